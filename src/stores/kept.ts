/** A value that this browser keeps apart from the learner's record: a run, a class, plans, keys. */
export interface Kept<T> {
  /** Key in localStorage. */
  readonly key: string;
  readonly empty: T;
  /** Checks and migrates what was stored; null if it is not to be understood. */
  readonly read: (value: unknown) => T | null;
  /** What of a value that `read` refused is sound in itself; null if nothing is. */
  readonly readRest?: (value: unknown) => T | null;
}

/** What became of an attempt to read or keep a value. */
export type KeptState =
  | 'kept'
  /** What was stored could not be understood, or not all of it. It was set aside under KEY.damaged, not thrown away. */
  | 'damaged'
  /** The browser refuses storage, or is full: the value holds for this page only. */
  | 'unkept';

/** @returns the stored value, or what is sound of it, or the empty one, and what became of it */
export function readKept<T>(kept: Kept<T>): { readonly value: T; readonly state: KeptState } {
  let text: string | null;
  try {
    text = localStorage.getItem(kept.key);
  } catch {
    return { value: kept.empty, state: 'unkept' };
  }
  if (text === null) return { value: kept.empty, state: 'kept' };
  const value = understood(kept, text);
  if (value !== null) return { value, state: 'kept' };
  const rest = kept.readRest === undefined ? null : understood({ read: kept.readRest }, text);
  if (setAside(kept.key, text) && rest !== null) writeKept(kept, rest);
  return { value: rest ?? kept.empty, state: 'damaged' };
}

/** @returns what a text of this key means, or null; never throws */
export function understood<T>(kept: Pick<Kept<T>, 'read'>, text: string): T | null {
  try {
    return kept.read(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Stores a value. Never throws. */
export function writeKept<T>(kept: Pick<Kept<T>, 'key'>, value: T): KeptState {
  try {
    localStorage.setItem(kept.key, JSON.stringify(value));
    return 'kept';
  } catch {
    return 'unkept';
  }
}

function setAside(key: string, text: string): boolean {
  try {
    localStorage.setItem(`${key}.damaged`, text);
    localStorage.removeItem(key);
    return true;
  } catch {
    // Full: what is damaged stays where it is, and is read as damaged again.
    return false;
  }
}
