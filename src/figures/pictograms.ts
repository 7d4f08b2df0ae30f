/** Small drawings beside labels, about 46 × 46 units around their origin. Classes as in people.ts. */
import type { Pictogram } from '../content-schema/figure-pictograms.ts';
import { xy } from './geometry.ts';
import type { Point } from './geometry.ts';
import { PEOPLE } from './pictograms-people.ts';
import { THINGS } from './pictograms-things.ts';

const DRAWINGS: Readonly<Record<Pictogram, string>> = { ...PEOPLE, ...THINGS };

export function pictogram(name: Pictogram, at: Point, scale = 1): string {
  return `<g transform="translate(${xy(at)}) scale(${scale})">${DRAWINGS[name]}</g>`;
}

/** A tick or a cross in a circle: green and red, but told apart by their shape. */
export function verdict(judged: 'right' | 'wrong', at: Point, scale = 1): string {
  const [mark, name] =
    judged === 'right' ? ['M-5.6 .6 l4 4.4 7.6 -9', 'ok'] : ['M-4.6 -4.6 l9.2 9.2 M4.6 -4.6 l-9.2 9.2', 'no'];
  return (
    `<g transform="translate(${xy(at)}) scale(${scale})"><circle class="verdict ${name}" r="11"/>` +
    `<path class="${name}" d="${mark}"/></g>`
  );
}
