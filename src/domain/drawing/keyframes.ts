import type { Drawing, Shape, Tag } from './drawing.ts';

/** A shape through several moments of a movement. */
export interface MovingShape {
  readonly tag: Tag;
  readonly look: string;
  /** Attributes that stay. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Attributes that change: their value at each moment. */
  readonly moving: Readonly<Record<string, readonly string[]>>;
  /** Whether it is there at each moment; missing where it always is. */
  readonly seen?: readonly boolean[];
  readonly parts: Movement;
}

export type Movement = readonly MovingShape[];

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** What must be alike for one shape to pass over into another: everything but the numbers. */
function structure({ tag, look, attributes }: Shape): string {
  return `${tag} ${look} ${JSON.stringify(attributes).replace(NUMBER, '#')}`;
}

/** One shape at each moment; null where it is missing. */
type Track = readonly (Shape | null)[];

/**
 * Puts drawings of one thing side by side: shapes that differ in numbers only will move, the others will come and go.
 * @param moments at least one drawing
 */
export function keyframes(moments: readonly Drawing[]): Movement {
  let tracks: readonly Track[] = (moments[0] ?? []).map((shape) => [shape]);
  moments.slice(1).forEach((drawing, before) => {
    tracks = merge(tracks, drawing, before + 1);
  });
  return tracks.map((track) => movingShape(track, moments.length));
}

/** Adds a moment to the tracks, along the longest run of shapes that are alike (longest common subsequence). */
function merge(tracks: readonly Track[], drawing: Drawing, before: number): Track[] {
  const rows = tracks.map((track) => structure(anyOf(track)));
  const columns = drawing.map(structure);
  const best = rows.map(() => columns.map(() => 0));
  const bestAt = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const line = best[row];
      if (!line) continue;
      line[column] =
        rows[row] === columns[column]
          ? bestAt(row + 1, column + 1) + 1
          : Math.max(bestAt(row + 1, column), bestAt(row, column + 1));
    }
  }
  const merged: Track[] = [];
  const missing = Array.from({ length: before }, () => null);
  let row = 0;
  let column = 0;
  while (row < rows.length || column < columns.length) {
    const [track, shape] = [tracks[row], drawing[column]];
    if (track && shape && rows[row] === columns[column]) {
      merged.push([...track, shape]);
      row += 1;
      column += 1;
    } else if (track && (!shape || bestAt(row + 1, column) >= bestAt(row, column + 1))) {
      merged.push([...track, null]);
      row += 1;
    } else if (shape) {
      merged.push([...missing, shape]);
      column += 1;
    }
  }
  return merged;
}

function anyOf(track: Track): Shape {
  const shape = track.find((one) => one !== null);
  if (!shape) throw new Error('a track without a shape');
  return shape;
}

function movingShape(track: Track, moments: number): MovingShape {
  const first = anyOf(track);
  const seen = Array.from({ length: moments }, (_, at) => Boolean(track[at]));
  // Where it is missing it waits as it was last, or as it will be first.
  const poses = seen.map(
    (_, at) =>
      track
        .slice(0, at + 1)
        .reverse()
        .find((one) => one !== null) ?? first,
  );
  const entries = Object.keys(first.attributes).map((name) => ({
    name,
    values: poses.map(({ attributes }) => attributes[name] ?? ''),
  }));
  const isFixed = ({ values }: (typeof entries)[number]): boolean =>
    values.every((value) => value === values[0]);
  return {
    tag: first.tag,
    look: first.look,
    fixed: Object.fromEntries(entries.filter(isFixed).map(({ name, values }) => [name, values[0] ?? ''])),
    moving: Object.fromEntries(
      entries.filter((entry) => !isFixed(entry)).map(({ name, values }) => [name, values]),
    ),
    ...(seen.every(Boolean) ? {} : { seen }),
    parts: keyframes(poses.map(({ parts }) => parts)),
  };
}

/**
 * An attribute between two moments: its numbers go straight from one to the next.
 * @param values of one structure, by moment
 * @param at moment, from 0; 1.5 is half way between the second and the third
 */
export function blend(values: readonly string[], at: number): string {
  const last = values.length - 1;
  const place = Math.min(Math.max(at, 0), last);
  const from = values[Math.floor(place)] ?? '';
  const to = values[Math.ceil(place)] ?? from;
  const share = place - Math.floor(place);
  if (share === 0) return from;
  const ends = to.match(NUMBER) ?? [];
  let index = 0;
  return from.replace(NUMBER, (number) => {
    const start = Number(number);
    const value = start + (Number(ends[index] ?? number) - start) * share;
    index += 1;
    return String(Math.round(value * 100) / 100);
  });
}

/** @returns how much of a shape is there between two moments: 0 nothing, 1 all of it */
export function presence(seen: readonly boolean[] | undefined, at: number): number {
  if (!seen) return 1;
  return Number(
    blend(
      seen.map((one) => (one ? '1' : '0')),
      at,
    ),
  );
}
