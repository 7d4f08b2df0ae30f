import type { ClassState, Contest, Poll, Score, Shown, Spotting, Team, Timer } from './class-state.ts';

/** Longer than any name or id, in UTF-16 units. */
const LONGEST = 200;
/** More than a class has of anything; points of a long day are the most. */
const MOST = 10_000;

type Raw = Readonly<Record<string, unknown>>;

const SHOWN: readonly Shown[] = ['slide', 'timer', 'scores', 'pick', 'poll', 'spot', 'contest'];

/**
 * Checks that something read from storage or said by another window is a class. What it refers to (a team that was
 * removed, a drill of another course) is no matter: nothing of it is thrown away, it is only never asked for.
 * @returns the class with only the known fields, or null
 */
export function parseClass(value: unknown): ClassState | null {
  const raw = object(value);
  if (raw?.['version'] !== 1) return null;
  const shown = SHOWN.find((one) => one === raw['shown']);
  const teams = list(raw['teams'], parseTeam);
  const scores = list(raw['scores'], parseScore);
  const names = list(raw['names'], parseText);
  const called = list(raw['called'], parseText);
  const timer = optional(raw['timer'], parseTimer);
  const poll = optional(raw['poll'], parsePoll);
  const spotting = optional(raw['spotting'], parseSpotting);
  const contest = optional(raw['contest'], parseContest);
  if (!shown || !teams || !scores || !names || !called) return null;
  if (timer === undefined || poll === undefined || spotting === undefined || contest === undefined)
    return null;
  return { version: 1, shown, teams, scores, names, called, timer, poll, spotting, contest };
}

function parseTeam(value: unknown): Team | null {
  const { id, name } = object(value) ?? {};
  return isText(id) && isText(name) ? { id, name } : null;
}

function parseScore(value: unknown): Score | null {
  const { team, points, step } = object(value) ?? {};
  if (!isText(team) || typeof points !== 'number' || !Number.isInteger(points)) return null;
  if (step === undefined) return { team, points };
  return isText(step) ? { team, points, step } : null;
}

function parseTimer(value: unknown): Timer | null {
  const { state, seconds, endsAt, left } = object(value) ?? {};
  if (!isAmount(seconds) || seconds === 0) return null;
  if (state === 'going') return isAmount(endsAt) ? { state, seconds, endsAt } : null;
  return state === 'standing' && isAmount(left) ? { state, seconds, left } : null;
}

function parsePoll(value: unknown): Poll | null {
  const { question, options: raw } = object(value) ?? {};
  const options = list(raw, (one) => {
    const { text, hands } = object(one) ?? {};
    return typeof text === 'string' && isCount(hands) ? { text, hands } : null;
  });
  return typeof question === 'string' && options ? { question, options } : null;
}

function parseSpotting(value: unknown): Spotting | null {
  const { dialogue, picked: raw, solved } = object(value) ?? {};
  const picked = list(raw, (one) => (isCount(one) ? one : null));
  return isText(dialogue) && picked && typeof solved === 'boolean' ? { dialogue, picked, solved } : null;
}

function parseContest(value: unknown): Contest | null {
  const raw = object(value);
  const drills = list(raw?.['drills'], parseText);
  const open = list(raw?.['open'], parseText);
  const won = Object.entries(object(raw?.['won']) ?? { '': null });
  const at = raw?.['at'];
  if (!drills || !open || !isCount(at) || at > drills.length) return null;
  const isWon = (entry: [string, unknown]): entry is [string, string] => isText(entry[1]);
  return won.every(isWon) ? { drills, at, open, won: Object.fromEntries(won) } : null;
}

function parseText(value: unknown): string | null {
  return isText(value) ? value : null;
}

function object(value: unknown): Raw | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;
}

function list<T>(value: unknown, parse: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > MOST) return null;
  const parsed = value.map(parse);
  return parsed.every((one): one is Awaited<T> & T => one !== null) ? parsed : null;
}

/** @returns null for null, undefined for what is not to be understood */
function optional<T>(value: unknown, parse: (one: unknown) => T | null): T | null | undefined {
  return value === null ? null : (parse(value) ?? undefined);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}

function isCount(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
