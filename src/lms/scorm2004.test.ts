import { beforeEach, describe, expect, it } from 'vitest';
import { moodleScorm2004 } from '../../tests/fixtures/moodle-scorm2004.ts';
import type { Moodle } from '../../tests/fixtures/moodle-scorm2004.ts';
import { interaction, objective, report, saved } from '../../tests/fixtures/platform-report.ts';
import { aloneFrame, launching, scormLms } from '../../tests/fixtures/scorm-again.ts';
import type { Launch, Lms, Replace } from '../../tests/fixtures/scorm-again.ts';
import { connectScorm2004 } from './scorm2004.ts';

const START = Date.UTC(2026, 10, 23, 9);
let now = START;

beforeEach(() => {
  now = START;
});

function lms(data: object = {}, replace?: Replace): Lms & { readonly launch: Launch } {
  return launching(
    scormLms('API_1484_11', { learner_id: 's1', learner_name: '张, 三', ...data }, replace),
    (page) => connectScorm2004(page, () => now),
  );
}

describe('a launch', () => {
  it('knows the learner, and that nothing was kept', () => {
    expect(lms().launch()).toMatchObject({
      learner: { id: 's1', name: '张三' },
      restored: null,
      mode: 'normal',
      mastery: null,
    });
  });

  it('goes on from what was kept, with the score that the platform wants', () => {
    const again = lms({ suspend_data: 'kept', scaled_passing_score: '0.8' });
    expect(again.launch()).toMatchObject({ restored: 'kept', mastery: 0.8 });
  });

  it.each([
    ['browse', 'quiet'],
    ['review', 'normal'],
  ])('for %s is %s', (mode, expected) => {
    expect(lms({ mode }).launch().mode).toBe(expected);
  });

  it('without a platform is told of as such', () => {
    expect(connectScorm2004(aloneFrame(), () => now)).toBeNull();
  });
});

