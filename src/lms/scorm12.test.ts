import { beforeEach, describe, expect, it } from 'vitest';
import { interaction, objective, report, saved } from '../../tests/fixtures/platform-report.ts';
import { aloneFrame, launching, scormLms } from '../../tests/fixtures/scorm-again.ts';
import type { Launch, Lms, Replace } from '../../tests/fixtures/scorm-again.ts';
import { connectScorm12 } from './scorm12.ts';

const START = Date.UTC(2026, 10, 23, 9);
let now = START;

beforeEach(() => {
  now = START;
});

const LEARNER = { student_id: 's1', student_name: '张, 三', credit: 'credit' };

function lms(data: object = {}, replace?: Replace): Lms & { readonly launch: Launch } {
  return launching(scormLms('API', { core: LEARNER, ...data }, replace), (page) =>
    connectScorm12(page, () => now),
  );
}

describe('a launch', () => {
  it('knows the learner, and that nothing was kept', () => {
    expect(lms().launch()).toMatchObject({
      learner: { id: 's1', name: '张三' },
      restored: null,
      mode: 'normal',
      mastery: null,
      room: 4096,
    });
  });

  it('goes on from what was kept, with the score that the platform wants', () => {
    const { launch: again } = lms({ suspend_data: 'kept', student_data: { mastery_score: '80' } });
    expect(again()).toMatchObject({ restored: 'kept', mastery: 0.8 });
  });

  it.each([
    ['browse', 'quiet'],
    // What was passed may still be studied; Moodle keeps what it is told of that.
    ['review', 'normal'],
  ])('for %s is %s', (lesson_mode, mode) => {
    expect(lms({ core: { lesson_mode } }).launch().mode).toBe(mode);
  });

  it('without a platform is told of as such', () => {
    expect(connectScorm12(aloneFrame(), () => now)).toBeNull();
  });
});

