import type { IncomingMessage, ServerResponse } from 'node:http';
import { bankForPaper, hasOwnBank } from '../domain/exam/bank.ts';
import type { Bank } from '../domain/exam/bank.ts';
import type { Content } from './content-fs.ts';
import { archivedBanks } from './exam-archive-fs.ts';
import { makeBank } from './exam-bank.ts';

/**
 * Serves what a build writes to exams/, while an author edits.
 * @param root folder of the project
 * @param content the content as it stands now
 */
export function bankServer(root: string, content: () => Content | undefined) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [, name] =
      /^\/exams\/(bank|papers\/[\w-]+|banks\/[0-9a-f]{64})\.json(?:\?|$)/.exec(request.url ?? '') ?? [];
    const now = content();
    if (name === undefined || !now) {
      next();
      return;
    }
    const text = fileOf(root, makeBank(now), name);
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.end(text ?? '');
  };
}

/** @param name of a file in exams/, without its ending */
function fileOf(root: string, bank: Bank, name: string): string | undefined {
  const [folder, id] = name.split('/');
  if (id === undefined || id === bank.digest) return JSON.stringify(bank);
  if (folder === 'banks') return archivedBanks(root).find(({ digest }) => digest === id)?.text;
  const paper = bank.papers.filter(hasOwnBank).find((one) => one.id === id);
  return paper && JSON.stringify(bankForPaper(bank, paper));
}
