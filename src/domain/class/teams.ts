import type { ClassState } from './class-state.ts';

export const MOST_TEAMS = 8;

/**
 * @param id not used yet
 * @returns the class with one more team; unchanged where there are eight, or where the name is empty
 */
export function addTeam(state: ClassState, name: string, id: string): ClassState {
  const trimmed = name.trim();
  if (trimmed === '' || state.teams.length >= MOST_TEAMS) return state;
  return { ...state, teams: [...state.teams, { id, name: trimmed }] };
}

/** @returns the class with a team of another name; an empty name changes nothing */
export function renameTeam(state: ClassState, id: string, name: string): ClassState {
  const trimmed = name.trim();
  if (trimmed === '' || !state.teams.some((team) => team.id === id && team.name !== trimmed)) return state;
  return { ...state, teams: state.teams.map((team) => (team.id === id ? { id, name: trimmed } : team)) };
}

/** @returns the class without a team and without its points */
export function removeTeam(state: ClassState, id: string): ClassState {
  return {
    ...state,
    teams: state.teams.filter((team) => team.id !== id),
    scores: state.scores.filter(({ team }) => team !== id),
  };
}

/** @returns points of a team */
export function pointsOf(state: ClassState, id: string): number {
  return state.scores.reduce((sum, { team, points }) => (team === id ? sum + points : sum), 0);
}

/** @returns the class with points given or taken; nobody falls below none */
export function score(state: ClassState, team: string, points: number): ClassState {
  if (!state.teams.some(({ id }) => id === team) || pointsOf(state, team) + points < 0) return state;
  return { ...state, scores: [...state.scores, { team, points }] };
}

/** @returns the class without the last entry; a point won in the contest closes its blank again */
export function undoScore(state: ClassState): ClassState {
  const last = state.scores.at(-1);
  if (!last) return state;
  const scores = state.scores.slice(0, -1);
  const { contest } = state;
  const { step } = last;
  if (step === undefined || !contest) return { ...state, scores };
  const won = Object.fromEntries(Object.entries(contest.won).filter(([one]) => one !== step));
  return { ...state, scores, contest: { ...contest, open: contest.open.filter((one) => one !== step), won } };
}

/** @returns the class with every team at no points */
export function resetScores(state: ClassState): ClassState {
  return { ...state, scores: [] };
}

/** A tally as it is written on a board: one 正 for five points, and the strokes of the last one. */
export function tally(points: number): readonly number[] {
  const whole = Array.from({ length: Math.floor(points / 5) }, () => 5);
  return points % 5 > 0 ? [...whole, points % 5] : whole;
}