describe('what is told', () => {
  it('at first is that something was begun, so that a platform never completes it by itself', async () => {
    const platform = lms();
    await platform.launch().save(saved());
    expect(platform.read('core.lesson_status')).toBe('incomplete');
    expect(platform.read('core.score.raw')).toBe('');
    expect(platform.read('suspend_data')).toBe('abcd');
    expect(platform.read('core.lesson_location')).toBe('six-ones 0');
  });

  it.each([
    [{ completed: true }, 'completed'],
    [{ completed: true, success: 'passed' }, 'passed'],
    [{ completed: true, success: 'failed' }, 'failed'],
    [{ progress: 0.5 }, 'incomplete'],
  ] as const)('of %o is the status %s', async (standing, status) => {
    const platform = lms();
    await platform.launch().save(saved({ report: report({ ...standing, score: 0.666 }) }));
    expect(platform.read('core.lesson_status')).toBe(status);
    expect(['raw', 'min', 'max'].map((one) => platform.read(`core.score.${one}`))).toEqual([
      '66.6',
      '0',
      '100',
    ]);
  });

  it('never takes back what was reached, also in an earlier session', async () => {
    const platform = lms({ core: { lesson_status: 'completed' } });
    const session = platform.launch();
    await session.save(saved());
    expect(platform.read('core.lesson_status')).toBe('completed');
    await session.save(saved({ report: report({ success: 'passed' }) }));
    await session.save(saved({ report: report({ success: 'failed' }) }));
    expect(platform.read('core.lesson_status')).toBe('passed');
  });

  it('of a paper that had failed for good stays so until it is passed after all', async () => {
    const platform = lms({ core: { lesson_status: 'failed', lesson_mode: 'review' } });
    const session = platform.launch();
    await session.save(saved());
    expect(platform.read('core.lesson_status')).toBe('failed');
    await session.save(saved({ report: report({ completed: true, success: 'passed', score: 0.9 }) }));
    expect(platform.read('core.lesson_status')).toBe('passed');
    expect(platform.read('core.score.raw')).toBe('90');
  });

  it('of modules and papers finds their places again', async () => {
    const platform = lms({ objectives: { 0: { id: 'exam-mock' } } });
    const objectives = [
      objective('module-a', { completed: true, score: 0.9, progress: 1 }),
      objective('exam-mock', { score: 0.5, progress: 0.4 }),
      objective('module-b'),
    ];
    await platform.launch().save(saved({ report: report({ objectives }) }));
    const told = ['id', 'status', 'score.raw'].map((name) =>
      [0, 1, 2].map((at) => platform.read(`objectives.${String(at)}.${name}`)),
    );
    expect(told).toEqual([
      ['exam-mock', 'module-a', 'module-b'],
      ['incomplete', 'completed', 'not attempted'],
      ['50', '90', ''],
    ]);
  });

  it('of an answer is one entry, written over when it is answered again', async () => {
    const platform = lms();
    const session = platform.launch();
    await session.save(
      saved({ interactions: [interaction('drill-a'), interaction('drill-b', { score: 0 })] }),
    );
    await session.save(
      saved({ interactions: [interaction('drill-a', { responses: ['微笑', '主动'], score: 1 })] }),
    );
    expect(platform.interactions()).toEqual([
      expect.objectContaining({
        id: 'drill-a',
        type: 'fill-in',
        student_response: '微笑；主动',
        result: 'correct',
        latency: expect.stringMatching(/00:00:12\.34$/) as string,
        weighting: '1',
        correct_responses: { 0: { pattern: '微笑；主动' } },
      }),
      expect.objectContaining({ id: 'drill-b', result: 'wrong' }),
    ]);
  });

  const idsIn = (platform: Lms): unknown[] => platform.interactions().map(({ id }) => id);
  const answers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => interaction(`drill-${String(from + at)}`));

  it('of answers never makes the list longer than a hundred: the oldest are written over', async () => {
    const platform = lms();
    const session = platform.launch();
    await session.save(saved({ interactions: answers(0, 100) }));
    await session.save(saved({ interactions: answers(0, 1) }));
    const paperItem = interaction('exam', { responses: [], correct: [], ms: undefined });
    await session.save(saved({ interactions: [paperItem] }));
    expect(idsIn(platform)).toEqual(['drill-0', 'exam', ...answers(2, 100).map(({ id }) => id)]);
    expect(platform.interactions()[1]).toMatchObject({
      student_response: '',
      latency: expect.stringMatching(/00:00:00/) as string,
      correct_responses: { 0: { pattern: '' } },
    });
  });

  it('of answers goes on behind the newest in a later session, on whatever device', async () => {
    const first = lms();
    const session = first.launch();
    await session.save(saved({ interactions: answers(0, 103) }));
    const before = Object.fromEntries(first.interactions().map(({ id }, at) => [at, { id }]));
    const lesson_location = first.read('core.lesson_location');
    const later = lms({ core: { ...LEARNER, lesson_location }, interactions: before });
    await later.launch().save(saved({ interactions: answers(200, 201) }));
    expect(idsIn(later).slice(0, 5)).toEqual(['drill-100', 'drill-101', 'drill-102', 'drill-200', 'drill-4']);
  });

  it('of options is listed with them; words are told as words, within their 255 characters', async () => {
    const platform = lms();
    const interactions = [
      interaction('a', { type: 'choice', responses: ['2'], correct: [], score: 1 }),
      interaction('b', { type: 'sequencing', responses: ['1', '0', '2'], correct: [], score: null }),
      interaction('c', { type: 'matching', responses: ['b', 'a'], correct: [] }),
      interaction('d', { type: 'other', responses: ['长'.repeat(300)], correct: [] }),
    ];
    await platform.launch().save(saved({ interactions }));
    const told = platform
      .interactions()
      .map(({ type, student_response, result }) => [type, student_response, result]);
    expect(told).toEqual([
      ['choice', '2', 'correct'],
      ['sequencing', '1,0,2', 'neutral'],
      ['matching', '1.b,2.a', '0.5'],
      ['fill-in', '长'.repeat(255), '0.5'],
    ]);
  });

  it('at the end says how long it took, and that it goes on another time', async () => {
    const platform = lms();
    const session = platform.launch();
    await session.save(saved());
    now = START + 61_000;
    session.finish(null);
    expect(platform.calls).toContainEqual(['LMSSetValue', 'cmi.core.exit', 'suspend']);
    expect(platform.calls.slice(-2)).toEqual([
      ['LMSSetValue', 'cmi.core.session_time', '0000:01:01.00'],
      ['LMSFinish', ''],
    ]);
    expect(platform.isTerminated()).toBe(true);
  });
});

