import type { Paper } from '../../domain/exam/bank.ts';

/** What the list of papers and the record page know of a paper. */
export type PaperLine = Pick<Paper, 'id' | 'kind' | 'title' | 'pass' | 'months'>;

/** @returns title of a paper; its id where the course has dropped it */
export function titleOf(papers: readonly PaperLine[], id: string): string {
  return papers.find((one) => one.id === id)?.title ?? id;
}
