import type { Attempt, ExamResult } from './attempt.ts';
import type { Paper } from './bank.ts';
import { reaches } from './result.ts';

/** How a result stands to what the paper asks for. */
export interface Standing {
  /** Of a hundred, with one decimal. */
  readonly points: number;
  /** Points that are missing to the pass mark, with one decimal; 0 where it is reached. */
  readonly missing: number;
  /** Ids of the modules that are below the paper's floor. */
  readonly low: readonly string[];
}

/** @param paper its pass mark and floor, in per cent */
export function standingOf(
  { score, modules }: Pick<ExamResult, 'score' | 'modules'>,
  { pass, floor }: Pick<Paper, 'pass' | 'floor'>,
): Standing {
  const reached = reaches(score, pass);
  // 79.97 would read as 80, and nobody fails with what reads as the pass mark.
  const points = reached ? pointsOf(score) : Math.min(pointsOf(score), tenths(pass - 0.1));
  const low = modules.filter((one) => !reaches(one.score, floor)).map(({ module }) => module);
  return { points, missing: reached ? 0 : tenths(pass - points), low };
}

/** @param score 0 to 1 @returns points of a hundred, with one decimal */
export function pointsOf(score: number): number {
  return tenths(score * 100);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Which try of its paper an attempt is. */
export interface Try {
  /** From 1. */
  readonly number: number;
  /** Points more than at the try before, negative where they are fewer; null at the first. */
  readonly gain: number | null;
}

/** @param attempts handed in, of any paper, in any order; the attempt itself may be missing */
export function tryOf({ attempt, paper, submittedAt, result }: Attempt, attempts: readonly Attempt[]): Try {
  const before = attempts
    .filter((one) => one.paper === paper && one.attempt !== attempt && one.submittedAt < submittedAt)
    .sort((one, other) => one.submittedAt - other.submittedAt);
  const last = before.at(-1);
  return {
    number: before.length + 1,
    gain: last ? tenths(pointsOf(result.score) - pointsOf(last.result.score)) : null,
  };
}
