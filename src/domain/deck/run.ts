import type { Verdict } from '../answer/mark.ts';
import type { Slide, SlideDeck } from './slide-deck.ts';

/** What stands in one blank on the stage. */
export type Opened =
  /** The answer of the course was revealed. */
  | { readonly how: 'shown' }
  /** The class called it out; the presenter typed it and it was marked. */
  | { readonly how: 'typed'; readonly text: string; readonly verdict: Verdict }
  /** Not in the key, but the presenter lets it count today. */
  | { readonly how: 'accepted'; readonly text: string };

/** How far a deck has been presented. Both windows hold the same run; every change is a pure function of it. */
export interface Run {
  readonly version: 1;
  /** Id of the slide on the stage. */
  readonly slide: string;
  /** What was revealed or written, by step. */
  readonly open: Readonly<Record<string, Opened>>;
  /** Ids of the drills whose tiles are shown. */
  readonly tiles: readonly string[];
  /** Nothing on the projector but black. */
  readonly black: boolean;
  readonly overview: boolean;
  /** The ring that points at something, in parts of the slide's width and height (0 to 1). */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** Milliseconds spent on each slide, up to `since`. */
  readonly spent: Readonly<Record<string, number>>;
  /** Since when (ms since 1970) the present slide is counted; null while the clock stands. */
  readonly since: number | null;
}

/** What a key, a button or the other window asks for. */
export type RunCommand =
  /** Reveals the next step, or goes to the next slide. */
  | { readonly type: 'next' }
  /** Takes the last revealed step back, or goes to the slide before. */
  | { readonly type: 'back' }
  | { readonly type: 'nextSlide' }
  | { readonly type: 'previousSlide' }
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  /** To the slide of this number, from 1; beyond the end, to the last one. */
  | { readonly type: 'goto'; readonly number: number }
  /** To the slide of this id; an unknown id changes nothing. */
  | { readonly type: 'show'; readonly slide: string }
  /** Reveals one step, whatever was written into it. */
  | { readonly type: 'reveal'; readonly step: string }
  /** Reveals every step of the slide. */
  | { readonly type: 'revealAll' }
  /** Closes every step of the slide. */
  | { readonly type: 'closeAll' }
  /** Closes one step, whatever stands in it. */
  | { readonly type: 'close'; readonly step: string }
  /** What was typed into a blank, with its verdict. */
  | { readonly type: 'answer'; readonly step: string; readonly text: string; readonly verdict: Verdict }
  /** Lets what was typed into a blank count today. */
  | { readonly type: 'accept'; readonly step: string }
  | { readonly type: 'toggleTiles'; readonly drill: string }
  | { readonly type: 'toggleBlack' }
  | { readonly type: 'toggleOverview' }
  | { readonly type: 'point'; readonly at: { readonly x: number; readonly y: number } | null }
  | { readonly type: 'toggleClock' }
  /** Begins anew: everything closed, clock at zero, first slide. */
  | { readonly type: 'restart' };

/** @returns a run at the first slide, its clock going from `now` (ms since 1970) */
export function beginRun(deck: SlideDeck, now: number): Run {
  return {
    version: 1,
    slide: deck.slides[0]?.id ?? '',
    open: {},
    tiles: [],
    black: false,
    overview: false,
    pointer: null,
    spent: {},
    since: now,
  };
}

/** @returns whether a step counts as revealed: an answer that was marked wrong is written, but not yet revealed */
export function isOpen(run: Run, step: string): boolean {
  const opened = run.open[step];
  if (!opened) return false;
  return opened.how !== 'typed' || opened.verdict === 'right' || opened.verdict === 'open';
}

/** @returns index of the slide on the stage, from 0; 0 where the deck no longer has it */
export function slideIndex(run: Run, deck: SlideDeck): number {
  return Math.max(
    0,
    deck.slides.findIndex(({ id }) => id === run.slide),
  );
}

/**
 * @param deck that is presented
 * @param now ms since 1970
 * @returns the run after a command; the same object where nothing changes
 */
