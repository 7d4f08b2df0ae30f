import { printDeckRef } from '../domain/deck/deck-ref.ts';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import type { Slide, SlideDeck } from '../domain/deck/slide-deck.ts';

export interface LoadedDeck {
  readonly deck: SlideDeck;
  /** The sections, in the order of the deck's slides; they belong to this document, but are not in it. */
  readonly slides: readonly HTMLElement[];
  /** Notes, answers and the lesson's text, by the id of the slide. */
  readonly notes: ReadonlyMap<string, HTMLElement>;
}

/** Why a deck is not to be had: it does not exist, it could not be fetched, or there is nothing in it. */
export class DeckError extends Error {
  readonly code: 'unknown' | 'offline' | 'empty';
  constructor(code: DeckError['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Takes the slides and notes out of a page.
 * @param root the present document, or one that was fetched
 * @param title of the deck; empty: that of its first slide
 */
export function deckOf(root: ParentNode, ref: DeckRef, title: string): LoadedDeck {
  const slides = [...root.querySelectorAll<HTMLElement>('section[data-slide]')].map((section) =>
    document.adoptNode(section),
  );
  for (const section of slides) section.remove();
  const notes = new Map<string, HTMLElement>();
  for (const aside of root.querySelectorAll<HTMLElement>('aside[data-notes-of]')) {
    aside.remove();
    notes.set(aside.dataset['notesOf'] ?? '', document.adoptNode(aside));
  }
  const name = title || (slides[0]?.dataset['title'] ?? '');
  return { deck: { ref: printDeckRef(ref), title: name, slides: slides.map(slideOf) }, slides, notes };
}

/** @returns what the deck has to know of a section */
export function slideOf(section: HTMLElement): Slide {
  const { title = '', section: part = '', minutes, discuss } = section.dataset;
  const all = (name: 'step' | 'drill'): string[] => [
    ...new Set(
      [...section.querySelectorAll<HTMLElement>(`[data-${name}]`)].flatMap((one) => one.dataset[name] ?? []),
    ),
  ];
  return {
    id: section.id,
    title,
    section: part,
    minutes: Number(minutes ?? 0),
    steps: all('step'),
    drills: all('drill'),
    ...(discuss === undefined ? {} : { discuss: Number(discuss) }),
  };
}
