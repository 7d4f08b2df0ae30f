import { blankStep } from '../deck/slide-deck.ts';
import type { ClassState, Contest, Team } from './class-state.ts';

/** A team on the final board. */
export interface Placed {
  readonly team: Team;
  /** Blanks won in this contest. */
  readonly points: number;
  /** From 1; teams with as many points share it. */
  readonly place: number;
}

/** @returns a contest at its first drill, or null where no drill was chosen */
export function beginContest(drills: readonly string[]): Contest | null {
  const once = [...new Set(drills)];
  return once.length === 0 ? null : { drills: once, at: 0, open: [], won: {} };
}

/** @returns id of the drill on the stage, or null at the final board */
export function presentDrill({ drills, at }: Contest): string | null {
  return drills[at] ?? null;
}

/**
 * @param blanks how many the drill on the stage has
 * @returns step of the blank that is played for, or null where all are open
 */
export function presentStep(contest: Contest, blanks: number): string | null {
  const drill = presentDrill(contest);
  if (drill === null) return null;
  const steps = Array.from({ length: blanks }, (_, at) => blankStep(drill, at));
  return steps.find((step) => !contest.open.includes(step)) ?? null;
}

/**
 * Opens a blank.
 * @param team who answered it and gets the point, which enters the log of points too; null where nobody did
 */
export function openStep(state: ClassState, step: string, team: string | null): ClassState {
  const { contest } = state;
  if (!contest || contest.open.includes(step)) return state;
  const open = [...contest.open, step];
  if (team === null) return { ...state, contest: { ...contest, open } };
  if (!state.teams.some(({ id }) => id === team)) return state;
  return {
    ...state,
    scores: [...state.scores, { team, points: 1, step }],
    contest: { ...contest, open, won: { ...contest.won, [step]: team } },
  };
}

/** @returns the class with the blank that was opened last closed again, and its point taken back */
export function closeLastStep(state: ClassState): ClassState {
  const { contest } = state;
  const step = contest?.open.at(-1);
  if (!contest || step === undefined) return state;
  return {
    ...state,
    scores: state.scores.filter((entry) => entry.step !== step),
    contest: {
      ...contest,
      open: contest.open.slice(0, -1),
      won: Object.fromEntries(Object.entries(contest.won).filter(([one]) => one !== step)),
    },
  };
}

/** @returns the contest at another drill; one beyond the last is the final board */
export function moveContest(contest: Contest, by: number): Contest {
  const at = Math.min(contest.drills.length, Math.max(0, contest.at + by));
  return at === contest.at ? contest : { ...contest, at };
}

/** @returns blanks that a team won in this contest */
export function wonBy(contest: Contest, team: string): number {
  return Object.values(contest.won).filter((one) => one === team).length;
}

/** @returns the teams, best first; as many points share a place, and the next one is left out (1, 1, 3) */
export function finalBoard({ teams, contest }: ClassState): readonly Placed[] {
  if (!contest) return [];
  const rows = teams.map((team) => ({ team, points: wonBy(contest, team.id) }));
  return rows
    .map((row) => ({ ...row, place: 1 + rows.filter(({ points }) => points > row.points).length }))
    .sort((one, other) => one.place - other.place);
}
