import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo, savedWith, stubPage } from '../../tests/lms/launched.ts';
import { lrsDouble } from '../../tests/lms/lrs-double.ts';
import type { LrsDouble } from '../../tests/lms/lrs-double.ts';
import { verbOf } from '../../tests/lms/statement-rules.ts';
import type { Platform } from './platform.ts';
import { xapiPlatform } from './xapi.ts';

let lrs: LrsDouble;
let narrowed: readonly string[];

beforeEach(async () => {
  stubPage();
  lrs = await lrsDouble();
});
afterEach(async () => {
  await lrs.close();
  vi.unstubAllGlobals();
});

/** Launches with these parameters changed; null leaves one out. */
function launch(change: Readonly<Record<string, string | null>> = {}): Promise<Platform> {
  const parameters: Readonly<Record<string, string | null>> = {
    endpoint: lrs.endpoint,
    auth: 'Basic plain',
    actor: JSON.stringify(lrs.actor),
    registration: lrs.registration,
    activity_id: lrs.activity,
    ...change,
  };
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return xapiPlatform({
    address: `https://course.example/launch/index.html?${new URLSearchParams(query).toString()}`,
    now: () => Date.now(),
    narrow: (addresses) => {
      narrowed = addresses;
    },
  });
}

describe('a launch of plain xAPI', () => {
  test('says the same as cmi5, without its categories', async () => {
    const platform = await launch();
    await platform.save(
      savedWith([answerTo(1)], { completed: true, success: 'passed', score: 0.9, progress: 1 }),
    );
    platform.finish(null);
    await vi.waitFor(() => {
      expect(lrs.statements.map(verbOf)).toEqual([
        'initialized',
        'answered',
        'completed',
        'passed',
        'terminated',
      ]);
    });
    expect(lrs.faults).toEqual([]);
    expect(JSON.stringify(lrs.statements)).not.toContain('cmi5');
    expect(lrs.statements[3]?.result).toMatchObject({ success: true, score: { scaled: 0.9, raw: 90 } });
    expect(narrowed).toEqual([lrs.endpoint]);
  });

  test('goes on from the launch before, and says no result twice', async () => {
    const saved = savedWith([answerTo(1)], { completed: true, progress: 1 }, 'kept');
    await (await launch()).save(saved);
    const again = await launch();
    expect(again.restored).toBe('kept');
    await again.save(saved);
    expect(lrs.statements.map(verbOf)).toEqual(['initialized', 'answered', 'completed', 'initialized']);
  });

  test.each([401, 403, 404, 405, 501])(
    'goes on without documents where the store answers %i to them: statements are said all the same',
    async (status) => {
      lrs.mishaps.documents = status;
      const platform = await launch();
      await platform.save(savedWith([answerTo(1)], { completed: true, progress: 1 }));
      await platform.save(savedWith([answerTo(2)]));
      expect(platform.keepsSnapshot?.()).toBe(false);
      const again = await launch();
      expect(again.restored).toBeNull();
      await again.save(savedWith([], { completed: true, progress: 1 }));
      again.finish(savedWith([answerTo(3)]));
      await vi.waitFor(() => {
        expect(lrs.statements.map(verbOf).at(-1)).toBe('terminated');
      });
      expect(lrs.statements.map(verbOf).filter((verb) => verb === 'answered')).toHaveLength(3);
      expect(lrs.statements.map(verbOf).filter((verb) => verb === 'completed')).toHaveLength(1);
      const asked = lrs.asked.filter(({ path }) => path.endsWith('/state'));
      expect(asked.length).toBeLessThanOrEqual(4);
    },
  );

  test('that has kept a document once tells of it where it is refused', async () => {
    const platform = await launch();
    await platform.save(savedWith([]));
    lrs.mishaps.documents = 403;
    await expect(platform.save(savedWith([]))).rejects.toMatchObject({ reason: 'refused' });
    expect(platform.keepsSnapshot?.()).toBe(true);
  });

  test.each([
    [
      { name: ['张三'], mbox: ['mailto:zhang@example.com'], objectType: ['Person'] },
      '张三',
      { mbox: 'mailto:zhang@example.com' },
    ],
    [
      { account: [{ accountServiceHomePage: 'https://platform.example', accountName: '17' }] },
      '',
      { account: { homePage: 'https://platform.example', name: '17' } },
    ],
    [
      { objectType: 'Agent', name: 'Li', openid: 'https://li.example/' },
      'Li',
      { openid: 'https://li.example/' },
    ],
  ])('takes an actor as launches write it: %j', async (actor, name, identity) => {
    const platform = await launch({ actor: JSON.stringify(actor) });
    expect(platform.learner.name).toBe(name);
    await platform.save(savedWith([]));
    expect(lrs.statements[0]?.actor).toMatchObject({ objectType: 'Agent', ...identity });
    expect(lrs.faults).toEqual([]);
  });

  test.each([{ actor: null }, { actor: 'not JSON' }, { actor: '{"name":"nobody"}' }, { endpoint: null }])(
    'is refused where it does not say who or where: %j',
    async (change) => {
      await expect(launch(change)).rejects.toMatchObject({ reason: 'refused' });
    },
  );
});
