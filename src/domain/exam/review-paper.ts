import type { Mark, Verdict } from '../answer/mark.ts';
import { markDrill } from '../answer/mark-drill.ts';
import { drillOf } from './appeals.ts';
import type { AttemptItem } from './attempt.ts';
import type { Bank, ChoiceEntry, DrillEntry, Entry, ItemKind, OrderEntry, SpotEntry } from './bank.ts';
import type { Item } from './item.ts';
import { isGiven } from './kinds/index.ts';
import { isListed } from './kinds/listed.ts';

/** A blank with what was written into it. */
export interface ReviewedBlank {
  readonly answer: string;
  readonly mark: Mark;
  /** Answers to show: the model first. */
  readonly models: readonly string[];
  /** Several words were written to see which is right. */
  readonly listed: boolean;
}

export interface ReviewedOption {
  /** Index in the bank's entry. */
  readonly at: number;
  readonly text: string;
  readonly why: string | undefined;
  readonly chosen: boolean;
  readonly right: boolean;
}

/** hit: forbidden and found. missed: forbidden and not found. accused: picked, and there is nothing wrong with it. */
export type LineState = 'hit' | 'missed' | 'accused';

export interface ReviewedLine {
  readonly staff: boolean;
  readonly say: string;
  readonly forbidden: number | undefined;
  readonly why: string | undefined;
  readonly state: LineState | null;
}

export interface ReviewedStep {
  readonly at: number;
  readonly text: string;
  readonly verdict: Verdict;
}

/** What was asked, what was answered and what would have been right, by kind of entry. */
export type ReviewedAnswer =
  | {
      readonly type: 'blanks';
      readonly drill: string;
      readonly parts: readonly (string | number)[];
      readonly blanks: readonly ReviewedBlank[];
    }
  | {
      readonly type: 'choice';
      readonly scene: string | undefined;
      readonly ask: string;
      readonly figure: ChoiceEntry['figure'];
      readonly options: readonly ReviewedOption[];
    }
  | {
      readonly type: 'spot';
      readonly place: string;
      readonly customer: string;
      readonly script: readonly ReviewedLine[];
    }
  | {
      readonly type: 'order';
      readonly ask: string;
      /** As the learner put them; empty where nothing was moved. */
      readonly given: readonly ReviewedStep[];
      readonly right: readonly string[];
    };

/** An item of a paper that was handed in, with all that is told of it. */
export interface ReviewedItem {
  readonly id: string;
  /** Place on the paper, from 1. */
  readonly number: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly score: number;
  /** right: full score. part: some of it. */
  readonly standing: 'right' | 'part' | 'wrong' | 'empty';
  readonly why: string;
  readonly source: string | undefined;
  /** Where to learn it again; null where the bank does not know the lesson. */
  readonly lesson: { readonly title: string; readonly path: string } | null;
  readonly answer: ReviewedAnswer;
}

/**
 * Tells of every item what was answered, what is right and why.
 *
 * @param bank the one that the paper was drawn from
 * @param items of the attempt, in the order of the paper
 * @param drawn the paper drawn again: it says which options were offered; empty where that cannot be done
 * @returns in the order of the paper; an entry that the bank does not hold is left out
 */
export function reviewPaper(
  { entries, lessons }: Bank,
  items: readonly AttemptItem[],
  drawn: readonly Item[],
): ReviewedItem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return items.flatMap((item, at): ReviewedItem[] => {
    const entry = byId.get(item.entry);
    if (!entry) return [];
    const lesson = lessons[entry.lesson];
    const place = entry.type === 'drill' ? `#${entry.id}` : '';
    return [
      {
        id: entry.id,
        number: at + 1,
        kind: item.kind,
        title: entry.title,
        score: item.score,
        standing: standingOf(item),
        why: entry.why,
        source: entry.type === 'drill' ? entry.source : undefined,
        lesson: lesson ? { title: lesson.title, path: `${lesson.path}${place}` } : null,
        answer: answerOf(entry, item, drawn[at]),
      },
    ];
  });
}

function standingOf({ score, answer }: AttemptItem): ReviewedItem['standing'] {
  if (score === 1) return 'right';
  if (!isGiven(answer)) return 'empty';
  return score > 0 ? 'part' : 'wrong';
}

function answerOf(entry: Entry, item: AttemptItem, drawn: Item | undefined): ReviewedAnswer {
  switch (entry.type) {
    case 'drill':
      return blanksOf(entry, item);
    case 'spot':
      return spotOf(entry, item);
    case 'order':
      return orderOf(entry, item);
    default:
      return choiceOf(entry, item, drawn);
  }
}

/** The marks with their reasons, which are not stored. The verdict stays as it was given. */
function blanksOf(entry: DrillEntry, { answer, verdicts }: AttemptItem): ReviewedAnswer {
  const { parts, key, models } = entry;
  const words = answer && 'words' in answer ? answer.words : [];
  const marks = markDrill(key, words);
  const blanks = marks.map((mark, at): ReviewedBlank => {
    const verdict = verdicts[at] ?? mark.verdict;
    return {
      answer: words[at] ?? '',
      mark: mark.verdict === verdict ? mark : { verdict },
      models: models[at] ?? [],
      listed: verdict === 'wrong' && mark.verdict === 'right' && isListed(key, words, at),
    };
  });
  return { type: 'blanks', drill: drillOf(entry), parts, blanks };
}

function choiceOf(entry: ChoiceEntry, { answer }: AttemptItem, drawn: Item | undefined): ReviewedAnswer {
  const { scene, ask, figure, options, right } = entry;
  const chosen = picksOf(answer)[0];
  const shown =
    drawn?.id === entry.id && 'options' in drawn
      ? drawn.options.map(({ at }) => at)
      : [...options.keys()].filter((at) => at === chosen || at === right[0]);
  return {
    type: 'choice',
    scene,
    ask,
    figure,
    options: shown.flatMap((at) => {
      const { text, why } = options[at] ?? {};
      if (text === undefined) return [];
      return [{ at, text, why, chosen: at === chosen, right: right.includes(at) }];
    }),
  };
}

function spotOf({ place, customer, script }: SpotEntry, { answer }: AttemptItem): ReviewedAnswer {
  const picks = picksOf(answer);
  return {
    type: 'spot',
    place,
    customer,
    script: script.map(({ staff, say, forbidden, why }, at): ReviewedLine => {
      const state = lineState(forbidden !== undefined, picks.includes(at));
      return { staff, say, forbidden, why, state };
    }),
  };
}

function lineState(forbidden: boolean, picked: boolean): LineState | null {
  if (forbidden) return picked ? 'hit' : 'missed';
  return picked ? 'accused' : null;
}

function orderOf({ ask, steps }: OrderEntry, { answer, verdicts }: AttemptItem): ReviewedAnswer {
  const given = picksOf(answer).map((at, place): ReviewedStep => ({
    at,
    text: steps[at] ?? '',
    verdict: verdicts[place] ?? 'wrong',
  }));
  return { type: 'order', ask, given, right: steps };
}

function picksOf(answer: AttemptItem['answer']): readonly number[] {
  return answer && 'picks' in answer ? answer.picks : [];
}

/** @returns the first blank of a stem that is not right, from 0; null where there is none */
export function blankToPractise(answer: ReviewedAnswer): { drill: string; blank: number } | null {
  if (answer.type !== 'blanks') return null;
  const blank = answer.blanks.findIndex(({ mark }) => mark.verdict !== 'right' && mark.verdict !== 'open');
  return blank < 0 ? null : { drill: answer.drill, blank };
}
