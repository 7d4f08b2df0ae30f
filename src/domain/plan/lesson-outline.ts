/** What a trainer knows of a lesson before teaching it. */
export interface LessonOutline {
  /** Id of the lesson. */
  readonly lesson: string;
  readonly title: string;
  readonly summary: string;
  /** Title of its unit. */
  readonly unit: string;
  /** Number of its unit, from 1. */
  readonly unitNumber: number;
  /** Minutes of its deck in class, in halves. */
  readonly minutes: number;
  /** Sections of the deck in their order, with their minutes. */
  readonly sections: readonly { readonly title: string; readonly minutes: number }[];
  readonly discussions: number;
  readonly drills: number;
}

/**
 * Adds up the minutes of the slides of each section.
 * @param slides in their order; those of one section stand together
 */
export function sectionsOf(
  slides: readonly { readonly section: string; readonly minutes: number }[],
): { title: string; minutes: number }[] {
  const sections: { title: string; minutes: number }[] = [];
  for (const { section, minutes } of slides) {
    const last = sections.at(-1);
    if (last?.title === section) last.minutes += minutes;
    else sections.push({ title: section, minutes });
  }
  return sections;
}

/** @returns outlines by unit, in their order */
export function byUnit(outlines: readonly LessonOutline[]): LessonOutline[][] {
  const units: LessonOutline[][] = [];
  for (const outline of outlines) {
    const last = units.at(-1);
    if (last?.[0]?.unitNumber === outline.unitNumber) last.push(outline);
    else units.push([outline]);
  }
  return units;
}

/**
 * What the sections of a lesson take where a plan gives it more or less time than its deck asks for.
 * @param minutes that the plan gives
 * @returns the sections, in halves of a minute, at least one half each
 */
export function sectionsWithin(
  { sections }: Pick<LessonOutline, 'sections'>,
  minutes: number,
): { title: string; minutes: number }[] {
  const all = sections.reduce((sum, section) => sum + section.minutes, 0);
  return sections.map((section) => ({
    title: section.title,
    minutes: Math.max(0.5, Math.round((section.minutes * minutes * 2) / all) / 2),
  }));
}
