import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo, savedWith, stubPage } from '../../tests/lms/launched.ts';
import { lrsDouble } from '../../tests/lms/lrs-double.ts';
import type { LaunchWish, LrsDouble } from '../../tests/lms/lrs-double.ts';
import { sessionOf, verbOf } from '../../tests/lms/statement-rules.ts';
import fixture from '../../tests/fixtures/cmi5-session-v1.json' with { type: 'json' };
import { storageOf } from '../stores/storage-double.ts';
import { parseSession } from './cmi5-session.ts';
import type { Platform } from './platform.ts';

let lrs: LrsDouble;
let page: ReturnType<typeof stubPage>;
let tab: ReturnType<typeof storageOf>;
let narrowed: readonly string[];
/** Milliseconds that the clock is ahead. */
let ahead: number;
const sound = vi.fn();

beforeEach(async () => {
  page = stubPage();
  tab = storageOf({});
  narrowed = [];
  ahead = 0;
  sound.mockClear();
  lrs = await lrsDouble();
});
afterEach(async () => {
  await lrs.close();
  vi.unstubAllGlobals();
});

/** Opens the launch page with these parameters; the address is the same when the page is loaded again. */
async function open(parameters: string, isModule = true): Promise<Platform> {
  const { cmi5Platform } = await import('./cmi5.ts');
  const surroundings = {
    address: `https://platform.example/content/launch/index.html?${parameters}`,
    tab,
    now: () => Date.now() + ahead,
    narrow: (addresses: readonly string[]) => {
      narrowed = addresses;
    },
    sound,
  };
  return cmi5Platform(surroundings, isModule);
}

function launch(wish?: LaunchWish): Promise<Platform> {
  return open(lrs.launch(wish));
}

/** Leaves the page, and waits until the platform knows. */
async function leave(platform: Platform, saved: Parameters<Platform['finish']>[0] = null): Promise<void> {
  platform.finish(saved);
  await vi.waitFor(() => {
    expect(verbs().at(-1)).toBe('terminated');
  });
}

function verbs(): string[] {
  return lrs.statements.map(verbOf);
}

/** Statements that were sent and did not arrive. */
function lostRequests(): number {
  return lrs.asked.filter(({ path, status }) => path.endsWith('/statements') && status === 0).length;
}

function resultOf(verb: string): unknown {
  return lrs.statements.find((one) => verbOf(one) === verb)?.result;
}

