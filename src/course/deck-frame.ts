import { plannedMinutes } from '../domain/deck/planned-minutes.ts';
import type { SlidePart } from './split-slides.ts';

/** Of the slides of title and closing words, which no heading of the lesson begins. */
const EDGE_MINUTES = 1;

export interface FramedSlide<Part> {
  readonly part: Part;
  readonly section: string;
  readonly minutes: number;
}

/** A lesson's deck: its title, what the lesson was cut into, the sentence to keep. */
export interface FramedDeck<Part> {
  readonly title: {
    readonly section: string;
    readonly minutes: number;
    /** What a trainer is told before the first heading and the opening scene. */
    readonly opening: Part | undefined;
  };
  readonly slides: readonly FramedSlide<Part>[];
  readonly keep: { readonly section: string; readonly minutes: number };
}

/**
 * Puts title and closing words around the slides of a lesson, each with its section and its minutes in class.
 * @param title of the lesson
 * @param parts in their order
 */
export function framedDeck<Part extends SlidePart>(title: string, parts: readonly Part[]): FramedDeck<Part> {
  const opening = parts[0]?.section === '' && parts[0].html === '' ? parts[0] : undefined;
  return {
    title: {
      section: title,
      minutes: opening && opening.minutes > 0 ? opening.minutes : EDGE_MINUTES,
      opening,
    },
    slides: (opening ? parts.slice(1) : parts).map((part) => ({
      part,
      section: part.section || title,
      minutes: plannedMinutes(part),
    })),
    keep: { section: parts.at(-1)?.section ?? title, minutes: EDGE_MINUTES },
  };
}
