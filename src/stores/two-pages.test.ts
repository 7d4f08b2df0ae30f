import { describe, expect, it, vi } from 'vitest';
import { page } from '../../tests/fixtures/record-page.ts';
import { memoryRecord } from '../records/memory.ts';
import type { Change, RecordPort } from '../records/record-port.ts';

const READ = { kind: 'lessonRead', lesson: 'six-ones' } as const;

/** A port whose readings of the facts arrive when they are let through. */
function slow(port: RecordPort): {
  port: RecordPort;
  change: (profile: string) => void;
  letThrough: () => void;
} {
  const listeners: ((change: Change) => void)[] = [];
  let gate = Promise.withResolvers<undefined>();
  gate.resolve(undefined);
  return {
    port: {
      ...port,
      facts: async (profile) => {
        const facts = await port.facts(profile);
        await gate.promise;
        return facts;
      },
      onChange: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    change: (profile) => {
      gate = Promise.withResolvers<undefined>();
      for (const listener of listeners) listener({ profile });
    },
    letThrough: () => {
      gate.resolve(undefined);
    },
  };
}

describe('two pages at once', () => {
  it('do not hide what one of them adds while it reads what the other added', async () => {
    const memory = memoryRecord();
    const { port, change, letThrough } = slow(memory);
    const store = await page(port);
    const { profile } = store.state.getState();
    const { id } = profile;
    const elsewhere = {
      v: 3,
      id: 'elsewhere',
      at: 1,
      course: '',
      kind: 'lessonRead',
      lesson: 'talk',
    } as const;
    await memory.append(profile, [elsewhere]);
    change(id);
    await store.add(READ);
    letThrough();
    await vi.waitFor(() => {
      expect(store.state.getState().facts).toHaveLength(2);
    });
    expect([...store.state.getState().progress.read].sort()).toEqual(['six-ones', 'talk']);
    change(id);
    letThrough();
    await store.add({ kind: 'lessonOpened', lesson: 'six-ones' });
    expect(store.state.getState().facts).toHaveLength(3);
  });

  it('keep each its own learner when one of them takes up another', async () => {
    const { port, change, letThrough } = slow(memoryRecord());
    const device = {};
    const [one, other] = [await page(port, device), await page(port, device)];
    await other.addProfile('李四');
    change(other.state.getState().profile.id);
    letThrough();
    await vi.waitFor(() => {
      expect(one.state.getState().profiles).toHaveLength(2);
    });
    expect(one.state.getState().profile.name).toBe('学员');
    await one.rename('张三');
    expect(one.state.getState().profile.name).toBe('张三');
    expect(other.state.getState().profile.name).toBe('李四');
  });

  it('of a new device share one learner', async () => {
    const port = memoryRecord();
    const [one, other] = await Promise.all([page(port), page(port)]);
    expect(one.state.getState().profile).toEqual(other.state.getState().profile);
    expect(await port.profiles()).toHaveLength(1);
  });
});
