import { compileKey } from './compile-key.ts';
import { homophones, initialSound } from './homophones.ts';
import { fold } from '../domain/answer/fold.ts';
import { blanksOf, modelAnswer } from '../domain/drill/drill.ts';
import type { Drill } from '../domain/drill/drill.ts';
import type { DrillFace, DrillView } from '../domain/drill/drill-view.ts';
import { shuffled } from '../domain/shuffle.ts';

/**
 * Makes the plain data that a page needs to render, mark and help with one drill.
 * @param partner the drill that it is paired with, if any
 */
export function drillView(drill: Drill, lesson: string, partner?: Drill): DrillView {
  return {
    ...drillFace(drill, lesson),
    key: compileKey(drill),
    ...(partner ? { pair: { drill: partner.id, key: compileKey(partner) } } : {}),
  };
}

/** The same without what marks it. */
export function drillFace(drill: Drill, lesson: string): DrillFace {
  const blanks = blanksOf(drill.stem);
  let at = -1;
  return {
    id: drill.id,
    lesson,
    parts: drill.stem.map((segment) => (segment.type === 'text' ? segment.text : (at += 1))),
    blanks: blanks.map((blank, index) => {
      const { hint, wrong } = drill.blanks[index] ?? {};
      return {
        models: blank.answers.map(({ text }) => text).slice(0, blank.open ? 5 : 1),
        initial: initialSound(modelAnswer(blank)),
        ...(hint === undefined ? {} : { hint }),
        ...(wrong === undefined
          ? {}
          : { wrong: Object.fromEntries(Object.entries(wrong).map(([word, say]) => [fold(word), say])) }),
      };
    }),
    ...shuffledTiles(drill),
  };
}

/** More tiles than this are too many to look through: a blank then shows only its own. */
const MANY = 12;

/** The models of all blanks and the words beside them, in an order that the drill's id fixes. */
function shuffledTiles(drill: Drill): Pick<DrillFace, 'tiles' | 'tileBlanks'> {
  const blanks = blanksOf(drill.stem);
  if (blanks.every((blank) => blank.open)) return { tiles: [] };
  const madeFor = new Map<string, number[]>();
  for (const [at, blank] of blanks.entries()) {
    // A word of a group may go into any of its blanks.
    const places = blanks.flatMap(({ group }, place) =>
      place === at || (group !== undefined && group === blank.group) ? [place] : [],
    );
    for (const word of [modelAnswer(blank), ...(drill.blanks[at]?.tiles ?? [])]) {
      madeFor.set(word, [...new Set([...(madeFor.get(word) ?? []), ...places])]);
    }
  }
  const tiles = shuffled([...madeFor.keys()], drill.id, (word) => word);
  return tiles.length > MANY
    ? { tiles, tileBlanks: tiles.map((word) => madeFor.get(word) ?? []) }
    : { tiles };
}

/** Characters that sound like the word's: for the title's own blank, which is no drill. */
export function soundAlikes(word: string): string {
  return homophones([word]).join('');
}
