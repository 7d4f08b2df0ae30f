import { printDeckRef } from '../domain/deck/deck-ref.ts';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import type { Slide } from '../domain/deck/slide-deck.ts';
import type { PlanItem } from '../domain/plan/plan.ts';
import { planById } from '../stores/plans.ts';
import { SLIDES_TEXT } from '../text/slides.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';
import { DeckError, slideOf } from './deck-parts.ts';
import type { LoadedDeck } from './deck-parts.ts';
import { prefixIds } from './prefix-ids.ts';

/**
 * Lays the lessons of a plan one after the other, with its breaks as slides between them. A lesson that the course no
 * longer has is left out.
 * @param lessonDeck brings the deck of a lesson
 * @throws DeckError: unknown, where this browser has no such plan or the course none of its lessons
 */
export async function planDeck(
  ref: Extract<DeckRef, { kind: 'plan' }>,
  lessonDeck: (id: string) => Promise<LoadedDeck>,
): Promise<LoadedDeck> {
  const plan = planById(ref.id);
  if (!plan) throw new DeckError('unknown');
  if (plan.items.length === 0) throw new DeckError('empty');
  const parts = await Promise.all(plan.items.map((item, at) => partOf(item, at, lessonDeck)));
  const known = parts.flatMap((part) => part ?? []);
  if (known.length === 0) throw new DeckError('unknown');
  return {
    deck: {
      ref: printDeckRef(ref),
      title: plan.title,
      slides: known.flatMap(({ deck }) => deck.slides),
    },
    slides: known.flatMap(({ slides }) => slides),
    notes: new Map(known.flatMap(({ notes }) => [...notes])),
  };
}

async function partOf(
  item: PlanItem,
  at: number,
  lessonDeck: (id: string) => Promise<LoadedDeck>,
): Promise<LoadedDeck | null> {
  if (item.kind === 'break') {
    const section = breakSlide(item.title, item.minutes, at);
    const slides: Slide[] = [slideOf(section)];
    return { deck: { ref: '', title: item.title, slides }, slides: [section], notes: new Map() };
  }
  try {
    return placed(await lessonDeck(item.lesson), item.minutes, at);
  } catch (error) {
    if (error instanceof DeckError && error.code === 'unknown') return null;
    throw error;
  }
}

/** A lesson's deck at its place in a plan: with ids of its own, and with the minutes that the plan gives it. */
function placed({ deck, slides, notes }: LoadedDeck, minutes: number, at: number): LoadedDeck {
  const all = deck.slides.reduce((sum, slide) => sum + slide.minutes, 0);
  // A lesson may come up twice; what was revealed of its drills stays revealed.
  const idHere = (id: string): string => `${id}.${String(at + 1)}`;
  for (const slide of slides) {
    prefixIds(slide, `part-${String(at + 1)}`);
    slide.id = idHere(slide.id);
  }
  for (const aside of notes.values()) prefixIds(aside, `notes-${String(at + 1)}`);
  return {
    deck: {
      ...deck,
      slides: deck.slides.map((slide) => ({
        ...slide,
        id: idHere(slide.id),
        section: slide.section === deck.title ? deck.title : `${deck.title} · ${slide.section}`,
        minutes: all > 0 ? Math.round(((slide.minutes * minutes) / all) * 100) / 100 : slide.minutes,
      })),
    },
    slides,
    notes: new Map([...notes].map(([id, aside]) => [idHere(id), aside])),
  };
}

/** The same markup as components/slide/SlideView.astro. */
function breakSlide(title: string, minutes: number, at: number): HTMLElement {
  const make = (tag: string, name: string, ...inside: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    element.className = name;
    element.append(...inside);
    return element;
  };
  const long = document.createElement('p');
  long.textContent = say.breakMinutes(minutes);
  const section = make(
    'section',
    'deck-slide deck-slide--break',
    make(
      'div',
      'slide__page',
      make('p', 'slide__edge', say.breakEdge),
      make('h2', 'slide__title', title),
      make('div', 'slide__body', long),
      make('div', 'slide__foot', make('span', 'slide__steps')),
    ),
  );
  section.id = `break-${String(at + 1)}`;
  section.setAttribute('aria-label', SLIDES_TEXT.slide(title));
  Object.assign(section.dataset, { slide: '', title, section: title, minutes: String(minutes) });
  return section;
}
