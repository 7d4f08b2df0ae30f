import { useCallback, useState } from 'react';
import { LONGEST_FILE, verifyAttempt } from '../../domain/exam/verify.ts';
import type { AttemptVerification, Unreadable, Verification } from '../../domain/exam/verify.ts';
import { keptBank } from '../../stores/verify-bank.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';

/** What was put in: a file, or a text that was pasted. */
export interface Source {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What became of one source. */
export interface Checked {
  readonly key: number;
  readonly source: Source;
  readonly found: Verification | { readonly state: 'unreadable'; readonly reason: 'unopened' };
  /** Whether it came alone: it is shown with everything then. */
  readonly alone: boolean;
}

export type Reason = Unreadable | 'unopened';

const STATES = ['match', 'altered', 'unknown', 'unreachable', 'unreadable'] as const;

let made = 0;

/** Verifies what is put in, one after another, the newest result first. */
export function useVerify() {
  const [results, setResults] = useState<readonly Checked[]>([]);
  const [said, setSaid] = useState('');
  const add = useCallback(async (sources: readonly Source[]): Promise<void> => {
    if (sources.length === 0) return;
    const found: Checked['found'][] = [];
    for (const [at, source] of sources.entries()) {
      if (sources.length > 1) setSaid(VERIFY_TEXT.working(at + 1, sources.length));
      const one = await verify(source);
      found.push(one);
      made += 1;
      const checked = { key: made, source, found: one, alone: sources.length === 1 };
      setResults((before) => [checked, ...before]);
    }
    setSaid(summary(found));
  }, []);
  const again = useCallback(async ({ key, source }: Checked): Promise<void> => {
    const found = await verify(source);
    setResults((before) => before.map((one) => (one.key === key ? { ...one, found } : one)));
    setSaid(summary([found]));
  }, []);
  const clear = useCallback((): void => {
    setResults([]);
    setSaid(VERIFY_TEXT.cleared);
  }, []);
  return { results, said, add, again, clear };
}

async function verify(source: Source): Promise<Checked['found']> {
  if (source.size > LONGEST_FILE) return { state: 'unreadable', reason: 'too-long' };
  try {
    return await verifyAttempt(await source.text(), keptBank);
  } catch {
    // A folder, or a file that went away after it was chosen.
    return { state: 'unreadable', reason: 'unopened' };
  }
}

/** @returns each paper of a learner's record counted for itself */
function summary(found: readonly Checked['found'][]): string {
  const states = found.flatMap((one): readonly (AttemptVerification | Checked['found'])[] =>
    one.state === 'record' ? one.attempts : [one],
  );
  const parts = STATES.flatMap((state) => {
    const count = states.filter((one) => one.state === state).length;
    return count === 0 ? [] : [VERIFY_TEXT.count(VERIFY_TEXT.states[state], count)];
  });
  return VERIFY_TEXT.summed(states.length, parts);
}