describe('a look at the course', () => {
  it.each(['', 'not attempted'])('is not taken for the course (%j)', (lesson_status) => {
    const platform = lms({ core: { ...LEARNER, lesson_mode: 'browse', lesson_status } });
    platform.launch().finish(null);
    expect(platform.calls).toContainEqual(['LMSSetValue', 'cmi.core.lesson_status', 'incomplete']);
  });

  it('changes nothing where something was reached', () => {
    const platform = lms({ core: { ...LEARNER, lesson_mode: 'browse', lesson_status: 'completed' } });
    platform.launch().finish(null);
    expect(platform.read('core.lesson_status')).toBe('completed');
  });
});

describe('a platform that does not keep it', () => {
  it('because it is too much, says so', async () => {
    const strict = lms({}, ({ LMSSetValue }) => ({
      LMSSetValue: (element = '', value = '') =>
        value.length > 4096 ? 'false' : LMSSetValue?.(element, value),
      LMSGetLastError: () => '405',
    }));
    await expect(strict.launch().save(saved({ snapshot: 'x'.repeat(4097) }))).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('cmi.suspend_data: 405') as string,
    });
  });

  it('and says that it did, is found out', async () => {
    const forgetful = lms({}, () => ({ LMSSetValue: () => 'true' }));
    await expect(forgetful.launch().save(saved())).rejects.toMatchObject({ reason: 'refused' });
  });

  it('has gone, or ended the session', async () => {
    const gone = lms({}, () => ({
      LMSSetValue: () => {
        throw new TypeError('detached');
      },
    }));
    await expect(gone.launch().save(saved())).rejects.toMatchObject({ reason: 'gone' });
    const over = lms({}, () => ({ LMSSetValue: () => 'false', LMSGetLastError: () => '301' })).launch();
    await expect(over.save(saved())).rejects.toMatchObject({ reason: 'over' });
    expect(() => {
      over.finish(saved());
    }).not.toThrow();
  });

  it('lists no answers and no modules, gets the rest', async () => {
    const isList = (element: string): boolean => /objectives|interactions/.test(element);
    const small = lms({}, ({ LMSGetValue, LMSSetValue }) => ({
      LMSGetValue: (element = '') => (isList(element) ? '' : LMSGetValue?.(element)),
      LMSSetValue: (element = '', value = '') => (isList(element) ? 'false' : LMSSetValue?.(element, value)),
    }));
    await small
      .launch()
      .save(saved({ interactions: [interaction('a')], report: report({ objectives: [objective('b')] }) }));
    expect(small.read('suspend_data')).toBe('abcd');
    expect(small.calls.filter(([, element]) => element?.includes('.0.'))).toEqual([]);
  });

  it.each(['save', 'finish'] as const)(
    'gets a result anew that a failed commit may have lost, though it believes to have sent it (%s)',
    async (next) => {
      const sent: string[] = [];
      let isUp = true;
      let last = '';
      /** As Moodle does it: only what is not as it was sent last. */
      const send = (): string => {
        const status = moodle.read('core.lesson_status');
        if (status !== last && isUp) sent.push(status);
        last = status;
        return String(isUp);
      };
      const moodle = lms({}, () => ({ LMSCommit: send, LMSFinish: send }));
      const session = moodle.launch();
      await session.save(saved());
      isUp = false;
      const passed = saved({ report: report({ success: 'passed', score: 1 }) });
      await expect(session.save(passed)).rejects.toMatchObject({ reason: 'refused' });
      isUp = true;
      await session[next](passed);
      expect(sent).toEqual(['incomplete', 'incomplete', 'passed']);
    },
  );
});
