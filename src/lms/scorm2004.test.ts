import { beforeEach, describe, expect, it } from 'vitest';
import { interaction, objective, report, saved } from '../../tests/fixtures/platform-report.ts';
import { scormLms } from '../../tests/fixtures/scorm-again.ts';
import type { Lms, Replace } from '../../tests/fixtures/scorm-again.ts';
import type { Platform } from './platform.ts';
import type { Frame } from './scorm-api.ts';
import { connectScorm2004 } from './scorm2004.ts';

const START = Date.UTC(2026, 10, 23, 9);
let now = START;

beforeEach(() => {
  now = START;
});

function lms(data: object = {}, replace?: Replace): Lms & { readonly launch: () => Platform } {
  const made = scormLms('API_1484_11', { learner_id: 's1', learner_name: '张, 三', ...data }, replace);
  const launch = (): Platform => {
    const platform = connectScorm2004(made.page, () => now);
    if (!platform) throw new Error('not found');
    return platform;
  };
  return { ...made, launch };
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

  it.each(['browse', 'review'])('for a look only (%s) is quiet', (mode) => {
    expect(lms({ mode }).launch().mode).toBe('quiet');
  });

  it('without a platform is told of as such', () => {
    const alone: Record<string, unknown> = { opener: null };
    alone['parent'] = alone;
    expect(connectScorm2004(alone as unknown as Frame, () => now)).toBeNull();
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

  it('of modules and papers finds their places again', async () => {
    const platform = lms({ objectives: { 0: { id: 'exam-mock' } } });
    const objectives = [
      objective('module-a', { completed: true, score: 0.9, progress: 1 }),
      objective('exam-mock', { success: 'failed', score: 0.5, progress: 0.4 }),
      objective('module-b'),
    ];
    await platform.launch().save(saved({ report: report({ objectives }) }));
    const told = ['id', 'completion_status', 'success_status', 'score.raw', 'description'].map((name) =>
      [0, 1, 2].map((at) => platform.read(`objectives.${String(at)}.${name}`)),
    );
    expect(told).toEqual([
      ['exam-mock', 'module-a', 'module-b'],
      ['incomplete', 'completed', 'not attempted'],
      ['failed', 'unknown', 'unknown'],
      ['50', '90', ''],
      Array(3).fill('{lang=zh-CN}服务意识'),
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
        description: '{lang=zh-CN}服务从（　）开始，还要（　）。',
        learner_response: '{lang=zh-CN}微笑[,]{lang=zh-CN}主动',
        correct_responses: { 0: { pattern: '{lang=zh-CN}微笑[,]{lang=zh-CN}主动' } },
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
      interaction('e', { responses: Array.from({ length: 11 }, () => '微笑'), correct: [] }),
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
    ]);
  });

  it('of a learner’s words is never taken for a separator or a property', async () => {
    const platform = lms();
    const responses = ['{lang=en}a[,]b', '长'.repeat(300)];
    await platform.launch().save(saved({ interactions: [interaction('a', { responses, correct: [] })] }));
    expect(platform.interactions()[0]?.['learner_response']).toBe(
      `{lang=zh-CN}(lang=en)a,b[,]{lang=zh-CN}${'长'.repeat(250)}`,
    );
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

describe('a platform that does not keep it', () => {
  it('has ended the session', async () => {
    const platform = lms();
    const session = platform.launch();
    await session.save(saved());
    session.finish(null);
    await expect(session.save(saved({ snapshot: 'more' }))).rejects.toMatchObject({ reason: 'over' });
  });

  it('says that it did, and is found out', async () => {
    const forgetful = lms({}, ({ GetValue }) => ({
      GetValue: (element = '') => (element === 'cmi.suspend_data' ? '' : GetValue?.(element)),
    }));
    await expect(forgetful.launch().save(saved())).rejects.toMatchObject({ reason: 'refused' });
  });
});
