import type { Slide } from '../domain/deck/slide-deck.ts';
import { blankOfStep } from '../domain/deck/slide-deck.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { SLIDES_TEXT } from '../text/slides.ts';

/** What stands beside a slide, taken apart for the presenter's window. Copies, in no document. */
export interface PresenterNotes {
  readonly say: readonly Node[];
  /** What is said of the answers together: why, and that their order is free. */
  readonly why: readonly Node[];
  readonly lessonText: readonly Node[];
}

/** @param aside the notes of a slide, as the page came with them */
export function presenterNotes(aside: HTMLElement | undefined): PresenterNotes {
  const copy = aside?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return { say: [], why: [], lessonText: [] };
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const line of copy.querySelectorAll('[data-answer-of]')) line.closest('ul')?.remove();
  // Their heading is the line that unfolds them.
  copy.querySelector('.slide-notes__text > b')?.remove();
  const inside = (name: string): Node[] => [
    ...(copy.querySelector(`.slide-notes__${name}`)?.childNodes ?? []),
  ];
  return {
    say: inside('say'),
    why: inside('answers').filter(({ textContent }) => textContent?.trim() !== ''),
    lessonText: inside('text'),
  };
}

/** One thing of a slide that is revealed. */
export interface StepLine {
  readonly step: string;
  /** Which blank of the slide it is, from 1; null where it is none. */
  readonly number: number | null;
  /** The answer and what else counts, or the words that will appear. */
  readonly words: string;
  /** The same with all that counts, where that is too much to read in class. */
  readonly all: string | null;
}

/** So many other words that count can be read at a glance. */
const AT_A_GLANCE = 6;

/**
 * @param section the slide's picture
 * @returns what is revealed on a slide, in reading order
 */
export function stepLines(
  slide: Slide,
  section: HTMLElement | undefined,
  aside: HTMLElement | undefined,
  views: ReadonlyMap<string, DrillView>,
): StepLine[] {
  let count = 0;
  return slide.steps.map((step) => {
    const blank = blankOfStep(step);
    if (!blank) {
      const shown = section?.querySelector(`[data-step="${CSS.escape(step)}"]`);
      return { step, number: null, words: shown?.textContent.trim() ?? '', all: null };
    }
    count += 1;
    const line = aside?.querySelector(`[data-answer-of="${CSS.escape(step)}"]`)?.textContent.trim();
    const [model = ''] = views.get(blank.drill)?.blanks[blank.blank]?.models ?? [];
    const words = line ?? SLIDES_TEXT.answer(count, model, []);
    const short = shortened(words);
    return { step, number: count, words: short ?? words, all: short === null ? null : words };
  });
}

/** The first of the words in the brackets of an answer; null where they are few. */
function shortened(words: string): string | null {
  const [, head = '', inside = ''] = /^(.*?（)(.+)）$/su.exec(words) ?? [];
  const others = inside.split('、');
  if (others.length <= AT_A_GLANCE + 2) return null;
  return `${head}${say.andMore(others.slice(0, AT_A_GLANCE).join('、'), others.length)}）`;
}
