/** What a tab keeps of a launch, so that the page can be loaded again: its token is given out once (cmi5 8.2.1). */
export interface KeptSession {
  readonly version: 1;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly began: number;
  /** "terminated" was said: nothing may follow (cmi5 9.3.8). */
  readonly ended: boolean;
}

type Tab = Pick<Storage, 'getItem' | 'setItem'>;

/** @returns what the tab keeps of the launch of this name, or null */
export function keptSession(tab: Tab, name: string): KeptSession | null {
  try {
    return parseSession(JSON.parse(tab.getItem(key(name)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps it as long as the tab; where the browser refuses, the page cannot be loaded again. */
export function keepSession(tab: Tab, name: string, session: KeptSession): void {
  try {
    tab.setItem(key(name), JSON.stringify(session));
  } catch {
    // The session goes on without it.
  }
}

/** @returns a stored session, or null */
export function parseSession(value: unknown): KeptSession | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, token, began, ended } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || typeof token !== 'string' || typeof began !== 'number') return null;
  return { version, token, began, ended: ended === true };
}

function key(name: string): string {
  return `cmi5.${name}`;
}
