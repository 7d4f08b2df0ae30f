import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Bank } from '../domain/exam/bank.ts';
import { bankForPaper, hasOwnBank } from '../domain/exam/bank.ts';
import { digestOf } from '../domain/exam/digest.ts';
import type { Problem } from './author-messages.ts';
import { ARCHIVE } from './content-fs.ts';
import { ExamMessage as Say } from './exam-messages.ts';

/** @returns digest of what a bank asks and how it is marked */
export function bankDigest({
  version,
  modules,
  lessons,
  papers,
  entries,
}: Omit<Bank, 'course' | 'digest'>): string {
  return digestOf({ version, modules, lessons, papers, entries });
}

/** A bank of an earlier version, named by its digest. */
export interface ArchivedBank {
  readonly digest: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the banks that are kept so that older records can be verified.
 * @param root folder of the project
 */
export function archivedBanks(root: string): ArchivedBank[] {
  if (!existsSync(`${root}/${ARCHIVE}`)) return [];
  return readdirSync(`${root}/${ARCHIVE}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      digest: name.replace(/\.json$/, ''),
      file: `${ARCHIVE}${name}`,
      text: readFileSync(`${root}/${ARCHIVE}${name}`, 'utf8'),
    }));
}

/** An archived bank that was changed would call honest records false. */
export function checkArchive(root: string): Problem[] {
  return archivedBanks(root).flatMap(({ digest, file, text }) => {
    const bank = parsed(text);
    if (!bank) return [{ file, line: 1, message: Say.archiveBroken() }];
    const found = bankDigest(bank);
    return found === digest && bank.digest === digest
      ? []
      : [{ file, line: 1, message: Say.archiveName(found) }];
  });
}

function parsed(text: string): Bank | null {
  try {
    const value = JSON.parse(text) as Bank | null;
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a bank with the content, so that records made with it can be verified when the course has moved on.
 * @returns its file, and whether it was not there yet
 */
export function archive(root: string, bank: Bank): { file: string; isNew: boolean } {
  const file = `${ARCHIVE}${bank.digest}.json`;
  const isNew = !existsSync(`${root}/${file}`);
  mkdirSync(`${root}/${ARCHIVE}`, { recursive: true });
  if (isNew) writeFileSync(`${root}/${file}`, `${JSON.stringify(bank)}\n`);
  return { file, isNew };
}

/**
 * Writes what pages fetch: the present bank, what a paper of one unit needs of it, and every bank by its digest.
 * @param dist folder of the build
 */
export function writeBanks(dist: string, root: string, bank: Bank): void {
  mkdirSync(`${dist}/exams/banks`, { recursive: true });
  mkdirSync(`${dist}/exams/papers`, { recursive: true });
  for (const { digest, text } of archivedBanks(root)) {
    writeFileSync(`${dist}/exams/banks/${digest}.json`, text);
  }
  const text = JSON.stringify(bank);
  writeFileSync(`${dist}/exams/bank.json`, text);
  writeFileSync(`${dist}/exams/banks/${bank.digest}.json`, text);
  for (const paper of bank.papers.filter(hasOwnBank)) {
    writeFileSync(`${dist}/exams/papers/${paper.id}.json`, JSON.stringify(bankForPaper(bank, paper)));
  }
}
