import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/mark.ts';
import type { Fact } from '../record/fact.ts';
import { FACT_VERSION } from '../record/fact.ts';
import { classReport, drillsToReview } from './class-report.ts';
import type { LearnerRecord } from './class-report.ts';

const LESSONS = [
  { id: 'smiling', drills: ['smile', 'greet'] },
  { id: 'looking', drills: ['look'] },
];

let clock = 0;
const common = () => {
  clock += 1;
  return { v: FACT_VERSION, id: `fact-${String(clock)}`, at: clock, course: '1' } as const;
};
const answered = (drill: string, ...entries: readonly [answer: string, verdict: Verdict][]): Fact => ({
  ...common(),
  kind: 'answered',
  drill,
  mode: 'typed',
  entries: entries.map(([answer, verdict]) => ({ answer, verdict })),
});
const read = (lesson: string): Fact => ({ ...common(), kind: 'lessonRead', lesson });
const record = (name: string, ...facts: Fact[]): LearnerRecord => ({
  profile: { id: `id-${name}`, name, createdAt: 0 },
  facts,
});

describe('the report on a class', () => {
  it('says who finished a lesson and who only began', () => {
    const { learners } = classReport(
      [
        record('乙', answered('look', ['眼', 'wrong'])),
        record('甲', read('smiling'), answered('smile', ['笑', 'right']), answered('greet', ['好', 'right'])),
      ],
      LESSONS,
    );
    expect(
      learners.map(({ profile, finished, begun, right }) => [profile.name, finished, begun, right]),
    ).toEqual([
      ['甲', ['smiling'], [], 2],
      ['乙', [], ['looking'], 0],
    ]);
  });

  it('joins two files of one learner and counts a fact once', () => {
    const first = answered('smile', ['哭', 'wrong']);
    const { learners, blanks } = classReport(
      [record('甲', first), record('甲', first, read('smiling'))],
      LESSONS,
    );
    expect(learners).toHaveLength(1);
    expect(blanks).toEqual([
      { drill: 'smile', blank: 0, tried: 1, missed: 1, wrong: [{ text: '哭', learners: 1 }] },
    ]);
  });

  it('counts the first try alone, whatever follows', () => {
    const { blanks } = classReport(
      [
        record('甲', answered('smile', ['哭', 'wrong']), answered('smile', ['笑', 'right'])),
        record('乙', answered('smile', ['笑', 'right']), answered('smile', ['哭', 'wrong'])),
      ],
      LESSONS,
    );
    expect(blanks.map(({ tried, missed }) => [tried, missed])).toEqual([[2, 1]]);
  });

  it('takes a shown answer for a miss, an empty or open blank for no try, an appealed word for none', () => {
    const { blanks } = classReport(
      [
        record(
          '甲',
          answered('greet', ['', 'empty'], ['随便', 'open']),
          { ...common(), kind: 'shown', drill: 'smile', blank: 0 },
          answered('look', ['眉', 'wrong']),
          { ...common(), kind: 'appealed', drill: 'look', blank: 0, answer: '眉' },
        ),
      ],
      LESSONS,
    );
    expect(blanks).toEqual([{ drill: 'smile', blank: 0, tried: 1, missed: 1, wrong: [] }]);
  });

  it('puts first what the greatest share missed, with the most frequent word', () => {
    const { blanks } = classReport(
      [
        record('甲', answered('smile', ['苦脸', 'wrong']), answered('look', ['眉', 'wrong'])),
        record('乙', answered('smile', ['苦臉', 'wrong']), answered('look', ['眼', 'right'])),
        record('丙', answered('smile', ['哭', 'near']), answered('look', ['眼', 'right'])),
      ],
      LESSONS,
    );
    expect(blanks.map(({ drill }) => drill)).toEqual(['smile', 'look']);
    expect(blanks[0]?.wrong.map(({ learners }) => learners).reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(drillsToReview(blanks)).toEqual(['smile']);
  });

  it('keeps an id apart that no drill has', () => {
    const { blanks } = classReport([record('甲', answered('a 7 b', ['x', 'wrong']))], LESSONS);
    expect(blanks).toMatchObject([{ drill: 'a 7 b', blank: 0 }]);
  });
});
