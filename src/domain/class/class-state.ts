/** A team's points are a log, so that any entry can be taken back. */
export interface Score {
  readonly team: string;
  readonly points: number;
  /** Step of the contest that it was won with: whoever takes the point back closes it again. */
  readonly step?: string | undefined;
}

export interface Team {
  readonly id: string;
  readonly name: string;
}

/** A countdown. `endsAt` (ms since 1970) while it goes, `left` (ms) while it stands. */
export type Timer =
  | { readonly state: 'going'; readonly seconds: number; readonly endsAt: number }
  | { readonly state: 'standing'; readonly seconds: number; readonly left: number };

/** Hands counted for each answer to one question. */
export interface Poll {
  readonly question: string;
  readonly options: readonly { readonly text: string; readonly hands: number }[];
}

/** A dialogue of the phrase trainer on the stage: which of its lines were called out. */
export interface Spotting {
  /** Id of the dialogue (content/phrase-drills.yaml). */
  readonly dialogue: string;
  /** Lines (from 0) that were picked, in order. */
  readonly picked: readonly number[];
  /** The ones that were not found are shown too. */
  readonly solved: boolean;
}

/** Teams answer chosen drills in turn. */
export interface Contest {
  readonly drills: readonly string[];
  /** Index of the drill on the stage, from 0; drills.length = the final board. */
  readonly at: number;
  /** Steps (`DRILL:BLANK`) that are open. */
  readonly open: readonly string[];
  /** Which team got which step's point. */
  readonly won: Readonly<Record<string, string>>;
}

/** What lies over the slide on the projector. */
export type Shown = 'slide' | 'timer' | 'scores' | 'pick' | 'poll' | 'spot' | 'contest';

/** What a class keeps from deck to deck. It stays in this browser. */
export interface ClassState {
  readonly version: 1;
  readonly shown: Shown;
  readonly teams: readonly Team[];
  readonly scores: readonly Score[];
  /** Names that can be called, one a person. */
  readonly names: readonly string[];
  /** Who was called since everybody's turn began anew, in order. */
  readonly called: readonly string[];
  readonly timer: Timer | null;
  readonly poll: Poll | null;
  readonly spotting: Spotting | null;
  readonly contest: Contest | null;
}

/** A class without teams and names. */
export const EMPTY_CLASS: ClassState = {
  version: 1,
  shown: 'slide',
  teams: [],
  scores: [],
  names: [],
  called: [],
  timer: null,
  poll: null,
  spotting: null,
  contest: null,
};
