import { blanksOf, modelAnswer } from '../domain/drill/drill.ts';
import type { Drill } from '../domain/drill/drill.ts';

/** Sizes of an exercise's letters, in parts of the slide (--u of styles/slides.css), with their line height. */
const SIZES = [
  { name: 'usual', letter: 3.2, line: 1.85 },
  { name: 'small', letter: 2.7, line: 1.75 },
  { name: 'smaller', letter: 2.3, line: 1.65 },
] as const;

export type ExerciseSize = (typeof SIZES)[number]['name'];

/** Room for the body of a slide at 16:9 and at 4:3, in --u. An upright phone has more than either. */
const ROOMS = [
  { width: 82, height: 36 },
  { width: 72, height: 44 },
] as const;

/** A bracket is wider than the word in it, by so many letters, and no blank is narrower than so many. */
const BRACKET = 1.6;
const NARROWEST = 3.4;
/** What numbers a line. */
const NUMBER = 2.1;
const MOST_PARTS = 3;

/** A line of an exercise: a drill, or text without a blank. */
export type ExerciseLine = Drill | string;

/**
 * Shares the lines of an exercise among slides, so that they fit with every answer revealed, in letters as large as can
 * be: one slide if any size allows it, else two or three alike.
 */
export function exerciseLayout(lines: readonly ExerciseLine[]): {
  readonly parts: readonly (readonly ExerciseLine[])[];
  readonly size: ExerciseSize;
} {
  for (let count = 1; count <= Math.min(MOST_PARTS, lines.length); count += 1) {
    const parts = shared(lines, count);
    const size = SIZES.find((one) => parts.every((part) => fits(part, one)));
    if (size) return { parts, size: size.name };
  }
  return { parts: shared(lines, Math.min(MOST_PARTS, lines.length)), size: 'smaller' };
}

function shared(lines: readonly ExerciseLine[], count: number): ExerciseLine[][] {
  const each = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, at) => lines.slice(at * each, (at + 1) * each)).filter(
    (part) => part.length > 0,
  );
}

function fits(lines: readonly ExerciseLine[], { letter, line }: (typeof SIZES)[number]): boolean {
  return ROOMS.every(({ width, height }) => {
    const rows = lines.reduce(
      (sum, one) => sum + Math.ceil((lettersOf(one) * letter) / (width - NUMBER * letter)),
      0,
    );
    return rows * letter * line <= height;
  });
}

/** Letters of a line when everything in it is revealed. */
function lettersOf(line: ExerciseLine): number {
  if (typeof line === 'string') return line.length;
  const text = line.stem.reduce((sum, part) => sum + (part.type === 'text' ? part.text.length : 0), 0);
  return blanksOf(line.stem).reduce(
    (sum, blank) => sum + BRACKET + Math.max(NARROWEST, modelAnswer(blank).length),
    text,
  );
}
