/** Minutes for what nothing was planned for: half a minute a blank, one for anything else. */
const A_SLIDE = 1;
const A_BLANK = 0.5;

/**
 * How long a slide takes in class.
 * @param slide minutes that its author planned (0: none), minutes of its discussion, and its HTML
 * @returns minutes, in halves
 */
export function plannedMinutes(slide: {
  readonly minutes: number;
  readonly discuss: number;
  readonly html: string;
}): number {
  if (slide.minutes > 0) return slide.minutes;
  const blanks = slide.html.match(/data-step/g)?.length ?? 0;
  return slide.discuss + Math.max(slide.discuss > 0 ? 0 : A_SLIDE, blanks * A_BLANK);
}