describe('a session', () => {
  test('goes from initialized to terminated, and every statement keeps to xAPI and cmi5', async () => {
    const platform = await launch();
    await platform.save(savedWith([answerTo(1)], { progress: 0.4 }));
    await platform.save(savedWith([answerTo(2, { score: 0, responses: ['点头'] })], { progress: 0.5 }));
    ahead = 65_000;
    await leave(platform);
    expect(verbs()).toEqual(['initialized', 'answered', 'answered', 'terminated']);
    expect(lrs.faults).toEqual([]);
    expect(resultOf('terminated')).toMatchObject({
      duration: expect.stringMatching(/^PT6[5-9](\.\d+)?S$/) as string,
      extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 50 },
    });
  });

  test('asks for its token once, also where the page is loaded again', async () => {
    const parameters = lrs.launch();
    await open(parameters);
    const again = await open(parameters);
    expect(lrs.tokens).toBe(1);
    await again.save(savedWith([answerTo(1)]));
    expect(verbs()).toEqual(['initialized', 'answered']);
    expect(lrs.faults).toEqual([]);
  });

  test('cannot be opened with a token that was given out before', async () => {
    const parameters = lrs.launch();
    await open(parameters);
    tab = storageOf({});
    await expect(open(parameters)).rejects.toMatchObject({ reason: 'over' });
  });

  test('says nothing after terminated, whatever is learned or loaded again', async () => {
    const parameters = lrs.launch();
    const platform = await open(parameters);
    await leave(platform);
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
    platform.finish(savedWith([answerTo(1)]));
    const again = await open(parameters);
    await expect(again.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
    again.finish(null);
    expect(verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.tokens).toBe(1);
  });

  test('names where it will connect to before it does', async () => {
    await launch();
    expect(narrowed.map((address) => new URL(address).origin)).toEqual([lrs.origin, lrs.origin]);
  });

  test('knows the learner by an id that tells nothing, and turns sound on or off as they wish', async () => {
    lrs.profiles.set('cmi5LearnerPreferences', { languagePreference: 'zh-CN', audioPreference: 'off' });
    const platform = await launch();
    expect(platform.learner.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(platform.learner.name).toBe('learner-17');
    expect(sound.mock.calls).toEqual([[false]]);
  });

  test('opens where a platform has no preferences', async () => {
    await launch();
    expect(sound).not.toHaveBeenCalled();
  });

  test.each([
    ['https://platform.example/back?id=1', 'https://platform.example/back?id=1'],
    ['javascript:alert(1)', null],
    [undefined, null],
  ])('ends at the page that the platform names: %s', async (returnURL, expected) => {
    const platform = await launch(returnURL === undefined ? {} : { returnURL });
    expect(platform.returnUrl).toBe(expected);
  });

  test('of an address without its parameters is an error', async () => {
    await expect(open('endpoint=x')).rejects.toThrow(/fetch/);
  });
});

describe('results', () => {
  test('are said once in an enrolment, whatever later sessions find', async () => {
    const all = { completed: true, success: 'passed', score: 0.9, progress: 1 } as const;
    const first = await launch({ masteryScore: 0.8 });
    await first.save(savedWith([answerTo(1)], all));
    await first.save(savedWith([], all));
    await leave(first);
    const second = await launch({ masteryScore: 0.8 });
    await second.save(savedWith([answerTo(2)], all));
    await leave(second);
    expect(verbs().filter((verb) => verb === 'completed' || verb === 'passed')).toEqual([
      'completed',
      'passed',
    ]);
    expect(lrs.faults).toEqual([]);
    expect(resultOf('completed')).toMatchObject({ completion: true });
    expect(resultOf('passed')).toMatchObject({
      success: true,
      score: { scaled: 0.9, raw: 90, min: 0, max: 100 },
    });
  });

  test('are said once also where the platform forgot the state', async () => {
    const first = await launch();
    await first.save(savedWith([], { completed: true, progress: 1 }));
    await leave(first);
    lrs.states.clear();
    const second = await launch();
    await second.save(savedWith([], { completed: true, progress: 1 }));
    expect(verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  test('below the mastery score of the launch are not passed', async () => {
    const platform = await launch({ masteryScore: 0.85 });
    expect(platform.mastery).toBe(0.85);
    await platform.save(savedWith([], { success: 'passed', score: 0.84996 }));
    await platform.save(savedWith([], { success: 'passed', score: null }));
    expect(verbs()).toEqual(['initialized']);
    await platform.save(savedWith([], { success: 'passed', score: 0.85 }));
    expect(verbs()).toEqual(['initialized', 'passed']);
    expect(lrs.faults).toEqual([]);
  });

  test('are failed only where they are, and then not passed in the same session', async () => {
    const first = await launch({ masteryScore: 0.8 });
    await first.save(savedWith([], { success: 'unknown', score: 0.3 }));
    await first.save(savedWith([], { success: 'failed', score: 0.3 }));
    await first.save(savedWith([], { success: 'passed', score: 0.9 }));
    await leave(first);
    expect(verbs()).toEqual(['initialized', 'failed', 'terminated']);
    const second = await launch({ masteryScore: 0.8 });
    await second.save(savedWith([], { success: 'passed', score: 0.9 }));
    expect(verbs().at(-1)).toBe('passed');
    expect(lrs.faults).toEqual([]);
  });

  test.each(['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'])(
    'are all there that a platform with moveOn %s waits for',
    async (moveOn) => {
      const platform = await launch({ moveOn });
      await platform.save(savedWith([], { completed: true, success: 'passed', score: 1, progress: 1 }));
      expect(verbs()).toEqual(['initialized', 'completed', 'passed']);
      expect(lrs.faults).toEqual([]);
    },
  );

  test('of a module without a score of its own are passed by completing it, where the platform waits for that', async () => {
    const module = await launch({ moveOn: 'CompletedAndPassed' });
    await module.save(savedWith([], { success: 'unknown', score: 0.7, progress: 0.9 }));
    expect(verbs()).toEqual(['initialized']);
    await module.save(savedWith([], { completed: true, success: 'unknown', score: 1, progress: 1 }));
    expect(verbs()).toEqual(['initialized', 'completed', 'passed']);
    expect(lrs.faults).toEqual([]);
  });

  test('of a paper are passed only where it is', async () => {
    const paper = await open(lrs.launch({ moveOn: 'Passed' }), false);
    await paper.save(savedWith([], { completed: true, success: 'unknown', score: 1, progress: 1 }));
    expect(verbs()).toEqual(['initialized', 'completed']);
  });

  test.each(['Browse', 'Review'] as const)('are not said in launch mode %s', async (launchMode) => {
    const platform = await launch({ launchMode });
    expect(platform.mode).toBe('quiet');
    await platform.save(savedWith([answerTo(1)], { completed: true, success: 'passed', score: 1 }));
    await leave(platform, savedWith([answerTo(2)], { completed: true }));
    expect(verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.faults).toEqual([]);
    expect(lrs.asked.filter(({ method, path }) => method !== 'GET' && path.endsWith('/state'))).toEqual([]);
  });

  test('that are refused are told, and keep neither answers nor state back', async () => {
    const platform = await launch();
    lrs.mishaps.refuses = 'passed';
    const saved = savedWith([answerTo(1)], { success: 'passed', score: 0.9 }, 'kept all the same');
    await expect(platform.save(saved)).rejects.toMatchObject({ reason: 'refused' });
    await platform.save(savedWith([answerTo(2)], { success: 'passed', score: 0.9 }, 'kept all the same'));
    expect(verbs()).toEqual(['initialized', 'answered', 'answered']);
    await leave(platform);
    lrs.mishaps.refuses = null;
    const next = await launch();
    expect(next.restored).toBe('kept all the same');
    await next.save(savedWith([], { success: 'passed', score: 0.9 }));
    expect(verbs().at(-1)).toBe('passed');
    expect(lrs.faults).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  test('loses nothing: all comes later, in order and once', async () => {
    const platform = await launch();
    lrs.mishaps.isGone = true;
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'gone' });
    await expect(platform.save(savedWith([answerTo(1), answerTo(2)]))).rejects.toMatchObject({
      reason: 'gone',
    });
    lrs.mishaps.isGone = false;
    page.comeOnline();
    await platform.save(savedWith([answerTo(1), answerTo(2)], { progress: 0.2 }));
    expect(lrs.statements.map(({ object }) => object.id.split('/').at(-1))).toEqual([
      'module-service-awareness',
      'drill-1',
      'drill-2',
    ]);
    expect(lrs.faults).toEqual([]);
  });

  test('after the platform took it, before it said so, does not double it', async () => {
    const platform = await launch();
    lrs.mishaps.forgetsToAnswer = true;
    await expect(platform.save(savedWith([answerTo(1)], { completed: true, progress: 1 }))).rejects.toThrow();
    lrs.mishaps.forgetsToAnswer = false;
    await platform.save(savedWith([answerTo(1), answerTo(2)], { completed: true, progress: 1 }));
    expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'answered']);
  });

  test('until the page is closed: the next session says it, with the true time', async () => {
    const first = await launch();
    await first.save(savedWith([]));
    lrs.mishaps.isGone = true;
    await expect(first.save(savedWith([answerTo(1)]))).rejects.toThrow();
    const before = lostRequests();
    first.finish(savedWith([answerTo(1), answerTo(2)]));
    await vi.waitFor(() => {
      expect(lostRequests()).toBe(before + 2);
    });
    lrs.mishaps.isGone = false;
    const second = await launch();
    await second.save(savedWith([answerTo(1), answerTo(2), answerTo(3)]));
    await leave(second);
    expect(verbs()).toEqual(['initialized', 'initialized', 'answered', 'answered', 'answered', 'terminated']);
    const sessions = lrs.statements.map(sessionOf);
    expect(sessions.map((one) => sessions.indexOf(one))).toEqual([0, 1, 1, 1, 1, 1]);
    expect(lrs.faults).toEqual([]);
  });

  test.each([500, 503, 429, 404])('is also an answer of %i', async (status) => {
    const platform = await launch();
    await platform.save(savedWith([]));
    lrs.mishaps.status = status;
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'refused' });
    lrs.mishaps.status = null;
    await platform.save(savedWith([answerTo(1)]));
    expect(verbs()).toEqual(['initialized', 'answered']);
  });

  test('for good, where the token is no longer taken', async () => {
    const platform = await launch();
    lrs.mishaps.status = 401;
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
  });
});

