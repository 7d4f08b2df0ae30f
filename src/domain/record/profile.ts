import { holderName } from '../exam/holder.ts';
import { isTime } from './fact.ts';

/** A learner on a device. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Longest name of a learner, in UTF-16 units. */
export const NAME_LENGTH = 40;

/** @returns the profile with only the known fields, or null */
export function parseProfile(value: unknown): Profile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, createdAt } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '' || typeof name !== 'string' || !isTime(createdAt)) return null;
  if (id.length > 200) return null;
  return { id, name: holderName(name.slice(0, NAME_LENGTH)) || '？', createdAt };
}
