/** The newest fact that a device has stored: where its record no longer has it, something is gone. */
export interface LastFact {
  readonly v: 1;
  readonly profile: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @returns what a device noted, or null where it cannot be understood: nothing is said then */
export function parseLastFact(text: string | null): LastFact | null {
  try {
    const { v, profile, id, at } = JSON.parse(text ?? '') as Readonly<Record<keyof LastFact, unknown>>;
    if (v !== 1 || typeof profile !== 'string' || typeof id !== 'string' || typeof at !== 'number')
      return null;
    return { v, profile, id, at };
  } catch {
    return null;
  }
}

/**
 * @param noted before the record was read
 * @param since all facts since then are known; what lies before a checkpoint was there when it was made
 */
export function isLost(
  noted: LastFact,
  profile: string,
  facts: readonly { readonly id: string }[],
  since: number,
): boolean {
  return noted.profile === profile && noted.at >= since && !facts.some(({ id }) => id === noted.id);
}
