/** One slide, as the stage and the presenter's window need it. Its picture is HTML made at build. */
export interface Slide {
  /** Unique in the deck, stable while the lesson's order stands: what-service-is-3. */
  readonly id: string;
  readonly title: string;
  /** Title of the lesson's section that the slide belongs to; its slides share a time budget. */
  readonly section: string;
  /** Minutes that the author planned for it. */
  readonly minutes: number;
  /** What is revealed step by step, in reading order: `DRILL:BLANK` (blank from 0), or `SLIDE/STEP` for other steps. */
  readonly steps: readonly string[];
  /** Ids of the drills that stand on it. */
  readonly drills: readonly string[];
  /** Minutes of the discussion, where the slide is one. */
  readonly discuss?: number | undefined;
}

export interface SlideDeck {
  /** Where it comes from, as `deck-ref.ts` writes it. */
  readonly ref: string;
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** @returns the step of a blank (from 0) of a drill */
export function blankStep(drill: string, blank: number): string {
  return `${drill}:${String(blank)}`;
}

/** @returns drill and blank (from 0) of a step, or null for a step that is not a blank */
export function blankOfStep(step: string): { readonly drill: string; readonly blank: number } | null {
  const match = /^([^/:]+):(\d+)$/.exec(step);
  return match ? { drill: match[1] ?? '', blank: Number(match[2]) } : null;
}
