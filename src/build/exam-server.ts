import type { IncomingMessage, ServerResponse } from 'node:http';
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
    const [, name] = /^\/exams\/(bank|banks\/[0-9a-f]{64})\.json(?:\?|$)/.exec(request.url ?? '') ?? [];
    const now = content();
    if (name === undefined || !now) {
      next();
      return;
    }
    const bank = makeBank(now);
    const digest = name.replace('banks/', '');
    const isPresent = digest === 'bank' || digest === bank.digest;
    const text = isPresent
      ? JSON.stringify(bank)
      : archivedBanks(root).find((archived) => archived.digest === digest)?.text;
    response.statusCode = text === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.end(text ?? '');
  };
}
