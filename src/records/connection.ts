import { Unusable, openDatabase } from './database.ts';
import type { Database } from './database.ts';

/** Milliseconds between tries to open a database. */
const MOMENTS = [50, 250];

/** @returns the connection that there is; `again` opens the database anew */
export type Connect = (now?: 'again') => Promise<Connection>;

/** An open database, or what became of it. */
export interface Connection {
  db: Database;
  /** A newer course took it over. */
  outdated: boolean;
}

/**
 * What fails once may go well a moment later. A database must not be set aside for that: what is learned meanwhile
 * would lie beside it, and be gone when the next page opens the first one.
 */
export async function connectPatiently(name: string, onWaiting: () => void): Promise<Connect> {
  for (const milliseconds of MOMENTS) {
    try {
      return await connect(name, onWaiting);
    } catch (error) {
      if (isRefusal(error) || error instanceof Unusable || isNamed(error, 'VersionError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  }
  return connect(name, onWaiting);
}

/** Opens a database, again where the browser closed it: site data was cleared, or its storage went away for a moment. */
async function connect(name: string, onWaiting: () => void): Promise<Connect> {
  const connection: Connection = { outdated: false, db: await openDatabase(name, onWaiting, taken) };
  function taken(): void {
    connection.outdated = true;
  }
  return async (now) => {
    if (now === 'again') connection.db = await openDatabase(name, onWaiting, taken);
    return connection;
  };
}

/** @returns whether it is an error of one of these names */
export function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** The browser will not store anything here (private window, blocked site data, no IndexedDB at all). */
export function isRefusal(error: unknown): boolean {
  return (
    typeof indexedDB === 'undefined' || isNamed(error, 'SecurityError', 'InvalidStateError', 'ReferenceError')
  );
}
