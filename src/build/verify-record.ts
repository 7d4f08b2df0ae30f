/**
 * `npm run verify-record -- FILE` verifies a record file as the page 查验 does, with the bank of this course and those
 * that are kept of older ones. The finding goes to stdout as JSON, a line in words to stderr.
 * Exit: 0 match, 1 altered or unreadable, 2 wrong usage, 3 of an unknown version.
 */
import { readFileSync } from 'node:fs';
import type { Bank } from '../domain/exam/bank.ts';
import { verifyAttempt } from '../domain/exam/verify.ts';
import type { AttemptVerification, BankOf, Verification } from '../domain/exam/verify.ts';
import { VERIFY_TEXT } from '../text/verify.ts';
import { differenceLine, noteLine } from '../text/verify-words.ts';
import { checkContent } from './check-content.ts';
import { archivedBanks } from './exam-archive-fs.ts';
import { makeBank } from './exam-bank.ts';

const SAY = VERIFY_TEXT;
const EXIT = { match: 0, altered: 1, unreadable: 1, unreachable: 1, unknown: 3 } as const;

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) stop(SAY.terminal.usage);
const verification = await verifyAttempt(textOf(file), banks());
const all = verification.state === 'record' ? verification.attempts : [verification];
const told = all.map(tell);
console.log(
  JSON.stringify(verification.state === 'record' ? { ...verification, attempts: told } : told[0], null, 1),
);
for (const one of all) console.error(SAY.terminal.line(file, words(one)));
const codes = all.map(({ state }) => EXIT[state]);
// Of several, what is altered weighs more than what is not known.
process.exitCode = codes.includes(1) ? 1 : Math.max(...codes);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(SAY.terminal.unopened(path));
  }
}

/** The present bank is made only where it is asked for: content that is being worked on need not be in order. */
function banks(): BankOf {
  const root = process.cwd();
  const kept = new Map(archivedBanks(root).map(({ digest, text }) => [digest, text]));
  let present: Bank | null | undefined;
  return (digest) => {
    const text = kept.get(digest);
    if (text !== undefined) return Promise.resolve(JSON.parse(text) as Bank);
    if (present === undefined) present = presentBank(root);
    return Promise.resolve(present?.digest === digest ? present : null);
  };
}

function presentBank(root: string): Bank | null {
  const { content, problems } = checkContent(root);
  if (content && problems.length === 0) return makeBank(content);
  console.error(SAY.terminal.noBank);
  return null;
}

type One = Exclude<Verification, { state: 'record' }>;

/** What goes to stdout: all but the bank and the answers. */
function tell(one: One): object {
  if (one.state === 'unreadable') return one;
  const { attempt, paper, holder, digest, bank, course, begunAt, submittedAt, result: said } = one.attempt;
  const head = { state: one.state, attempt, paper, holder, course, bank, digest };
  const times = {
    begunAt: new Date(begunAt).toISOString(),
    submittedAt: new Date(submittedAt).toISOString(),
  };
  if (one.state === 'unknown' || one.state === 'unreachable') return { ...head, ...times, said };
  const { result, notes } = one;
  return one.state === 'match'
    ? { ...head, ...times, result, notes }
    : { ...head, ...times, said, result, differences: one.differences, notes };
}

function words(one: One): string {
  if (one.state === 'unreadable') return `${SAY.states.unreadable}。${SAY.unreadable[one.reason]}`;
  const head = `${SAY.states[one.state]}。${SAY.about[one.state]}`;
  if (one.state === 'unknown' || one.state === 'unreachable') return head;
  return [
    head,
    ...(one.state === 'altered' ? one.differences.map((each) => differenceLine(each, titles(one))) : []),
    ...one.notes.map(noteLine),
  ].join('\n  ');
}

function titles({ bank, attempt }: Extract<AttemptVerification, { state: 'altered' }>) {
  const byId = new Map(bank.entries.map(({ id, title }) => [id, title]));
  return (at: number) => byId.get(attempt.items[at]?.entry ?? '');
}
