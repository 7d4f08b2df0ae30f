/** One acceptable wording inside a bracket. */
export interface Alternative {
  readonly text: string;
  /** Only the whole answer counts; the word is not looked for inside a longer phrase. */
  readonly exact?: true;
  /** Tags that must agree with the partner's when two drills are a pair (理性 ↔ 感性). */
  readonly kinds?: readonly string[];
}

/** A bracket of the stem. */
export interface Blank {
  readonly type: 'blank';
  /** Never marked: the answers are models to compare with. */
  readonly open?: true;
  /** Blanks of one stem with the same label may be filled in any order. */
  readonly group?: string;
  /** First = the answer that is shown. */
  readonly answers: readonly Alternative[];
  /** Words that make any answer holding them wrong. */
  readonly rejects: readonly string[];
}

export interface Text {
  readonly type: 'text';
  readonly text: string;
}

export type Segment = Text | Blank;

/** What the slide prints: text and brackets in reading order. */
export type Stem = readonly Segment[];

/** Where an exercise was printed. */
export interface Source {
  readonly deck: string;
  readonly topic: string;
  readonly place?: string | undefined;
}

/** What helps at one blank; never part of the marking. */
export interface BlankHelp {
  /** First rung of the hint ladder: a nudge in words. */
  readonly hint?: string | undefined;
  /** Words that are plausible and wrong, offered as tiles beside the answer. */
  readonly tiles?: readonly string[] | undefined;
  /** Typical wrong answers and the question that leads on from them. */
  readonly wrong?: Readonly<Record<string, string>> | undefined;
}

export interface Drill {
  readonly id: string;
  readonly stem: Stem;
  /** Per group label, the concepts that count; synonyms inside. */
  readonly pools: Readonly<Record<string, readonly (readonly Alternative[])[]>>;
  /** Id of the drill whose answer must agree in kind. */
  readonly pair?: string | undefined;
  readonly explanation: string;
  /** The 靠得住吗？ note. */
  readonly evidence?: string | undefined;
  readonly source: Source;
  readonly blanks: readonly BlankHelp[];
  /** On papers only with tiles: alone, its stem leaves room for too many words. */
  readonly exam?: 'tiles' | undefined;
}

/** @returns the brackets of a stem in reading order. */
export function blanksOf(stem: Stem): Blank[] {
  return stem.filter((segment): segment is Blank => segment.type === 'blank');
}

/** @returns the answer that is shown for a blank. */
export function modelAnswer(blank: Blank): string {
  return blank.answers[0]?.text ?? '';
}

/** @returns the stem as the slide prints it, every blank as `gap` (default: an empty full-width bracket). */
export function plainStem(stem: Stem, gap = '（　）'): string {
  return stem.map((segment) => (segment.type === 'text' ? segment.text : gap)).join('');
}
