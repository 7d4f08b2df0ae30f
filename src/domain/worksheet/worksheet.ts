import { blanksOf, modelAnswer, plainStem } from '../drill/drill.ts';
import type { Alternative, Blank, Drill } from '../drill/drill.ts';
import { numbersItself } from '../drill/own-number.ts';

/** A line of an exercise; a string has no blank. */
export type SheetLine = Drill | string;

/** Points for a blank. */
export const POINTS = 2;
/** How many other wordings the key lists: it is read beside the sheet, at a glance. */
const OTHERS = 5;

/** What stands beside the heading of an exercise. */
export interface SheetRules {
  /** Blanks that are marked. */
  readonly blanks: number;
  /** Blanks without a right answer. */
  readonly open: number;
  /** Some blanks may be filled in any order. */
  readonly anyOrder: boolean;
}

/** @returns what the blanks of an exercise come to */
export function rulesOf(lines: readonly SheetLine[]): SheetRules {
  const blanks = stems(lines).flatMap(({ stem }) => blanksOf(stem));
  const open = blanks.filter((blank) => blank.open).length;
  return { blanks: blanks.length - open, open, anyOrder: blanks.some(({ group }) => group !== undefined) };
}

/** @returns whether the list numbers its lines; the deck numbers some itself, and one line alone needs none */
export function isNumbered(lines: readonly SheetLine[]): boolean {
  return lines.length > 1 && !numbersItself(lines.map((line) => plain(line)));
}

/**
 * Room to write, the same for all blanks of an exercise: a width must not betray the answer.
 * @returns s for a word, m for a phrase, l for a sentence
 */
export function roomFor(lines: readonly SheetLine[]): 's' | 'm' | 'l' {
  const blanks = stems(lines).flatMap(({ stem }) => blanksOf(stem));
  if (blanks.every((blank) => blank.open)) return 'l';
  if (blanks.some((blank) => blank.open)) return 'm';
  const longest = Math.max(0, ...blanks.map((blank) => [...modelAnswer(blank)].length));
  return longest > 7 ? 'l' : longest > 4 ? 'm' : 's';
}

/** @returns whether the lines are short enough for two columns on A4 */
export function fitsTwoColumns(lines: readonly SheetLine[]): boolean {
  const room = roomFor(lines) === 's' ? 7 : Infinity;
  const widest = lines.map((line) =>
    typeof line === 'string'
      ? line.length
      : plainStem(line.stem, '').length + blanksOf(line.stem).length * room,
  );
  return lines.length > 3 && Math.max(...widest) <= 17;
}

/** What the key says of a blank. */
export interface KeyBlank {
  readonly open: boolean;
  /** The answer, or of an open blank everything that may be said. */
  readonly models: readonly string[];
  /** Other words that count. */
  readonly others: readonly string[];
  /** There are more of them. */
  readonly more: boolean;
}

/** @returns the key of a line, blank by blank */
export function keyOf(line: SheetLine): KeyBlank[] {
  if (typeof line === 'string') return [];
  const blanks = blanksOf(line.stem);
  const models = blanks.map(modelAnswer);
  return blanks.map((blank) => {
    const own = blank.answers.map(({ text }) => text);
    if (blank.open) return { open: true, models: own, others: [], more: false };
    const others = [...own.slice(1), ...pooled(line, blank)].filter(
      (text, at, all) => all.indexOf(text) === at && !models.includes(text),
    );
    return {
      open: false,
      models: own.slice(0, 1),
      others: others.slice(0, OTHERS),
      more: others.length > OTHERS,
    };
  });
}

/** Of a group, the other concepts that count, each by its first word. */
function pooled(drill: Drill, { group }: Blank): string[] {
  const concepts: readonly (readonly Alternative[])[] = group === undefined ? [] : (drill.pools[group] ?? []);
  return concepts.flatMap(([first]) => (first ? [first.text] : []));
}

function stems(lines: readonly SheetLine[]): Drill[] {
  return lines.filter((line): line is Drill => typeof line !== 'string');
}

function plain(line: SheetLine): string {
  return typeof line === 'string' ? line : plainStem(line.stem);
}
