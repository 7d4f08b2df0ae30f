import { fold } from '../domain/answer/fold.ts';
import type { AvoidKey, CommonKey, PartKey } from '../domain/phrases/compare.ts';
import { traditionalPairs } from './traditional.ts';

/** What the author wrote, as far as comparing needs it. */
export interface PhraseDrillSource {
  readonly checks: readonly { readonly name: string; readonly cues: readonly string[] }[];
  readonly avoid: readonly AvoidKey[];
  readonly said: readonly (AvoidKey & { readonly n: number })[];
  readonly rewrite: readonly { readonly parts: readonly { readonly cues: readonly string[] }[] }[];
}

interface PhraseSource {
  readonly n: number;
  readonly text: string;
  readonly checks: readonly string[];
}

/** Compiles what every sentence is compared with. */
export function compileCommonKey(drills: PhraseDrillSource, phrases: readonly PhraseSource[]): CommonKey {
  const own = new Map(drills.said.map((entry) => [entry.n, entry]));
  const said = phrases.map(({ n, text }) => {
    const entry = own.get(n);
    return {
      n,
      wordings: entry ? [] : wordingsOf(text),
      cues: entry?.cues ?? [],
      ...(entry?.soft === true ? { soft: true } : {}),
    };
  });
  const avoid = drills.avoid.map(({ soft, cues }) => ({ cues, ...(soft === true ? { soft } : {}) }));
  const words = [
    ...drills.checks.flatMap(({ cues }) => cues),
    ...drills.avoid.flatMap(({ cues }) => cues),
    ...drills.said.flatMap(({ cues }) => cues),
    ...drills.rewrite.flatMap(({ parts }) => parts.flatMap(({ cues }) => cues)),
  ].flatMap((cue) => cue.split(/[\s/#^$]+/u));
  return { avoid, said, traditional: traditionalPairs([...words, ...phrases.map(({ text }) => text)]) };
}

/** Folded wordings of a phrase, 您 for 你: with what stands in its brackets and without. */
export function wordingsOf(text: string): string[] {
  const wordings = [text, text.replace(/（[^）]*）/gu, '')].map((wording) =>
    fold(wording).replaceAll('你', '您'),
  );
  return [...new Set(wordings)];
}

/** @returns the cues of each check of a phrase, in its order; none for a name that has no entry */
export function partKey(drills: Pick<PhraseDrillSource, 'checks'>, names: readonly string[]): PartKey {
  return names.map((name) => drills.checks.find((check) => check.name === name)?.cues ?? []);
}
