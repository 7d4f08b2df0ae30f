import { hasOwnBank } from '../domain/exam/bank.ts';
import type { Paper } from '../domain/exam/bank.ts';
import { sitePath } from './site-data.ts';

/**
 * @param attempt id of a paper that was begun
 * @param paper where it is known: what it is drawn from can be fetched before the record is read
 * @returns address of the page on which it is sat: /exams/sit/#4f…/module-six-elements, the paper only where it has a
 *   bank of its own
 */
export function sitAddress(attempt: string, paper?: Pick<Paper, 'id' | 'kind'>): string {
  const own = paper && hasOwnBank(paper) ? `/${paper.id}` : '';
  return `${sitePath('exams/sit/')}#${attempt}${own}`;
}

/** What such an address names. */
export interface NamedSitting {
  readonly attempt: string;
  /** Null where the bank of all papers is wanted. */
  readonly paper: string | null;
}

/** @param hash of an address that `sitAddress` made, with its sign: #4f…/module-six-elements */
export function namedSitting(hash: string): NamedSitting {
  const [attempt = '', paper = null] = hash.slice(1).split('/');
  return { attempt, paper };
}
