/** A posture as it is drawn: on y = 0, with x = 0 below the hip. */
import type { FigureOf } from '../content-schema/figure.ts';
import type { Point } from './geometry.ts';

type Panel = FigureOf<'postures'>['panels'][number];
export type PoseName = Panel['pose'];
export type Spot = NonNullable<Panel['notes'][number]['spot']>;

/** The line from a spot to a note at the right begins with these points. */
export type Lead = readonly [Point, ...Point[]];

export interface Posed {
  readonly svg: string;
  readonly spots: Readonly<Partial<Record<Spot, Lead>>>;
  /** What it takes up. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Seen from above: no floor is drawn. */
  readonly floating?: boolean;
}
