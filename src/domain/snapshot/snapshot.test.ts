import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, answered, fact } from '../../../tests/fixtures/facts.ts';
import { COURSE, NAMES, START, busyLearner, openPaper } from '../../../tests/fixtures/learned.ts';
import { EXAMS } from '../exam/sittings.ts';
import { foldProgress, resumePlace } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import { foldSchedule } from '../review/schedule.ts';
import { bytesOf, keyOf, textOf } from './codes.ts';
import { missingFacts } from './missing-facts.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import type { Learned } from './snapshot.ts';

/** Bytes of SCORM 1.2, and more than anybody needs. */
const [SMALL, LARGE] = [4096, 64_000];
const FROZEN = JSON.parse(readFileSync('tests/fixtures/snapshot-v1.json', 'utf8')) as Learned & {
  readonly snapshot: string;
};
const seed = fc.integer();
const LEARNED = { papers: {} } as const;

function carried(facts: readonly Fact[], limit: number): readonly Fact[] {
  const text = writeSnapshot({ ...LEARNED, facts }, NAMES, limit);
  return readSnapshot(text, NAMES, '1.0.0+0')?.facts ?? [];
}

const LESSONS = COURSE.lessons.map((id) => ({ id, drills: [] }));
const drill = COURSE.drills[2]?.id ?? '';
const lesson = COURSE.lessons[0] ?? '';

describe('a snapshot', () => {
  it('is ASCII and never longer than the platform keeps, whatever was done in the whole course', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 8 }), (from, rounds) => {
        const [facts, paper] = [busyLearner(from, rounds), openPaper(from)];
        const text = writeSnapshot({ ...LEARNED, facts: [...facts, ...paper] }, NAMES, SMALL);
        expect(text.length).toBeLessThanOrEqual(SMALL);
        expect(text).toMatch(/^[!-~]+$/);
      }),
      { numRuns: 4 },
    );
  });

  it('brings back the verdicts, the stamps and the place', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const [facts, paper] = [busyLearner(from, 3), openPaper(from)];
        const [before, after] = [foldProgress(facts), foldProgress(carried([...facts, ...paper], SMALL))];
        expect(after.read).toEqual(before.read);
        expect(resumePlace(after, [], LESSONS)).toEqual(resumePlace(before, [], LESSONS));
        for (const { id } of COURSE.drills) {
          expect(verdictsOf(after, id), id).toEqual(verdictsOf(before, id));
          expect(after.drills[id]?.mastered, id).toBe(before.drills[id]?.mastered);
        }
      }),
      { numRuns: 3 },
    );
  });

  it('brings back a paper that is being sat, so that the same items stand on it', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const [facts, paper] = [busyLearner(from, 4), openPaper(from)];
        const sitting = sittingOf(carried([...facts, ...paper], SMALL));
        const own = sittingOf(paper);
        expect(sitting?.rules).toEqual(own?.rules);
        expect(sitting?.begunAt).toBe(own?.begunAt);
        expect(Object.keys(sitting?.answers ?? {})).toEqual(Object.keys(own?.answers ?? {}));
      }),
      { numRuns: 3 },
    );
  });

  it('keeps every word where there is room', () => {
    const facts = [
      answered(START, drill, ['right', 'wrong', 'near']),
      fact(START + MINUTE, { kind: 'appealed', drill, blank: 1, answer: '答1wrong' }),
    ];
    const { drills } = foldProgress(carried(facts, LARGE));
    expect(drills[drill]?.entries.map(({ answer }) => answer)).toEqual(['答1', '答1wrong', '答2near']);
    expect(drills[drill]?.appeals).toEqual({ 1: '答1wrong' });
  });

  it('brings back the schedule', () => {
    const facts = [0, 1, 4, 12, 40].flatMap((day) => [
      answered(START + day * DAY, drill, ['right', 'right', day === 4 ? 'wrong' : 'right'], { review: true }),
      answered(START + day * DAY + 2 * MINUTE, drill, ['right', 'right', 'right'], { review: true }),
    ]);
    const [before, after] = [foldSchedule(facts), foldSchedule(carried(facts, SMALL))].map((schedule) =>
      schedule.get(`drill-${drill}`),
    );
    expect(after).toMatchObject({ stability: before?.stability, sittings: 5, lapses: before?.lapses });
    expect(dayOf(after?.due)).toBe(dayOf(before?.due));
  });

  it('of version 1 is read as it was when it was frozen', () => {
    const { snapshot, ...learned } = FROZEN;
    expect(readSnapshot(snapshot, NAMES, '1.0.0+0')).toEqual(learned);
  });

  it('is not understood where it is damaged, cut off or of a newer course', () => {
    const text = writeSnapshot({ ...LEARNED, facts: [answered(START, drill, ['right'])] }, NAMES, SMALL);
    expect(readSnapshot(`2.${text.slice(2)}`, NAMES, '')).toBeNull();
    expect(readSnapshot('1.nonsense!', NAMES, '')).toBeNull();
    expect(readSnapshot('', NAMES, '')).toBeNull();
  });

  it('passes over what the package no longer has', () => {
    const facts = [answered(START, drill, ['right']), fact(START, { kind: 'lessonRead', lesson })];
    const text = writeSnapshot({ ...LEARNED, facts }, NAMES, SMALL);
    const fewer = { ...NAMES, names: NAMES.names.filter((name) => name !== drill) };
    expect(readSnapshot(text, fewer, '')?.facts.map(({ kind }) => kind)).toEqual(['lessonRead']);
  });

  it('brings back exercises on phrases, also of a kind that it has no digit for', () => {
    const done = (exercise: string, outcome: 'right' | 'near'): Fact =>
      fact(START, { kind: 'practised', item: 'phrase-3', exercise, outcome, review: true });
    const facts = carried([done('turn', 'near'), done('brand-new', 'right')], SMALL);
    expect(facts).toMatchObject([
      { item: 'phrase-3', exercise: 'turn', outcome: 'near', review: true },
      { item: 'phrase-3', exercise: 'brand-new', outcome: 'right', review: true },
    ]);
  });

  it('tells how the papers went', () => {
    const papers = { certification: { best: 0.85, passed: true, tries: 2 } };
    expect(readSnapshot(writeSnapshot({ facts: [], papers }, NAMES, SMALL), NAMES, '')?.papers).toEqual(
      papers,
    );
  });
});

