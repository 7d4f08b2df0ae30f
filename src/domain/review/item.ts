/** Something that can be reviewed: a drill, a forbidden phrase, a word of the glossary. */
export interface ReviewItem {
  /** drill-six-ones-smile, phrase-3, term-empathy */
  readonly id: string;
  readonly kind: 'drill' | 'phrase' | 'term';
  /** Lessons that make it known once they are read; the first is its home. */
  readonly lessons: readonly string[];
  /** Items of one group stand on one slide and help each other, so they are kept apart. */
  readonly group: string;
}

/** @returns the id under which facts of a drill, a phrase or a word are scheduled */
export function itemId(kind: ReviewItem['kind'], name: string | number): string {
  return `${kind}-${String(name)}`;
}
