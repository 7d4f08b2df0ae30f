import { describe, expect, it } from 'vitest';
import { markAt, table } from './support/drills.ts';

interface Row {
  readonly drill: string;
  /** From 1. */
  readonly blank: number;
  readonly fair: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Answers as trainees type them, judged by people who did not see the keys. The keys were widened afterwards with
 * what c and d found; before that c and d refused 5 % and 6 % of the fair answers.
 *
 * e is made to mislead, in six rounds, each measured before anything learned from it. Of the fair answers 27, 2, 20
 * and (last round) 5 % were refused, of the wrong ones 7, 1, 4, 16, 18 and 0 % accepted; rounds 4 and 5 hold only
 * wrong answers, odd phrases around an accepted word.
 */
const PANELS = ['panel-a', 'panel-b', 'panel-c', 'panel-d', 'panel-e'];
/** What the course promises: fair answers refused, wrong ones accepted. */
const MOST_REFUSED = 0.1;
const MOST_ACCEPTED = 0.03;

describe.each(PANELS)('the %s', (name) => {
  const rows = table(name) as readonly Row[];
  const cases = (kind: 'fair' | 'wrong') =>
    rows.flatMap((row) => row[kind].map((answer) => ({ ...row, answer })));
  const verdict = (row: { drill: string; blank: number; answer: string }) =>
    markAt(row.drill, row.blank - 1, row.answer)?.verdict;

  it('finds at most one fair answer in ten refused', () => {
    const all = cases('fair');
    const refused = all.filter((row) => verdict(row) !== 'right');
    expect(all.length).toBeGreaterThan(200);
    expect(refused.length / all.length, list(refused)).toBeLessThanOrEqual(MOST_REFUSED);
  });

  it('finds at most three wrong answers in a hundred accepted', () => {
    const all = cases('wrong');
    const accepted = all.filter((row) => verdict(row) === 'right');
    expect(all.length).toBeGreaterThan(150);
    expect(accepted.length / all.length, list(accepted)).toBeLessThanOrEqual(MOST_ACCEPTED);
  });
});

function list(rows: readonly { drill: string; answer: string }[]): string {
  return rows.map(({ drill, answer }) => `${drill}: ${answer}`).join('\n');
}
