/** Postures, right and wrong, by the names that the content gives them. */
import type { Posed, PoseName } from './posed.ts';
import { handPaper, paperFromAbove, pensFromAbove, toss } from './poses-handing.ts';
import { listen, lookAway } from './poses-listening.ts';
import { crossLegs, sit, slump } from './poses-seated.ts';
import { bend, squat } from './poses-squatting.ts';
import { handsInPockets, leanOnCounter, stand } from './poses-standing.ts';

const POSED: Readonly<Record<PoseName, (print?: string) => Posed>> = {
  stand,
  'hands-in-pockets': handsInPockets,
  'lean-on-counter': leanOnCounter,
  sit,
  slump,
  'cross-legs': crossLegs,
  squat,
  bend,
  listen,
  'look-away': lookAway,
  'hand-paper': handPaper,
  toss,
  'paper-from-above': paperFromAbove,
  'pens-from-above': pensFromAbove,
};

/** @param print what stands on a paper in the picture */
export const posed = (name: PoseName, print?: string): Posed => POSED[name](print);
