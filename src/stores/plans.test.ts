import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../domain/plan/plan.ts';

const PLAN: Plan = {
  version: 1,
  id: 'one',
  title: '上午班',
  begins: '09:00',
  ends: '',
  items: [],
  changedAt: 1,
};

let kept: Map<string, string>;
const storage = (setItem: (key: string, value: string) => void): void => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem,
    removeItem: (key: string) => kept.delete(key),
  });
};

/** The store as a page has it that was just opened. */
const opened = async () => {
  vi.resetModules();
  return import('./plans.ts');
};

beforeEach(() => {
  kept = new Map();
  storage((key, value) => kept.set(key, value));
});

describe('plans', () => {
  it('are none in a new browser', async () => {
    const { planById, readPlans } = await opened();
    expect(readPlans()).toEqual({ plans: [], state: 'kept' });
    expect(planById('one')).toBeNull();
  });

  it('are there for the next page, the one changed last first', async () => {
    const { savePlan } = await opened();
    expect(savePlan(PLAN)).toBe('kept');
    savePlan({ ...PLAN, id: 'two' });
    savePlan({ ...PLAN, title: '下午班' });
    const { planById, readPlans } = await opened();
    expect(readPlans().plans.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(planById('one')?.title).toBe('下午班');
  });

  it('of version 1 are read', async () => {
    kept.set('plans', readFileSync('tests/fixtures/plans-v1.json', 'utf8'));
    const { readPlans } = await opened();
    expect(readPlans().plans.map(({ title }) => title)).toEqual(['新员工第一天', '']);
  });

  it('are removed one by one', async () => {
    const { readPlans, removePlan, savePlan } = await opened();
    savePlan(PLAN);
    savePlan({ ...PLAN, id: 'two' });
    removePlan('one');
    expect(readPlans().plans.map(({ id }) => id)).toEqual(['two']);
  });

  it('that cannot be understood are set aside and told', async () => {
    kept.set('plans', '{"version":1,"plans":[{"id":7}]}');
    const { readPlans, savePlan } = await opened();
    expect(readPlans()).toEqual({ plans: [], state: 'damaged' });
    expect(savePlan(PLAN)).toBe('kept');
    expect(kept.get('plans.damaged')).toContain('"id":7');
  });

  it('that are sound stay when one beside them is damaged', async () => {
    const stored = JSON.stringify({
      version: 1,
      plans: [
        PLAN,
        { ...PLAN, id: 'two', begins: '25:00' },
        { ...PLAN, title: '又一份' },
        { ...PLAN, id: 'three' },
      ],
    });
    kept.set('plans', stored);
    const { readPlans } = await opened();
    const sound = [PLAN, { ...PLAN, id: 'three' }];
    expect(readPlans()).toEqual({ plans: sound, state: 'damaged' });
    expect(kept.get('plans.damaged')).toBe(stored);
    expect(readPlans()).toEqual({ plans: sound, state: 'kept' });
  });

  it('hold for the page where the browser keeps nothing', async () => {
    storage(() => {
      throw new Error('full');
    });
    const { planById, readPlans, removePlan, savePlan } = await opened();
    expect(savePlan(PLAN)).toBe('unkept');
    savePlan({ ...PLAN, id: 'two' });
    expect(readPlans()).toMatchObject({ plans: [{ id: 'two' }, { id: 'one' }], state: 'unkept' });
    removePlan('two');
    expect(planById('two')).toBeNull();
    expect(planById('one')).toEqual(PLAN);
  });
});
