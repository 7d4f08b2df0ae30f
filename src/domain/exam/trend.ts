import type { Attempt } from './attempt.ts';
import { pointsOf } from './standing.ts';

/** The tries of one paper. */
export interface History {
  readonly paper: string;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
}

/**
 * @param attempts handed in, in any order
 * @returns one history a paper, the one that was tried last first
 */
export function historiesOf(attempts: readonly Attempt[]): History[] {
  const papers = new Map<string, Attempt[]>();
  for (const attempt of inOrder(attempts))
    papers.set(attempt.paper, [...(papers.get(attempt.paper) ?? []), attempt]);
  return [...papers]
    .map(([paper, tries]) => ({ paper, attempts: tries }))
    .sort((one, other) => lastOf(other) - lastOf(one));
}

function lastOf({ attempts }: History): number {
  return attempts.at(-1)?.submittedAt ?? 0;
}

function inOrder(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((one, other) => one.submittedAt - other.submittedAt);
}

/** A try as a dot of a picture. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly points: number;
  readonly passed: boolean;
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Room that is left free on all sides. */
  readonly edge: number;
}

/** Tries that a small picture has room for. */
export const MOST_DOTS = 12;

/**
 * Places the newest tries from left to right, points from 0 at the bottom to 100 at the top.
 * @param attempts oldest first
 */
export function dotsOf(attempts: readonly Attempt[], box: Box): Dot[] {
  const newest = attempts.slice(-MOST_DOTS);
  const step = newest.length > 1 ? (box.width - 2 * box.edge) / (newest.length - 1) : 0;
  return newest.map(({ result }, at) => {
    const points = pointsOf(result.score);
    const x = newest.length > 1 ? box.edge + at * step : box.width / 2;
    return { x, y: heightOf(points, box), points, passed: result.passed };
  });
}

/** @returns y of so many points of a hundred */
export function heightOf(points: number, { height, edge }: Box): number {
  return height - edge - (points / 100) * (height - 2 * edge);
}