export function runAfter(run: Run, deck: SlideDeck, command: RunCommand, now: number): Run {
  const at = slideIndex(run, deck);
  const slide = deck.slides[at];
  if (!slide) return run;
  switch (command.type) {
    case 'next': {
      if (run.black) return { ...run, black: false };
      const step = slide.steps.find((one) => !isOpen(run, one));
      if (step !== undefined) return { ...run, open: { ...run.open, [step]: { how: 'shown' } } };
      return toSlide(run, deck, at + 1, now);
    }
    case 'back': {
      if (run.black) return { ...run, black: false };
      const step = [...slide.steps].reverse().find((one) => run.open[one] !== undefined);
      if (step !== undefined) return { ...run, open: without(run.open, [step]) };
      return toSlide(run, deck, at - 1, now);
    }
    case 'nextSlide':
      return toSlide(run, deck, at + 1, now);
    case 'previousSlide':
      return toSlide(run, deck, at - 1, now);
    case 'first':
      return toSlide(run, deck, 0, now);
    case 'last':
      return toSlide(run, deck, deck.slides.length - 1, now);
    case 'goto':
      return toSlide(run, deck, Math.min(command.number, deck.slides.length) - 1, now);
    case 'show':
      return toSlide(
        run,
        deck,
        deck.slides.findIndex(({ id }) => id === command.slide),
        now,
      );
    case 'reveal':
      return { ...run, open: { ...run.open, [command.step]: { how: 'shown' } } };
    case 'revealAll': {
      const rest = slide.steps.filter((one) => !isOpen(run, one));
      if (rest.length === 0) return run;
      const shown = Object.fromEntries(rest.map((one) => [one, { how: 'shown' } as const]));
      return { ...run, open: { ...run.open, ...shown } };
    }
    case 'closeAll':
      return { ...run, open: without(run.open, slide.steps) };
    case 'close':
      return { ...run, open: without(run.open, [command.step]) };
    case 'answer': {
      const { step, text, verdict } = command;
      return { ...run, open: { ...run.open, [step]: { how: 'typed', text, verdict } } };
    }
    case 'accept': {
      const opened = run.open[command.step];
      if (opened?.how !== 'typed') return run;
      return { ...run, open: { ...run.open, [command.step]: { how: 'accepted', text: opened.text } } };
    }
    case 'toggleTiles': {
      const { drill } = command;
      const tiles = run.tiles.includes(drill)
        ? run.tiles.filter((one) => one !== drill)
        : [...run.tiles, drill];
      return { ...run, tiles };
    }
    case 'toggleBlack':
      return { ...run, black: !run.black };
    case 'toggleOverview':
      return { ...run, overview: !run.overview };
    case 'point':
      return { ...run, pointer: command.at };
    case 'toggleClock':
      return run.since === null ? { ...run, since: now } : { ...counted(run, now), since: null };
    case 'restart':
      return beginRun(deck, now);
  }
}

/** Milliseconds spent on the slides of a section, or on all where none is named. */
export function spentOn(run: Run, deck: SlideDeck, now: number, section?: string): number {
  const { spent } = run.since === null ? run : counted(run, now);
  return deck.slides
    .filter((slide) => section === undefined || slide.section === section)
    .reduce((sum, { id }) => sum + (spent[id] ?? 0), 0);
}

/** Minutes planned for the slides of a section, or for all where none is named. */
export function plannedFor(deck: SlideDeck, section?: string): number {
  return deck.slides
    .filter((slide) => section === undefined || slide.section === section)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

function toSlide(run: Run, deck: SlideDeck, index: number, now: number): Run {
  const slide: Slide | undefined = deck.slides[index];
  const still = run.overview || run.black || run.pointer !== null;
  if (!slide || (slide.id === run.slide && !still)) return run;
  return { ...counted(run, now), slide: slide.id, overview: false, black: false, pointer: null };
}

/** The run with the time of the present slide added up to now. */
function counted(run: Run, now: number): Run {
  if (run.since === null) return run;
  const spent = (run.spent[run.slide] ?? 0) + Math.max(0, now - run.since);
  return { ...run, spent: { ...run.spent, [run.slide]: spent }, since: now };
}

function without(open: Run['open'], steps: readonly string[]): Run['open'] {
  return Object.fromEntries(Object.entries(open).filter(([step]) => !steps.includes(step)));
}
