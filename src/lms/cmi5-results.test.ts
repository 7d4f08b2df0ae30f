import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cmi5Course } from '../../tests/lms/cmi5-course.ts';
import { answerTo, savedWith } from '../../tests/lms/launched.ts';

let my: Cmi5Course;
beforeEach(async () => {
  my = await Cmi5Course.begin();
});
afterEach(() => my.close());

describe('results', () => {
  test('are said once in an enrolment, whatever later sessions find', async () => {
    const all = { completed: true, success: 'passed', score: 0.9, progress: 1 } as const;
    const first = await my.launch({ masteryScore: 0.8 });
    await first.save(savedWith([answerTo(1)], all));
    await first.save(savedWith([], all));
    await my.leave(first);
    const second = await my.launch({ masteryScore: 0.8 });
    await second.save(savedWith([answerTo(2)], all));
    await my.leave(second);
    expect(my.verbs().filter((verb) => verb === 'completed' || verb === 'passed')).toEqual([
      'completed',
      'passed',
    ]);
    expect(my.lrs.faults).toEqual([]);
    expect(my.resultOf('completed')).toMatchObject({ completion: true });
    expect(my.resultOf('passed')).toMatchObject({
      success: true,
      score: { scaled: 0.9, raw: 90, min: 0, max: 100 },
    });
  });

  test('are said once also where the platform forgot the state', async () => {
    const first = await my.launch();
    await first.save(savedWith([], { completed: true, progress: 1 }));
    await my.leave(first);
    my.lrs.states.clear();
    const second = await my.launch();
    // It is refused, as it is there already: no failure to tell of.
    await second.save(savedWith([answerTo(1)], { completed: true, progress: 1 }));
    await second.save(savedWith([], { completed: true, progress: 1 }));
    expect(my.lrs.asked.filter(({ status }) => status === 403 || status === 409)).not.toEqual([]);
    expect(my.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  test('below the mastery score of the launch are not passed', async () => {
    const platform = await my.launch({ masteryScore: 0.85 });
    expect(platform.mastery).toBe(0.85);
    await platform.save(savedWith([], { success: 'passed', score: 0.84996 }));
    await platform.save(savedWith([], { success: 'passed', score: null }));
    expect(my.verbs()).toEqual(['initialized']);
    await platform.save(savedWith([], { success: 'passed', score: 0.85 }));
    expect(my.verbs()).toEqual(['initialized', 'passed']);
    expect(my.lrs.faults).toEqual([]);
  });

  test('are failed only where they are, and then not passed in the same session', async () => {
    const first = await my.launch({ masteryScore: 0.8 });
    await first.save(savedWith([], { success: 'unknown', score: 0.3 }));
    await first.save(savedWith([], { success: 'failed', score: 0.3 }));
    await first.save(savedWith([], { success: 'passed', score: 0.9 }));
    await my.leave(first);
    expect(my.verbs()).toEqual(['initialized', 'failed', 'terminated']);
    const second = await my.launch({ masteryScore: 0.8 });
    await second.save(savedWith([], { success: 'passed', score: 0.9 }));
    expect(my.verbs().at(-1)).toBe('passed');
    expect(my.lrs.faults).toEqual([]);
  });

  test.each(['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'])(
    'are all there that a platform with moveOn %s waits for',
    async (moveOn) => {
      const platform = await my.launch({ moveOn });
      await platform.save(savedWith([], { completed: true, success: 'passed', score: 1, progress: 1 }));
      expect(my.verbs()).toEqual(['initialized', 'completed', 'passed']);
      expect(my.lrs.faults).toEqual([]);
    },
  );

  test('of a module without a score of its own are passed by completing it, where the platform waits for that', async () => {
    const module = await my.launch({ moveOn: 'CompletedAndPassed' });
    await module.save(savedWith([], { success: 'unknown', score: 0.7, progress: 0.9 }));
    expect(my.verbs()).toEqual(['initialized']);
    await module.save(savedWith([], { completed: true, success: 'unknown', score: 1, progress: 1 }));
    expect(my.verbs()).toEqual(['initialized', 'completed', 'passed']);
    expect(my.lrs.faults).toEqual([]);
  });

  test('of a paper are passed only where it is', async () => {
    const paper = await my.open(my.lrs.launch({ moveOn: 'Passed' }), false);
    await paper.save(savedWith([], { completed: true, success: 'unknown', score: 1, progress: 1 }));
    expect(my.verbs()).toEqual(['initialized', 'completed']);
  });

  test('are not said in a look, and nothing is kept', async () => {
    const platform = await my.launch({ launchMode: 'Browse' });
    expect(platform.mode).toBe('quiet');
    await platform.save(savedWith([answerTo(1)], { completed: true, success: 'passed', score: 1 }));
    await my.leave(platform, savedWith([answerTo(2)], { completed: true }));
    expect(my.verbs()).toEqual(['initialized', 'terminated']);
    expect(my.lrs.faults).toEqual([]);
    expect(my.lrs.asked.filter(({ method, path }) => method !== 'GET' && path.endsWith('/state'))).toEqual(
      [],
    );
  });

  test('are not said in a review: answers without their verdict are, and the state is kept', async () => {
    const review = await my.launch({ launchMode: 'Review' });
    expect(review.mode).toBe('review');
    const all = { completed: true, success: 'passed', score: 1, progress: 1 } as const;
    await review.save(savedWith([answerTo(1)], all, 'one'));
    await my.leave(review, savedWith([answerTo(2)], all, 'two'));
    expect(my.verbs()).toEqual(['initialized', 'answered', 'answered', 'terminated']);
    expect(my.resultOf('answered')).toMatchObject({
      extensions: { [`${my.lrs.activity}/extensions/share-right`]: 1 },
    });
    // Whoever takes part again later says the results that were never said.
    const normal = await my.launch();
    expect(normal.restored).toBe('two');
    await normal.save(savedWith([], all));
    expect(my.verbs().slice(-2)).toEqual(['completed', 'passed']);
    expect(my.lrs.faults).toEqual([]);
  });

  test('are kept as told through a review', async () => {
    const done = { completed: true, progress: 1 };
    for (const launchMode of ['Normal', 'Review', 'Normal'] as const) {
      const platform = await my.launch({ launchMode });
      await platform.save(savedWith([], done));
      await my.leave(platform);
    }
    expect(my.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(my.lrs.asked.filter(({ status }) => status >= 400 && status !== 404)).toEqual([]);
  });

  test('that an answer of a normal session left for a review are not said in it', async () => {
    const normal = await my.launch();
    await normal.save(savedWith([]));
    my.lrs.mishaps.isGone = true;
    await expect(normal.save(savedWith([answerTo(1)]))).rejects.toThrow();
    my.lrs.mishaps.isGone = false;
    const review = await my.launch({ launchMode: 'Review' });
    await review.save(savedWith([]));
    expect(my.resultOf('answered')).not.toHaveProperty('success');
    expect(my.lrs.faults).toEqual([]);
  });

  test('that are refused are told, and keep neither answers nor state back', async () => {
    const platform = await my.launch();
    my.lrs.mishaps.refuses = 'passed';
    const saved = savedWith([answerTo(1)], { success: 'passed', score: 0.9 }, 'kept all the same');
    await expect(platform.save(saved)).rejects.toMatchObject({ reason: 'refused' });
    await platform.save(savedWith([answerTo(2)], { success: 'passed', score: 0.9 }, 'kept all the same'));
    expect(my.verbs()).toEqual(['initialized', 'answered', 'answered']);
    await my.leave(platform);
    my.lrs.mishaps.refuses = null;
    const next = await my.launch();
    expect(next.restored).toBe('kept all the same');
    await next.save(savedWith([], { success: 'passed', score: 0.9 }));
    expect(my.verbs().at(-1)).toBe('passed');
    expect(my.lrs.faults).toEqual([]);
  });
});
