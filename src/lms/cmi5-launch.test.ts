import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cmi5Course } from '../../tests/lms/cmi5-course.ts';
import { answerTo, savedWith, stubPage } from '../../tests/lms/launched.ts';
import fixture from '../../tests/fixtures/cmi5-session-v1.json' with { type: 'json' };
import { storageOf } from '../stores/storage-double.ts';
import { parseSession } from './cmi5-session.ts';

let my: Cmi5Course;
beforeEach(async () => {
  my = await Cmi5Course.begin();
});
afterEach(() => my.close());

describe('a session', () => {
  test('goes from initialized to terminated, and every statement keeps to xAPI and cmi5', async () => {
    const platform = await my.launch();
    await platform.save(savedWith([answerTo(1)], { progress: 0.4 }));
    await platform.save(savedWith([answerTo(2, { score: 0, responses: ['点头'] })], { progress: 0.5 }));
    my.ahead = 65_000;
    await my.leave(platform);
    expect(my.verbs()).toEqual(['initialized', 'answered', 'answered', 'terminated']);
    expect(my.lrs.faults).toEqual([]);
    expect(my.resultOf('terminated')).toMatchObject({
      duration: expect.stringMatching(/^PT6[5-9](\.\d+)?S$/) as string,
      extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 50 },
    });
  });

  test('asks for its token once, also where the page is loaded again', async () => {
    const parameters = my.lrs.launch();
    await my.open(parameters);
    const again = await my.open(parameters);
    expect(my.lrs.tokens).toBe(1);
    await again.save(savedWith([answerTo(1)]));
    expect(my.verbs()).toEqual(['initialized', 'answered']);
    expect(my.lrs.faults).toEqual([]);
  });

  test('cannot be opened with a token that was given out before', async () => {
    const parameters = my.lrs.launch();
    await my.open(parameters);
    my.tab = storageOf({});
    await expect(my.open(parameters)).rejects.toMatchObject({ reason: 'over' });
  });

  test('says nothing after terminated, whatever is learned or loaded again', async () => {
    const parameters = my.lrs.launch();
    const platform = await my.open(parameters);
    await my.leave(platform);
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
    platform.finish(savedWith([answerTo(1)]));
    const again = await my.open(parameters);
    await expect(again.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
    again.finish(null);
    expect(my.verbs()).toEqual(['initialized', 'terminated']);
    expect(my.lrs.tokens).toBe(1);
  });

  test('names where it will connect to before it does', async () => {
    await my.launch();
    expect(my.narrowed.map((address) => new URL(address).origin)).toEqual([my.lrs.origin, my.lrs.origin]);
  });

  test('knows the learner by an id that tells nothing, and turns sound on or off as they wish', async () => {
    my.lrs.profiles.set('cmi5LearnerPreferences', { languagePreference: 'zh-CN', audioPreference: 'off' });
    const platform = await my.launch();
    expect(platform.learner.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(platform.learner.name).toBe('learner-17');
    expect(my.sound.mock.calls).toEqual([[false]]);
  });

  test.each([undefined, null])('opens where a platform has no preferences: %j', async (preferences) => {
    my.lrs.profiles.set('cmi5LearnerPreferences', preferences);
    await my.launch();
    expect(my.sound).not.toHaveBeenCalled();
  });

  test.each([
    ['https://platform.example/back?id=1', 'https://platform.example/back?id=1'],
    ['/course/view.php?id=2', 'https://platform.example/course/view.php?id=2'],
    ['../../back', 'https://platform.example/back'],
    ['javascript:alert(1)', null],
    ['http://', null],
    ['', null],
    [undefined, null],
  ])('ends at the page that the platform names: %s', async (returnURL, expected) => {
    const platform = await my.launch(returnURL === undefined ? {} : { returnURL });
    expect(platform.returnUrl).toBe(expected);
  });

  test('of an address without its parameters is an error', async () => {
    await expect(my.open('endpoint=x')).rejects.toThrow(/fetch/);
  });
});

describe('what the next launch goes on from', () => {
  test('is what was saved last, also on another device', async () => {
    const first = await my.launch();
    await first.save(savedWith([], {}, 'one'));
    await my.leave(first, savedWith([], {}, 'two'));
    await vi.waitFor(async () => {
      stubPage();
      expect((await my.launch()).restored).toBe('two');
    });
  });

  test('is nothing at first', async () => {
    expect((await my.launch()).restored).toBeNull();
  });

  test('is kept where a platform neither shows tags nor takes conditions', async () => {
    my.lrs.mishaps.knowsNoConditions = true;
    const first = await my.launch();
    await first.save(savedWith([], {}, 'one'));
    await first.save(savedWith([], {}, 'two'));
    expect((await my.launch()).restored).toBe('two');
  });

  test('is not what an older session still says, once there is a newer one', async () => {
    const older = await my.launch();
    await older.save(savedWith([], {}, 'older'));
    my.ahead = 1000;
    const newer = await my.launch();
    await newer.save(savedWith([], {}, 'newer'));
    await expect(older.save(savedWith([], {}, 'older again'))).rejects.toMatchObject({ reason: 'over' });
    expect((await my.launch()).restored).toBe('newer');
  });

  test('is refused to nobody else: without launch data there is no session', async () => {
    const parameters = my.lrs.launch();
    my.lrs.states.clear();
    await expect(my.open(parameters)).rejects.toMatchObject({ reason: 'over' });
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
