import { VERDICTS } from '../answer/mark.ts';
import type { Verdict } from '../answer/mark.ts';
import { ATTEMPT_EVENTS, ATTEMPT_FORMAT, ATTEMPT_VERSION } from './attempt.ts';
import type {
  Attempt,
  AttemptEvent,
  AttemptItem,
  AttemptRules,
  DrawingHistory,
  ExamResult,
  ModuleScore,
} from './attempt.ts';
import { ITEM_KINDS } from './bank.ts';
import { parseAnswer } from './parse-answer.ts';

type Raw = Readonly<Record<string, unknown>>;

/** More than any paper has. */
const MOST = 1000;

/**
 * Checks that something read from a disk or a file has the shape of an attempt; whether it is true is asked elsewhere.
 * @returns the attempt with only the known fields, or null
 */
export function parseAttempt(value: unknown): Attempt | null {
  const raw = object(value);
  if (raw?.['format'] !== ATTEMPT_FORMAT || raw['version'] !== ATTEMPT_VERSION) return null;
  const rules = parseRules(raw);
  const items = list(raw['items'], parseItem);
  const events = list(raw['events'], parseEvent);
  const result = parseResult(raw['result']);
  const { course, begunAt, submittedAt, by, digest } = raw;
  if (!rules || !items || !events || !result || !isString(course) || !isTime(begunAt) || !isTime(submittedAt))
    return null;
  if ((by !== 'learner' && by !== 'clock') || !isText(digest)) return null;
  const head = { format: ATTEMPT_FORMAT, version: ATTEMPT_VERSION, ...rules, course } as const;
  return { ...head, begunAt, submittedAt, by, items, events, result, digest };
}

/** @returns what was settled at the beginning, or null */
export function parseRules(value: unknown): AttemptRules | null {
  const raw = object(value);
  if (!raw) return null;
  const { attempt, paper, bank, seed, code, minutes, extra, holder } = raw;
  const history = parseHistory(raw['history']);
  if (!isText(attempt) || !isText(paper) || !isText(bank) || !isText(seed) || history === undefined)
    return null;
  if ((code !== null && !isText(code)) || !isMinutes(minutes) || !isMinutes(extra) || !isString(holder))
    return null;
  return { attempt, paper, bank, seed, history, code, minutes, extra, holder };
}

function parseHistory(value: unknown): DrawingHistory | null | undefined {
  if (value === null) return null;
  const raw = object(value);
  if (!raw) return undefined;
  const entries = Object.entries(raw);
  const isHistory = (entry: [string, unknown]): entry is [string, 'right' | 'wrong'] =>
    entry[1] === 'right' || entry[1] === 'wrong';
  return entries.every(isHistory) ? Object.fromEntries(entries) : undefined;
}

function parseItem(value: unknown): AttemptItem | null {
  const raw = object(value);
  if (!raw) return null;
  const { entry, score, at, ms } = raw;
  const kind = ITEM_KINDS.find((one) => one === raw['kind']);
  const answer = raw['answer'] === null ? null : parseAnswer(raw['answer']);
  const verdicts = list(
    raw['verdicts'],
    (one): Verdict | null => VERDICTS.find((known) => known === one) ?? null,
  );
  if (!isText(entry) || !kind || (answer === null && raw['answer'] !== null) || !verdicts) return null;
  if (!isShare(score) || (at !== null && !isTime(at)) || !isTime(ms)) return null;
  return { entry, kind, answer, score, verdicts, at, ms };
}

/** @returns the event, or null */
export function parseEvent(value: unknown): AttemptEvent | null {
  const raw = object(value);
  const what = ATTEMPT_EVENTS.find((one) => one === raw?.['what']);
  if (!raw || !what || !isTime(raw['at'])) return null;
  const { at, item } = raw;
  if (item === undefined) return { what, at };
  return isCount(item) ? { what, at, item } : null;
}

function parseResult(value: unknown): ExamResult | null {
  const raw = object(value);
  const whole = parseScore(raw);
  const modules = list(raw?.['modules'], (one): ModuleScore | null => {
    const module = object(one)?.['module'];
    const score = parseScore(object(one));
    return isText(module) && score ? { module, ...score } : null;
  });
  const passed = raw?.['passed'];
  return whole && modules && typeof passed === 'boolean' ? { ...whole, modules, passed } : null;
}

function parseScore(raw: Raw | null): Omit<ModuleScore, 'module'> | null {
  if (!raw) return null;
  const { items, right, score } = raw;
  return isCount(items) && isCount(right) && isShare(score) ? { items, right, score } : null;
}

function object(value: unknown): Raw | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;
}

function list<T>(value: unknown, parse: (one: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > MOST * 10) return null;
  const parsed = value.map(parse);
  return parsed.every((one) => one !== null) ? parsed : null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string' && value.length < 200;
}

function isText(value: unknown): value is string {
  return isString(value) && value !== '';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST;
}

function isMinutes(value: unknown): value is number {
  return isCount(value);
}
