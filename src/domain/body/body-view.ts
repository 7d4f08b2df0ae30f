import type { Movement } from '../drawing/keyframes.ts';
import type { PointedPart } from './find.ts';
import type { Stretch } from './distance.ts';
import type { VoiceSettings } from './voice.ts';

/** A part of a figure with what is told once it was pointed at. */
export interface PartView extends PointedPart {
  readonly name: string;
  /** What is seen there. */
  readonly seen: string;
  /** Of a wrong one: what the customer makes of it. */
  readonly why: string;
  /** Where it lies, in hundredths of the picture. */
  readonly x: number;
  readonly y: number;
}

interface Said {
  readonly who: string;
  readonly say: string;
}

/** A figure that stands wrong until its mistakes are found. */
export interface SceneView {
  readonly id: string;
  readonly title: string;
  readonly box: string;
  /** Much wider than high. */
  readonly wide: boolean;
  /** From wrong to right. */
  readonly movement: Movement;
  readonly alt: string;
  readonly parts: readonly PartView[];
  /** What it looks like when it is right. */
  readonly settled: string;
  /** Words that are spoken meanwhile. */
  readonly talk: readonly Said[];
  /** Words that are spoken instead once it is right. */
  readonly then: readonly Said[];
}

/** Something to be laid on a place. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
}

/** Where one of the tokens belongs. */
export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Id of its token. */
  readonly key: string;
  readonly right: string;
  readonly wrong: string;
}

export interface GazeView {
  readonly tokens: readonly (TokenView & { readonly triangle: string; readonly area: string })[];
  readonly places: readonly PlaceView[];
  readonly face: Movement;
}

export interface DistanceTask extends Stretch {
  readonly id: string;
  readonly name: string;
  readonly ask: string;
  readonly right: string;
  readonly close: string;
  readonly far: string;
}

/** The ruler at one size, in units of its picture. */
export interface RulerView {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly ground: number;
  /** Units of a metre. */
  readonly metre: number;
  readonly scale: number;
  readonly size: number;
}

export interface DistanceView {
  readonly zones: readonly {
    readonly to: number;
    readonly name: string;
    readonly range: string;
    readonly means: string;
  }[];
  readonly ticks: readonly number[];
  readonly talk: { readonly at: number; readonly means: string };
  readonly tasks: readonly DistanceTask[];
  readonly rulers: readonly RulerView[];
  readonly customer: Movement;
  /** Standing, and in the middle of a step. */
  readonly staff: Movement;
}

export interface BowTask {
  readonly id: string;
  readonly name: string;
  readonly ask: string;
  /** Degrees. */
  readonly wanted: number;
  readonly right: string;
  readonly less: string;
  readonly more: string;
}

export interface BowView {
  readonly box: string;
  /** The hip, and how far from it the number of degrees stands, outside the arc. */
  readonly pivot: { readonly x: number; readonly y: number; readonly reach: number };
  /** A moment every `every` degrees. */
  readonly movement: Movement;
  readonly every: number;
  readonly most: number;
  readonly marks: readonly { readonly degrees: number; readonly name: string }[];
  readonly tasks: readonly BowTask[];
}

export interface ToneView {
  readonly sentence: string;
  readonly high: string;
  readonly low: string;
  readonly box: string;
  readonly bounds: readonly number[];
  readonly tokens: readonly TokenView[];
  readonly places: readonly (PlaceView & {
    readonly line: string;
    readonly beats: readonly { readonly x: number; readonly y: number; readonly say: string }[];
    readonly voice: VoiceSettings;
  })[];
}