describe('what is told', () => {
  const STANDING = ['completion_status', 'success_status', 'progress_measure'] as const;
  const SCORE = ['scaled', 'raw', 'min', 'max'] as const;

  it('at first is that something was begun, so that a platform never passes it by itself', async () => {
    const platform = lms();
    await platform.launch().save(saved());
    expect(STANDING.map(platform.read)).toEqual(['incomplete', 'unknown', '0']);
    expect(platform.read('score.scaled')).toBe('');
    expect(['suspend_data', 'location'].map(platform.read)).toEqual(['abcd', 'six-ones']);
  });

  it('has completion and success apart, and the score in both scales', async () => {
    const platform = lms();
    await platform.launch().save(saved({ report: report({ completed: true, score: 2 / 3, progress: 1 }) }));
    expect(STANDING.map(platform.read)).toEqual(['completed', 'unknown', '1']);
    expect(SCORE.map((one) => platform.read(`score.${one}`))).toEqual(['0.6667', '66.67', '0', '100']);
  });

  it('never takes back what was reached, also in an earlier session', async () => {
    const platform = lms({ completion_status: 'completed', success_status: 'passed' });
    await platform.launch().save(saved({ report: report({ success: 'failed' }) }));
    expect(STANDING.map(platform.read)).toEqual(['completed', 'passed', '0']);
  });

  it('of a paper that had failed for good stays so until it is passed after all', async () => {
    const platform = lms({ completion_status: 'completed', success_status: 'failed', mode: 'review' });
    const session = platform.launch();
    await session.save(saved());
    expect(STANDING.map(platform.read)).toEqual(['completed', 'failed', '0']);
    await session.save(saved({ report: report({ completed: true, success: 'passed', score: 0.9 }) }));
    expect(STANDING.map(platform.read)).toEqual(['completed', 'passed', '0']);
  });

  it('of modules and papers finds their places again', async () => {
    const platform = lms({ objectives: { 0: { id: 'exam-mock' } } });
    const objectives = [
      objective('module-a', { completed: true, score: 0.9, progress: 1 }),
      objective('exam-mock', { success: 'failed', score: 0.5, progress: 0.4 }),
      objective('module-b'),
    ];
    await platform.launch().save(saved({ report: report({ objectives }) }));
    const told = ['id', 'completion_status', 'success_status', 'score.scaled'].map((name) =>
      [0, 1, 2].map((at) => platform.read(`objectives.${String(at)}.${name}`)),
    );
    expect(told).toEqual([
      ['exam-mock', 'module-a', 'module-b'],
      ['incomplete', 'completed', 'not attempted'],
      ['failed', 'unknown', 'unknown'],
      ['0.5', '0.9', ''],
    ]);
  });

  it('of an answer is one entry, written over when it is answered again, also in a later session', async () => {
    const first = lms();
    await first
      .launch()
      .save(saved({ interactions: [interaction('drill-a'), interaction('drill-b', { score: 0 })] }));
    const [kept] = first.interactions();
    const later = lms({ interactions: { 0: { id: kept?.['id'], type: kept?.['type'] } } });
    const interactions = [
      interaction('drill-a', { responses: ['微笑', '主动'], score: 1 }),
      interaction('drill-c'),
    ];
    await later.launch().save(saved({ interactions }));
    expect(later.interactions()).toEqual([
      expect.objectContaining({
        id: 'drill-a',
        type: 'fill-in',
        timestamp: '2026-11-23T09:04:54.78Z',
        learner_response: '微笑[,]主动',
        result: 'correct',
        latency: expect.stringMatching(/^PT(?:0H0M)?12\.34S$/) as string,
      }),
      expect.objectContaining({ id: 'drill-c', result: '0.5' }),
    ]);
  });

  it('of options has their ids, and words where there are none', async () => {
    const platform = lms();
    const interactions = [
      interaction('a', { type: 'choice', responses: ['2'], correct: ['0'], score: 1 }),
      interaction('b', { type: 'sequencing', responses: ['1', '0', '2'], correct: [], score: null }),
      interaction('c', { type: 'matching', responses: ['face-b', 'a'], correct: [] }),
      interaction('d', { type: 'choice', responses: ['先道歉'], correct: [], score: 0 }),
      interaction('e', { responses: Array.from({ length: 11 }, () => '微笑') }),
      interaction('f', { type: 'choice', responses: [], score: 0 }),
    ];
    await platform.launch().save(saved({ interactions }));
    expect(
      platform.interactions().map(({ type, learner_response, result }) => [type, learner_response, result]),
    ).toEqual([
      ['choice', '2', 'correct'],
      ['sequencing', '1[,]0[,]2', 'neutral'],
      ['matching', '1[.]face_b[,]2[.]a', '0.5'],
      ['other', '先道歉', 'incorrect'],
      ['other', Array(11).fill('微笑').join('；'), '0.5'],
      ['other', '', 'incorrect'],
    ]);
  });

  it('of a learner’s words is never taken for a separator or a property', async () => {
    const platform = lms();
    const responses = ['{lang=en}a[,]b', '长'.repeat(300)];
    await platform.launch().save(saved({ interactions: [interaction('a', { responses })] }));
    expect(platform.interactions()[0]?.['learner_response']).toBe(`(lang=en)a,b[,]${'长'.repeat(25)}`);
  });

  it('of an answer gets a place of its own where a platform holds ids fast', async () => {
    const platform = lms();
    const interactions = Array.from({ length: 42 }, (_, order) => interaction(`drill-${String(order)}`));
    await platform.launch().save(saved({ interactions }));
    expect(platform.interactions().map(({ id }) => id)).toEqual(interactions.map(({ id }) => id));
  });

  it('at the end says how long it took, and that it goes on another time', async () => {
    const platform = lms();
    const session = platform.launch();
    await session.save(saved());
    now = START + 61_000;
    session.finish(saved({ snapshot: 'last' }));
    expect(platform.calls).toContainEqual(['SetValue', 'cmi.exit', 'suspend']);
    expect(platform.calls).toContainEqual(['SetValue', 'cmi.session_time', 'PT0H1M1S']);
    expect(platform.read('suspend_data')).toBe('last');
    expect(platform.isTerminated()).toBe(true);
  });
});

