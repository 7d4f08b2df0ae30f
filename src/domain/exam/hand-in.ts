import { ATTEMPT_FORMAT, ATTEMPT_VERSION } from './attempt.ts';
import type { Attempt, AttemptEvent, AttemptItem } from './attempt.ts';
import type { Bank, Entry, Paper } from './bank.ts';
import { drawPaper } from './draw.ts';
import { isAnswer, isGiven, scoreItem } from './kinds/index.ts';
import type { Item } from './item.ts';
import { resultOf } from './result.ts';
import { sealAttempt } from './seal-attempt.ts';
import { GRACE, deadline } from './sittings.ts';
import type { Given, Sitting } from './sittings.ts';

/** More events than this say nothing more, and a record that holds too many could not be read again. */
const EVENTS = 1000;

/** @throws Error where the bank has no such paper */
export function paperOf({ papers }: Bank, id: string): Paper {
  const paper = papers.find((one) => one.id === id);
  if (!paper) throw new Error(`no paper ${id}`);
  return paper;
}

/** @returns the bank's entry of an item @throws Error where there is none */
export function entryOf({ entries }: Bank, id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}

/**
 * Marks what is there and makes the attempt of it.
 *
 * @param now milliseconds since 1970; after time was up it counts as handed in by the clock, when time was up, and
 *   what was answered later is left out
 * @returns the attempt, with its digest
 * @throws Error where the bank is not the one that the paper was drawn from
 */
export function handIn(bank: Bank, sitting: Sitting, now: number): Attempt {
  const { rules, course, begunAt, answers, events } = sitting;
  if (rules.bank !== bank.digest) throw new Error('another bank');
  const paper = paperOf(bank, rules.paper);
  const end = deadline(sitting);
  const inTime = (given: Given | undefined): Given | undefined =>
    given && given.at <= end + GRACE ? given : undefined;
  const items = drawPaper(bank, paper, rules).map((item, at) => marked(bank, item, inTime(answers[at])));
  const body: Omit<Attempt, 'digest'> = {
    format: ATTEMPT_FORMAT,
    version: ATTEMPT_VERSION,
    ...rules,
    course,
    begunAt,
    submittedAt: Math.round(Math.max(begunAt, Math.min(now, end))),
    by: now >= end ? 'clock' : 'learner',
    items,
    events: telling(events, end),
    result: resultOf(bank, paper, items),
  };
  return sealAttempt(body);
}

/** Events until time was up (a laptop may have slept on); where there are far too many, flags go first. */
function telling(events: readonly AttemptEvent[], end: number): readonly AttemptEvent[] {
  const own = events.filter(({ at }) => at <= end);
  const kept = own.length <= EVENTS ? own : own.filter(({ what }) => what !== 'flag' && what !== 'unflag');
  return kept.slice(0, EVENTS);
}

function marked(bank: Bank, item: Item, given: Given | undefined): AttemptItem {
  const { kind, id } = item;
  // What does not fit the item (a record that was tampered with) counts as nothing.
  const answer = given && isAnswer(item, given.answer) && isGiven(given.answer) ? given.answer : null;
  const { score, verdicts } = scoreItem(entryOf(bank, id), kind, answer);
  return { entry: id, kind, answer, score, verdicts, at: given?.at ?? null, ms: given?.ms ?? 0 };
}
