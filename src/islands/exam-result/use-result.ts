import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../../domain/exam/attempt.ts';
import type { Bank } from '../../domain/exam/bank.ts';
import { attempts, bankOf, examBank } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';

/** gone: this course does not have it. failed: it could not be fetched. */
export type BankFound = Bank | 'loading' | 'gone' | 'failed';

export interface Found {
  readonly attempt: Attempt;
  /** All that were handed in, oldest first. */
  readonly all: readonly Attempt[];
  /** The bank that the attempt's paper was drawn from. */
  readonly bank: BankFound;
  /** The bank of today; null where it could not be fetched. */
  readonly today: Bank | null;
  readonly retry: () => void;
}

/** @returns the attempt that the address names, with its bank; none where the record does not have it */
export function useResult(): Found | 'loading' | 'none' {
  const ready = useStore(record.state, (state) => state.ready);
  const facts = useStore(record.state, (state) => state.facts);
  const [all, setAll] = useState<readonly Attempt[] | null>(null);
  const [banks, setBanks] = useState<Banks>({ bank: 'loading', today: null });
  const [tries, setTries] = useState(0);
  const id = useHash();
  const attempt = all?.find((one) => one.attempt === id);
  const digest = attempt?.bank;

  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    attempts().then(
      (found) => {
        if (isCurrent) setAll(found);
      },
      () => {
        // A notice tells of it.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ready, facts]);
  useEffect(() => {
    if (digest === undefined) return;
    let isCurrent = true;
    void banksFor(digest).then((found) => {
      if (isCurrent) setBanks(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [digest, tries]);

  if (!all) return 'loading';
  if (!attempt) return 'none';
  return {
    attempt,
    all,
    ...banks,
    retry: () => {
      setTries(tries + 1);
    },
  };
}

function useHash(): string {
  const [hash, setHash] = useState('');
  useEffect(() => {
    const read = (): void => {
      setHash(decoded(location.hash.slice(1)));
    };
    read();
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, []);
  return hash;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Banks {
  readonly bank: BankFound;
  readonly today: Bank | null;
}

async function banksFor(digest: string): Promise<Banks> {
  const today = await examBank().catch(() => null);
  const bank = await bankOf(digest).catch((error: unknown) => (isNetwork(error) ? 'failed' : 'gone'));
  return { bank, today };
}

/** What fetch throws where there is no answer at all. */
function isNetwork(error: unknown): boolean {
  return error instanceof TypeError;
}
