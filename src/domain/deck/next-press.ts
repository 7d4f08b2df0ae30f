import { isOpen, slideIndex } from './run.ts';
import type { Run } from './run.ts';
import { blankOfStep } from './slide-deck.ts';
import type { Slide, SlideDeck } from './slide-deck.ts';

/** What the next press of the clicker does. */
export type NextPress =
  /** The slide comes back. */
  | { readonly does: 'light' }
  /** Reveals a blank; its number on the slide, from 1. */
  | { readonly does: 'blank'; readonly step: string; readonly number: number }
  /** Reveals something else. */
  | { readonly does: 'step'; readonly step: string }
  | { readonly does: 'slide' }
  | { readonly does: 'nothing' };

/** @returns what the command `next` comes to now */
export function nextPress(run: Run, deck: SlideDeck): NextPress {
  if (run.black) return { does: 'light' };
  const at = slideIndex(run, deck);
  const slide = deck.slides[at];
  const step = slide?.steps.find((one) => !isOpen(run, one));
  if (slide && step !== undefined) {
    const number = blanksOn(slide).indexOf(step) + 1;
    return number > 0 ? { does: 'blank', step, number } : { does: 'step', step };
  }
  return { does: at + 1 < deck.slides.length ? 'slide' : 'nothing' };
}

/** @returns the steps of a slide that are blanks, in reading order */
export function blanksOn(slide: Slide): string[] {
  return slide.steps.filter((step) => blankOfStep(step) !== null);
}
