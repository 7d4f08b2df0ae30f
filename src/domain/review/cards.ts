import type { DrillView } from '../drill/drill-view.ts';
import { shuffled } from '../shuffle.ts';
import type { ReviewItem } from './item.ts';

/** What a review has to know of an item besides when it comes up. Plain data, made at build. */
export type CatalogueItem = DrillEntry | PhraseEntry | TermEntry;

interface Home {
  /** The lesson that teaches it. */
  readonly home: { readonly title: string; readonly path: string };
}

/** A drill; what it asks is fetched when it comes up (DrillCard). */
export interface DrillEntry extends ReviewItem, Home {
  readonly kind: 'drill';
  readonly drill: string;
}

export interface PhraseEntry extends ReviewItem, Home {
  readonly kind: 'phrase';
  /** Number in the deck, from 1. */
  readonly n: number;
  /** What must not be said. */
  readonly taboo: string;
  /** The moment in which it slips out. */
  readonly when: string;
  /** What the customer hears. */
  readonly why: string;
  readonly better: readonly string[];
  /** What a better sentence has to carry. */
  readonly checks: readonly string[];
}

export interface TermEntry extends ReviewItem, Home {
  readonly kind: 'term';
  readonly word: string;
  /** A gap stands in place of the word. */
  readonly definition: string;
}

/** A drill as a review shows it: /drills/ID.json. */
export interface DrillCard {
  readonly view: DrillView;
  /** Heading of the slide that it stands on. */
  readonly title: string;
  /** The order of some blanks is free. */
  readonly anyOrder: boolean;
  /** Per blank, the model and its synonyms, where it has any. */
  readonly also: readonly string[];
  readonly explanation: string;
  readonly evidence?: string;
  /** Deck and place. */
  readonly source: string;
}

/** One of the answers to choose from. */
export interface Choice {
  /** Id of the item that it belongs to: the right one is the item's own. */
  readonly id: string;
  readonly text: string;
}

const CHOICES = 3;

/**
 * What to choose a phrase's better sentence from: its own, and two that answer other moments.
 * @param seed another one gives others in another order
 */
export function phraseChoices(own: PhraseEntry, all: readonly CatalogueItem[], seed: string): Choice[] {
  const others = all.filter(
    (item): item is PhraseEntry =>
      item.kind === 'phrase' &&
      item.group !== own.group &&
      !item.checks.some((check) => own.checks.includes(check)),
  );
  return choose(
    own,
    others,
    seed,
    ({ better, id }) => shuffled(better, `${seed} ${id}`, (text) => text)[0] ?? '',
  );
}

/** What to choose the word for a definition from: its own, and two that other lessons teach. */
export function termChoices(own: TermEntry, all: readonly CatalogueItem[], seed: string): Choice[] {
  const others = all.filter(
    (item): item is TermEntry =>
      item.kind === 'term' &&
      item.lessons[0] !== own.lessons[0] &&
      !item.word.includes(own.word) &&
      !own.word.includes(item.word),
  );
  return choose(own, others, seed, ({ word }) => word);
}

function choose<T extends ReviewItem>(
  own: T,
  others: readonly T[],
  seed: string,
  textOf: (item: T) => string,
): Choice[] {
  const wrong = shuffled(others, seed, ({ id }) => id).slice(0, CHOICES - 1);
  return shuffled([own, ...wrong], `${seed} order`, ({ id }) => id).map((item) => ({
    id: item.id,
    text: textOf(item),
  }));
}
