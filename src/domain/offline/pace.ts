/** What the browser says of the connection (Network Information); Safari and Firefox say nothing. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** How the rest of the course is fetched: how many files in a row before the page gets a rest; 0 fetches nothing unasked. */
export interface Pace {
  readonly atOnce: number;
}

/** @param connection undefined where the browser does not tell */
export function paceOf(connection: Connection | undefined): Pace {
  if (connection?.saveData === true) return { atOnce: 0 };
  if (connection?.effectiveType === undefined) return { atOnce: 1 };
  return { atOnce: connection.effectiveType === '4g' ? 6 : 0 };
}