describe('facts that a device lacks', () => {
  it('are none where the snapshot was written there, however often it comes back', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const [facts, paper] = [busyLearner(from, 2), openPaper(from)];
        const local = [...facts, ...paper];
        const restored = carried(local, SMALL);
        expect(missingFacts(restored, local)).toEqual([]);
        expect(missingFacts(restored, restored)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it('are what another device has done since', () => {
    const before = answered(START, drill, ['wrong', 'right', 'right']);
    const since = answered(START + DAY, drill, ['right', 'right', 'right']);
    const missing = missingFacts(carried([before, since], SMALL), [before]);
    expect(missing.map(({ at }) => at)).toEqual([START + DAY]);
  });
});

describe('text as bytes', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(bytesOf(text))).toBe(text);
      }),
    );
    expect(bytesOf('服务a')).toHaveLength(5);
  });
});

describe('the key of an id', () => {
  it('is another one for each id', () => {
    expect(new Set(NAMES.names.map(keyOf)).size).toBe(new Set(NAMES.names).size);
  });
});

function verdictsOf({ drills }: ReturnType<typeof foldProgress>, id: string): readonly string[] | undefined {
  return drills[id]?.entries.map(({ verdict }) => verdict);
}

function dayOf(at: number | undefined): number {
  return Math.floor((at ?? 0) / DAY);
}

function sittingOf(facts: readonly Fact[]) {
  return [...(EXAMS.extend(EXAMS.nothing, facts)?.open.values() ?? [])].at(-1);
}
