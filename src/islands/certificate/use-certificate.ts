import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../../domain/exam/attempt.ts';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import { certificateOf } from '../../domain/exam/certificate.ts';
import type { Certificate, NoCertificate } from '../../domain/exam/certificate.ts';
import { verifyParsed } from '../../domain/exam/verify.ts';
import { attempts, bankOf, examBank } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';
import { keptBank } from '../../stores/verify-bank.ts';

/** unknown: not in the record. gone: its paper is in no bank that is kept. offline: the bank could not be fetched. */
export type Missing = NoCertificate | 'unknown' | 'gone' | 'offline';

export type Found =
  | { readonly state: 'loading' }
  | { readonly state: 'missing'; readonly why: Missing; readonly attempt: string }
  | {
      readonly state: 'found';
      readonly certificate: Certificate;
      readonly attempt: string;
      /** Whether today's course still has the paper, so that it can be sat again. */
      readonly renewable: boolean;
    };

/** @returns the certificate of the attempt that the address names, and how to look for it again */
export function useCertificate(): readonly [Found, () => void] {
  const ready = useStore(record.state, (state) => state.ready);
  const [found, setFound] = useState<Found>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  const again = useCallback(() => {
    setTries((before) => before + 1);
  }, []);

  useEffect(() => {
    addEventListener('hashchange', again);
    return () => {
      removeEventListener('hashchange', again);
    };
  }, [again]);
  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    void find(named()).then((result) => {
      if (isCurrent) setFound(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [ready, tries]);
  return [found, again];
}

/** @returns the id that stands in the address */
function named(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

async function find(id: string): Promise<Found> {
  const missing = (why: Missing): Found => ({ state: 'missing', why, attempt: id });
  const attempt = (await attempts()).find((one) => one.attempt === id);
  if (!attempt) return missing('unknown');
  if (!attempt.result.passed) return missing('failed');
  try {
    const today = await examBank();
    const paper = paperIn(await ownBank(attempt, today), attempt);
    if (!paper) return missing('gone');
    const certificate = certificateOf(attempt, paper);
    if (typeof certificate === 'string') return missing(certificate);
    // A digest that was computed anew fits any score: what would not pass /verify/ has no certificate either.
    const { state } = await verifyParsed(attempt, keptBank);
    if (state === 'altered') return missing('altered');
    return { state: 'found', certificate, attempt: id, renewable: paperIn(today, attempt) !== undefined };
  } catch {
    return missing('offline');
  }
}

/** The bank that the paper was drawn from; today's, where that one is not kept. */
async function ownBank({ bank }: Attempt, today: Bank): Promise<Bank> {
  return bankOf(bank).catch(() => today);
}

function paperIn({ papers }: Bank, { paper }: Attempt): Paper | undefined {
  return papers.find(({ id }) => id === paper);
}