describe('Moodle, which sends all that it has with every commit', () => {
  const at = (seconds: number) => ({ at: START + seconds * 1000 });
  const launchedBy = (moodle: Moodle) =>
    launching(moodle, (page) => connectScorm2004(page, () => now)).launch();

  it('has forty answers at most: the oldest are written over, also in a later session', async () => {
    const moodle = moodleScorm2004();
    const ids = () => moodle.each('cmi.interactions', 'id');
    const answers = Array.from({ length: 42 }, (_, order) =>
      interaction(`drill-${String(order)}`, at(order)),
    );
    await launchedBy(moodle).save(saved({ interactions: answers }));
    expect(ids()).toHaveLength(40);
    const later = launchedBy(moodle);
    await later.save(saved({ interactions: [interaction('drill-2', at(100))] }));
    const unanswered = interaction('exam', { ...at(101), responses: [], ms: undefined });
    await later.save(saved({ interactions: [unanswered] }));
    expect(ids()).toHaveLength(40);
    expect(ids().slice(0, 5)).toEqual(['drill-40', 'drill-41', 'drill-2', 'exam', 'drill-4']);
    // Nothing is left of the answer that stood there.
    expect(['learner_response', 'latency'].map((name) => moodle.each('cmi.interactions', name)[3])).toEqual([
      '',
      'PT0H0M0S',
    ]);
  });

  it('has so little that a browser sends it when the page goes away', async () => {
    const moodle = moodleScorm2004();
    const session = launchedBy(moodle);
    const objectives = Array.from({ length: 18 }, (_, order) =>
      objective(`module-after-the-complaint-${String(order)}`, { score: 2 / 3, progress: 0.5 }),
    );
    const interactions = Array.from({ length: 120 }, (_, order) =>
      interaction(`exam-certification-a-long-name-of-an-item-in-the-bank-${String(order)}`, {
        responses: Array.from({ length: 1 + (order % 11) }, () => '长'.repeat(100)),
        score: 2 / 3,
        ms: 8_123_450,
      }),
    );
    const snapshot = 'A'.repeat(session.room);
    await session.save(saved({ report: report({ score: 2 / 3, objectives }), interactions, snapshot }));
    expect(moodle.sent()).toBeLessThan(64 * 1024);
    expect(moodle.values.size).toBeLessThan(500);
  });
});

describe('a platform that does not keep it', () => {
  it('has ended the session', async () => {
    const platform = lms();
    const session = platform.launch();
    await session.save(saved());
    session.finish(null);
    await expect(session.save(saved({ snapshot: 'more' }))).rejects.toMatchObject({ reason: 'over' });
  });

  it('gets all of it again, each answer once, and never less than it was', async () => {
    let isUp = false;
    const statuses: string[] = [];
    const moodle = lms({}, () => ({
      Commit: () => {
        if (isUp) statuses.push(`${moodle.read('success_status')} ${moodle.read('score.raw')}`);
        return String(isUp);
      },
    }));
    const session = moodle.launch();
    const passed = saved({
      report: report({ success: 'passed', score: 1 }),
      interactions: [interaction('drill-a')],
    });
    await expect(session.save(passed)).rejects.toMatchObject({ reason: 'refused' });
    isUp = true;
    await session.save(passed);
    expect(statuses).toEqual(['passed 100']);
    expect(moodle.interactions()).toHaveLength(1);
  });

  it('says that it did, and is found out', async () => {
    const forgetful = lms({}, ({ GetValue }) => ({
      GetValue: (element = '') => (element === 'cmi.suspend_data' ? '' : GetValue?.(element)),
    }));
    await expect(forgetful.launch().save(saved())).rejects.toMatchObject({ reason: 'refused' });
  });
});
