import type { Kept } from '../stores/kept.ts';
import type { Statement } from './statement.ts';

export interface Waiting {
  readonly statement: Statement;
  /** Launches in which the platform did not want it. */
  readonly refusals: number;
}

/** What a browser keeps of statements that are on their way; it names no learner. */
export interface KeptQueue {
  readonly version: 1;
  /** In which they were said. */
  readonly session: string;
  /** Oldest first. */
  readonly waiting: readonly Waiting[];
}

/** @param name whose they are */
export function keptQueue(name: string): Kept<KeptQueue> {
  return { key: `statements.${name}`, empty: { version: 1, session: '', waiting: [] }, read: parseQueue };
}

/** @returns a stored queue with those statements that can be understood, or null */
export function parseQueue(value: unknown): KeptQueue | null {
  if (!isObject(value)) return null;
  const { version, session, waiting } = value;
  if (version !== 1 || typeof session !== 'string' || !Array.isArray(waiting)) return null;
  return { version, session, waiting: waiting.flatMap((one: unknown) => parseWaiting(one) ?? []) };
}

function parseWaiting(value: unknown): Waiting | null {
  if (!isObject(value) || typeof value['refusals'] !== 'number' || !isStatement(value['statement']))
    return null;
  return { statement: value['statement'], refusals: value['refusals'] };
}

function isStatement(value: unknown): value is Statement & Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const { id, verb, object, context, timestamp } = value;
  return (
    typeof id === 'string' &&
    isNamed(verb) &&
    isNamed(object) &&
    isObject(context) &&
    typeof timestamp === 'string' &&
    !Number.isNaN(Date.parse(timestamp))
  );
}

function isNamed(value: unknown): boolean {
  return isObject(value) && typeof value['id'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
