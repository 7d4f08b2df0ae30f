import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan, parseStoredPlans, planFileText, readPlanFile, unknownLessons } from './parse-plan.ts';
import type { StoredPlans } from './parse-plan.ts';
import type { Plan } from './plan.ts';

const V1 = JSON.parse(readFileSync('tests/fixtures/plans-v1.json', 'utf8')) as StoredPlans;

const PLAN: Plan = {
  version: 1,
  id: 'abc123',
  title: '上午班',
  begins: '09:00',
  ends: '',
  items: [
    { kind: 'lesson', lesson: 'six-ones', minutes: 40 },
    { kind: 'break', title: '休息', minutes: 10 },
  ],
  changedAt: 1795398000000,
};

describe('stored plans', () => {
  it('of version 1 are understood as they were written', () => {
    const [first, second] = V1.plans;
    expect(parseStoredPlans(V1)).toEqual({ version: 1, plans: [first, { ...second, ends: '' }] });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a newer version', { ...V1, version: 2 }],
    ['no plans', { version: 1 }],
    ['the same id twice', { version: 1, plans: [PLAN, PLAN] }],
    ['a plan with something wrong', { version: 1, plans: [{ ...PLAN, begins: '9' }] }],
  ])('are not to be understood where there is %s', (_, value) => {
    expect(parseStoredPlans(value)).toBeNull();
  });
});

describe('a plan', () => {
  it('keeps its known fields only', () => {
    expect(parsePlan({ ...PLAN, hall: '3' })).toEqual({ ok: true, plan: PLAN });
  });

  it.each([
    [{ version: 2 }, { what: 'shape' }],
    [{ id: '' }, { what: 'id' }],
    [{ id: 'a b' }, { what: 'id' }],
    [{ id: '计划' }, { what: 'id' }],
    [{ title: 7 }, { what: 'title' }],
    [{ title: '长'.repeat(201) }, { what: 'title' }],
    [{ begins: '24:00' }, { what: 'begins' }],
    [{ begins: '9:00' }, { what: 'begins' }],
    [{ begins: undefined }, { what: 'begins' }],
    [{ ends: '10:60' }, { what: 'ends' }],
    [{ changedAt: 'today' }, { what: 'changedAt' }],
    [{ changedAt: -1 }, { what: 'changedAt' }],
    [{ items: {} }, { what: 'items' }],
    [{ items: Array.from({ length: 201 }, () => PLAN.items[0]) }, { what: 'items' }],
    [{ items: [PLAN.items[0], { kind: 'song', minutes: 3 }] }, { what: 'kind', item: 2 }],
    [{ items: [null] }, { what: 'kind', item: 1 }],
    [{ items: [{ kind: 'lesson', lesson: '../x', minutes: 3 }] }, { what: 'lesson', item: 1 }],
    [{ items: [{ kind: 'break', minutes: 3 }] }, { what: 'title', item: 1 }],
    [{ items: [{ kind: 'break', title: '', minutes: 0 }] }, { what: 'minutes', item: 1 }],
    [{ items: [{ kind: 'break', title: '', minutes: 2.5 }] }, { what: 'minutes', item: 1 }],
    [{ items: [{ kind: 'break', title: '', minutes: 601 }] }, { what: 'minutes', item: 1 }],
    [{ items: [{ kind: 'break', title: '', minutes: '10' }] }, { what: 'minutes', item: 1 }],
  ])('with %j is refused, and what is wrong is named', (change, problem) => {
    expect(parsePlan({ ...PLAN, ...change })).toEqual({ ok: false, problem });
  });

  it('keeps lessons that this course does not have, and they are told once each', () => {
    const gone = { kind: 'lesson', lesson: 'gone', minutes: 5 } as const;
    const parsed = parsePlan({ ...PLAN, items: [gone, ...PLAN.items, gone] });
    expect(parsed.ok && parsed.plan.items).toHaveLength(4);
    expect(unknownLessons(parsed.ok ? parsed.plan.items : [], new Set(['six-ones']))).toEqual(['gone']);
  });
});

describe('the file of a plan', () => {
  it('gives back what was put in', () => {
    expect(readPlanFile(planFileText(PLAN))).toEqual({ ok: true, plan: PLAN });
    expect(readPlanFile(`\uFEFF${planFileText(PLAN)}`)).toEqual({ ok: true, plan: PLAN });
  });

  it.each([
    ['', 'not-json'],
    [planFileText(PLAN).slice(0, 80), 'not-json'],
    ['7', 'not-a-plan'],
    ['null', 'not-a-plan'],
    ['{"format":"service-from-the-heart-record","version":1}', 'not-a-plan'],
    [planFileText(PLAN).replace('"version": 1', '"version": 2'), 'newer'],
  ])('is refused where it holds %j', (text, error) => {
    expect(readPlanFile(text)).toEqual({ ok: false, error });
  });

  it('says which item is damaged', () => {
    const text = planFileText(PLAN).replace('"minutes": 10', '"minutes": -10');
    expect(readPlanFile(text)).toEqual({
      ok: false,
      error: 'damaged',
      problem: { what: 'minutes', item: 2 },
    });
  });

  it('without a plan in it is damaged', () => {
    const text = '{"format":"service-from-the-heart/plan","version":1}';
    expect(readPlanFile(text)).toEqual({ ok: false, error: 'damaged', problem: { what: 'shape' } });
  });
});