describe('what the next launch goes on from', () => {
  test('is what was saved last, also on another device', async () => {
    const first = await launch();
    await first.save(savedWith([], {}, 'one'));
    await leave(first, savedWith([], {}, 'two'));
    await vi.waitFor(async () => {
      stubPage();
      expect((await launch()).restored).toBe('two');
    });
  });

  test('is nothing at first', async () => {
    expect((await launch()).restored).toBeNull();
  });

  test('is kept where a platform neither shows tags nor takes conditions', async () => {
    lrs.mishaps.knowsNoConditions = true;
    const first = await launch();
    await first.save(savedWith([], {}, 'one'));
    await first.save(savedWith([], {}, 'two'));
    expect((await launch()).restored).toBe('two');
  });

  test('is not what an older session still says, once there is a newer one', async () => {
    const older = await launch();
    await older.save(savedWith([], {}, 'older'));
    ahead = 1000;
    const newer = await launch();
    await newer.save(savedWith([], {}, 'newer'));
    await expect(older.save(savedWith([], {}, 'older again'))).rejects.toMatchObject({ reason: 'over' });
    expect((await launch()).restored).toBe('newer');
  });

  test('is refused to nobody else: without launch data there is no session', async () => {
    const parameters = lrs.launch();
    lrs.states.clear();
    await expect(open(parameters)).rejects.toMatchObject({ reason: 'over' });
  });
});

describe('what a tab keeps of a session', () => {
  test('is read as version 1 wrote it', () => {
    expect(parseSession(fixture)).toEqual(fixture);
  });

  test.each([null, {}, { ...fixture, version: 2 }, { ...fixture, token: 7 }])(
    'is nothing otherwise: %j',
    (value) => {
      expect(parseSession(value)).toBeNull();
    },
  );
});
