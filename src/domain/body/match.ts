/** Putting each token on its place: triangles on faces, sentences beside voices. */
import type { NewFact } from '../record/fact.ts';

/** Which token lies on each place. */
export type Board = Readonly<Record<string, string>>;

/** Place → the token that belongs there. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Lays a token on a place, or clears the place. A token is there once only, so it leaves the place where it was; what
 * lay on the new place goes back to the tray. A place that is settled neither gives nor takes.
 */
export function put(
  board: Board,
  place: string,
  token: string | null,
  settled: readonly string[] = [],
): Board {
  const holder = Object.keys(board).find((one) => board[one] === token);
  if (settled.includes(place) || (holder !== undefined && settled.includes(holder))) return board;
  const kept = Object.entries(board).filter(([one, held]) => one !== place && held !== token);
  return Object.fromEntries(token === null ? kept : [...kept, [place, token]]);
}

/**
 * The next token for a place, as the arrow keys go through them; nothing lies between the last and the first.
 * @param step 1 onwards, -1 back
 */
export function nextToken(
  board: Board,
  place: string,
  tokens: readonly string[],
  settled: readonly string[],
  step: 1 | -1,
): string | null {
  const held = new Set(settled.map((one) => board[one]));
  const free = [null, ...tokens.filter((token) => !held.has(token))];
  const at = free.indexOf(board[place] ?? null);
  return free[(at + step + free.length) % free.length] ?? null;
}

/** @returns the places on which something lies, in the order of the answers */
export function filled(answers: Answers, board: Board): string[] {
  return Object.keys(answers).filter((place) => board[place] !== undefined);
}

export function isRight(answers: Answers, board: Board, place: string): boolean {
  return board[place] !== undefined && board[place] === answers[place];
}

interface Exercise {
  readonly item: string;
  readonly exercise: string;
  readonly ms: number;
}

/** One fact for each place that is filled and not yet settled. */
export function matchFacts(
  { item, exercise, ms }: Exercise,
  answers: Answers,
  board: Board,
  settled: readonly string[],
): NewFact[] {
  return filled(answers, board)
    .filter((place) => !settled.includes(place))
    .map((place) => ({
      kind: 'practised',
      item: `${item}-${place}`,
      exercise,
      outcome: isRight(answers, board, place) ? 'right' : 'wrong',
      answer: board[place] ?? '',
      ms,
    }));
}

/** The facts of the places whose answer the learner had shown. */
export function shownFacts(
  { item, exercise, ms }: Exercise,
  answers: Answers,
  settled: readonly string[],
): NewFact[] {
  return Object.keys(answers)
    .filter((place) => !settled.includes(place))
    .map((place) => ({ kind: 'practised', item: `${item}-${place}`, exercise, outcome: 'wrong', ms }));
}
