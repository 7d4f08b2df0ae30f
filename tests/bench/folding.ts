/** Part `folding`: what a long record costs, from its first fact and as a later opening goes on from a checkpoint. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fold } from '../../src/domain/record/checkpoint.ts';
import { quietCut } from '../../src/domain/record/checkpoint.ts';
import type { Answered, Fact } from '../../src/domain/record/fact.ts';
import { FACT_VERSION } from '../../src/domain/record/fact.ts';
import { PROGRESS } from '../../src/domain/progress/progress.ts';
import { reviewFold } from '../../src/domain/review/review-fold.ts';
import type { Row } from './row.ts';
import { median, ratio, rounded } from './statistics.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Facts that come after the checkpoint: a diligent day. */
const TODAY = 200;
const DAY = 86_400_000;
const DAYS = 364;
/** Share of recalls that the schedule aims at, as the course ships it. */
const RETENTION = 0.9;

export function measureFolding(dist: string, rounds: number): readonly Row[] {
  const drills = readdirSync(join(dist, 'drills')).map((name) => name.replace(/\.json$/, ''));
  return SIZES.flatMap((size) => {
    const facts = yearOf(drills, size);
    return [
      row('progress', PROGRESS, facts, rounds),
      row('review', reviewFold(RETENTION), facts, size > 100_000 ? 1 : rounds),
    ];
  });
}

function row<State>(what: string, fold: Fold<State>, facts: readonly Fact[], rounds: number): Row {
  const cut = quietCut(facts.slice(0, Math.max(0, facts.length - TODAY)), Infinity);
  const [older, newer] = [facts.slice(0, cut), facts.slice(cut)];
  const base = fold.extend(fold.nothing, older);
  if (base === null) throw new Error(`${what} does not fold from its beginning`);
  const whole = time(rounds, () => fold.extend(fold.nothing, facts));
  const later = time(rounds, () => fold.extend(base, newer));
  return {
    what: `${what} fold`,
    facts: facts.length,
    'from nothing ms': rounded(whole, 1),
    'facts after checkpoint': newer.length,
    'from checkpoint ms': rounded(later, 2),
    ratio: ratio(later, whole),
  };
}

/** @returns the median, in milliseconds */
function time(rounds: number, run: () => unknown): number | null {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/** A year of answers, half of each day for learning, every seventh wrong. */
function yearOf(drills: readonly string[], size: number): readonly Fact[] {
  return Array.from({ length: size }, (_, at): Answered => {
    const place = (at / size) * DAYS;
    return {
      v: FACT_VERSION,
      id: `bench-${String(at)}`,
      at: Math.floor((Math.floor(place) + (place % 1) / 2) * DAY),
      course: 'bench',
      kind: 'answered',
      drill: drills[at % drills.length] ?? '',
      mode: 'typed',
      ms: 3000,
      entries: [{ answer: '微笑', verdict: at % 7 === 0 ? 'wrong' : 'right' }],
    };
  });
}
