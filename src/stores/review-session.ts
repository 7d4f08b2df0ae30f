/** A session that was begun: what it holds, and how far it came. */
export interface ReviewSession {
  readonly profile: string;
  /** Beginning of its day, in milliseconds since 1970; it lasts no longer. */
  readonly day: number;
  /** When it was begun, in milliseconds since 1970. */
  readonly begun: number;
  /** Ids of items. */
  readonly items: readonly string[];
  /** Index of the item that it stands at. */
  readonly at: number;
}

const KEY = 'review-session';

/** Remembers where a session stands; null once it is over. What was answered is in the record. */
export function keepSession(session: ReviewSession | null): void {
  try {
    if (session) localStorage.setItem(KEY, JSON.stringify(session));
    else localStorage.removeItem(KEY);
  } catch {
    // Not remembered: the rest of it is still due.
  }
}

/** @returns the session of this learner and this day that was not finished, or null */
export function keptSession(profile: string, day: number): ReviewSession | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<ReviewSession> | null;
    const { begun, items, at } = kept ?? {};
    if (kept?.profile !== profile || kept.day !== day) return null;
    if (typeof begun !== 'number' || typeof at !== 'number' || !Array.isArray(items)) return null;
    return { profile, day, begun, items: items.map(String), at };
  } catch {
    return null;
  }
}
