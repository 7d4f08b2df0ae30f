/** What of a play is kept in this tab, so that reloading loses nothing; what was played to its end is in the record. */
export interface PlaySession {
  /** Version of the course: an older scenario may have had other replies. */
  readonly course: string;
  /** Index of the reply at each turn. */
  readonly choices: readonly number[];
  /** Index of the option chosen in each line of the form; null where none is. */
  readonly picks: readonly (number | null)[];
  /** The form was checked. */
  readonly filed: boolean;
}

const keyOf = (profile: string, scenario: string): string => `play ${profile} ${scenario}`;

/** @returns what was kept, or null where there is nothing or it cannot be read */
export function loadPlay(profile: string, scenario: string): PlaySession | null {
  try {
    return parsePlay(JSON.parse(sessionStorage.getItem(keyOf(profile, scenario)) ?? 'null'));
  } catch {
    return null;
  }
}

/** @param session what to keep; null to forget it */
export function savePlay(profile: string, scenario: string, session: PlaySession | null): void {
  try {
    const key = keyOf(profile, scenario);
    if (session) sessionStorage.setItem(key, JSON.stringify(session));
    else sessionStorage.removeItem(key);
  } catch {
    // Not kept: the play lasts as long as the page.
  }
}

function parsePlay(value: unknown): PlaySession | null {
  if (typeof value !== 'object' || value === null) return null;
  const { course, choices, picks, filed } = value as Readonly<Record<string, unknown>>;
  if (typeof course !== 'string' || !Array.isArray(choices) || !Array.isArray(picks)) return null;
  if (!choices.every(isIndex) || !picks.every((pick) => pick === null || isIndex(pick))) return null;
  return { course, choices, picks, filed: filed === true };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
