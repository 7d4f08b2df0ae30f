import { compileCommonKey, partKey, wordingsOf } from '../answer-key/phrase-key.ts';
import type { PhraseDrills } from '../content-schema/phrase-drill.ts';
import type { Phrase } from '../content-schema/phrase.ts';
import { fold } from '../domain/answer/fold.ts';
import { compareSentence } from '../domain/phrases/compare.ts';
import type { CommonKey, Comparison, PartKey } from '../domain/phrases/compare.ts';
import { clausesOf, tracesOf } from '../domain/phrases/cue.ts';
import type { Problem } from './author-messages.ts';
import type { Content } from './content-fs.ts';
import { textIndex } from './text-index.ts';

/** A dialogue with fewer is no search. */
const FEWEST_FORBIDDEN = 3;
/** A shorter phrase may stand inside a harmless sentence: 几点来电我还不知道，问到了打给您. */
const TELLING = 4;

const MESSAGE = {
  noCues: (name: string) => `忌语的检查点“${name}”没有写线索：在 checks 里补上它和能看出它的词`,
  unusedCues: (name: string) => `没有一句忌语用到检查点“${name}”，删掉，或者改成 phrases.yaml 里的写法`,
  twice: (what: string) => `${what}写了两遍，删掉一处`,
  noPhrase: (n: number) => `没有第 ${String(n)} 句忌语`,
  noChoice: (n: number) => `第 ${String(n)} 句忌语没有写 choose，做不成“选一句”`,
  itself: (n: number) => `第 ${String(n)} 句不能拿自己的改法当干扰`,
  alsoRight: (text: string, n: number) => `“${text}”对第 ${String(n)} 句也说得通，不能当干扰，换一句`,
  notRight: (text: string, why: string) => `“${text}”是给学员看的好说法，按线索却不算齐：${why}`,
  stillRight: (text: string) => `“${text}”是不该说的，按线索却算说齐了，线索收紧一点`,
  fewForbidden: (id: string) => `对话“${id}”里的忌语不到 ${String(FEWEST_FORBIDDEN)} 句`,
  notThatPhrase: (text: string, n: number) => `“${text}”里没有第 ${String(n)} 句忌语的原话`,
  hasPhrase: (text: string, n: number) => `“${text}”没有标成忌语，里面却有第 ${String(n)} 句`,
} as const;

/** What must hold for the exercises on the forbidden phrases, so that what is compared is fair. */
export function checkPhrases({ phrases, phraseDrills }: Content): Problem[] {
  const { drills, file, lineOf } = phraseDrills;
  if (!drills) return [];
  const at = (path: readonly PropertyKey[], message: string): Problem => ({
    file,
    line: lineOf(path),
    message,
  });
  const common = compileCommonKey(drills, phrases);
  const keyFor = saidIndex(common);
  const compare: Compare = (text, parts) => compareSentence(text, parts, keyFor(text));
  return [
    ...checkNames(drills, phrases, at),
    ...checkSentences(drills, phrases, compare, at),
    ...checkChoices(drills, phrases, compare, at),
    ...checkDialogues(drills, phrases, at),
  ];
}

/**
 * A sentence is compared with no more phrases than it may hold: a long list would cost its square.
 * @returns what gives the key for a sentence, which says the same as `common`
 */
export function saidIndex(common: CommonKey): (text: string) => CommonKey {
  const find = textIndex(common.said, ({ wordings, cues }) => [...wordings, ...cues.flatMap(tracesOf)]);
  return (text) => {
    const whole = clausesOf(text, common.traditional).join('');
    return { ...common, said: find(`${whole}\n${whole.replaceAll('你', '您')}`) };
  };
}

type Compare = (text: string, parts: PartKey) => Comparison | null;

type At = (path: readonly PropertyKey[], message: string) => Problem;

function checkNames(drills: PhraseDrills, phrases: readonly Phrase[], at: At): Problem[] {
  const used = new Set(phrases.flatMap(({ checks }) => checks));
  const known = drills.checks.map(({ name }) => name);
  const cued = new Set(known);
  return [
    ...[...used].filter((name) => !cued.has(name)).map((name) => at(['checks'], MESSAGE.noCues(name))),
    ...known.flatMap((name, index) => [
      ...(used.has(name) ? [] : [at(['checks', index], MESSAGE.unusedCues(name))]),
      ...(known.indexOf(name) === index ? [] : [at(['checks', index], MESSAGE.twice(`检查点“${name}”`))]),
    ]),
    ...drills.said
      .map(({ n }, index) => ({ n, index }))
      .filter(({ n }) => n > phrases.length)
      .map(({ n, index }) => at(['said', index], MESSAGE.noPhrase(n))),
  ];
}

/** The better sentences must pass their own comparison, and the phrases themselves must not. */
function checkSentences(
  drills: PhraseDrills,
  phrases: readonly Phrase[],
  compare: Compare,
  at: At,
): Problem[] {
  const fair = (texts: readonly string[], parts: PartKey, names: readonly string[], path: PropertyKey[]) =>
    texts.flatMap((text) => {
      const found = compare(text, parts);
      return found?.outcome === 'right'
        ? []
        : [at(path, MESSAGE.notRight(text, whyNot(found, names, drills)))];
    });
  const unfair = (text: string, parts: PartKey, path: PropertyKey[]): Problem[] =>
    compare(text, parts)?.outcome === 'right' ? [at(path, MESSAGE.stillRight(text))] : [];
  return [
    ...phrases.flatMap(({ text, better, checks }) => {
      // Without cues there is nothing to compare with; that is told already.
      if (partKey(drills, checks).some((cues) => cues.length === 0)) return [];
      const first = drills.checks.findIndex(({ name }) => name === checks[0]);
      const parts = partKey(drills, checks);
      return [...fair(better, parts, checks, ['checks', first]), ...unfair(text, parts, ['checks', first])];
    }),
    ...drills.rewrite.flatMap(({ say, models, parts }, index) => {
      const cues = parts.map((part) => part.cues);
      const names = parts.map(({ name }) => name);
      return [...fair(models, cues, names, ['rewrite', index]), ...unfair(say, cues, ['rewrite', index])];
    }),
  ];
}

function whyNot(found: Comparison | null, names: readonly string[], { avoid }: PhraseDrills): string {
  const missing = names.filter((_, part) => found?.parts[part] !== true).map((name) => `缺“${name}”`);
  const notes = (found?.avoided ?? []).map((index) => avoid[index]?.note ?? '');
  const said = (found?.said ?? []).map((n) => `像第 ${String(n)} 句忌语`);
  return [...missing, ...notes, ...said].join('；');
}

function checkChoices(drills: PhraseDrills, phrases: readonly Phrase[], compare: Compare, at: At): Problem[] {
  const firsts = firstPlaces(drills.choose.map(({ n }) => n));
  return [
    ...phrases.filter(({ n }) => !firsts.has(n)).map(({ n }) => at(['choose'], MESSAGE.noChoice(n))),
    ...drills.choose.flatMap(({ n, others }, index): Problem[] => {
      const path = ['choose', index];
      const phrase = phrases[n - 1];
      if (!phrase) return [at(path, MESSAGE.noPhrase(n))];
      if (firsts.get(n) !== index) return [at(path, MESSAGE.twice(`第 ${String(n)} 句的 choose `))];
      const parts = partKey(drills, phrase.checks);
      return others.flatMap((other) => {
        if (other === n) return [at(path, MESSAGE.itself(n))];
        const sentences = phrases[other - 1]?.better;
        if (!sentences) return [at(path, MESSAGE.noPhrase(other))];
        return sentences
          .filter((text) => compare(text, parts)?.outcome === 'right')
          .map((text) => at(path, MESSAGE.alsoRight(text, n)));
      });
    }),
  ];
}

/** Where each value comes first. */
function firstPlaces<T>(values: readonly T[]): ReadonlyMap<T, number> {
  return new Map(values.map((value, at) => [value, at] as const).reverse());
}

function checkDialogues({ spot }: PhraseDrills, phrases: readonly Phrase[], at: At): Problem[] {
  const wordings = phrases.map(({ text }) => wordingsOf(text));
  const telling = wordings.map((all) => all.filter((one) => one.length >= TELLING));
  const mayHold = textIndex([...telling.entries()], ([, all]) => all);
  const firsts = firstPlaces(spot.map(({ id }) => id));
  return spot.flatMap(({ id, lines }, index) => {
    const staff = lines.flatMap((line, row) => ('staff' in line ? [{ ...line, row }] : []));
    const forbidden = staff.filter((line) => line.forbidden !== undefined);
    return [
      ...(firsts.get(id) === index ? [] : [at(['spot', index], MESSAGE.twice(`对话编号“${id}”`))]),
      ...(forbidden.length < FEWEST_FORBIDDEN ? [at(['spot', index], MESSAGE.fewForbidden(id))] : []),
      ...staff.flatMap(({ staff: text, forbidden: n, row }): Problem[] => {
        const path = ['spot', index, 'lines', row];
        const folded = fold(text).replaceAll('你', '您');
        if (n === undefined) {
          const hit = mayHold(folded).find(([, all]) => all.some((one) => folded.includes(one)));
          return hit ? [at(path, MESSAGE.hasPhrase(text, hit[0] + 1))] : [];
        }
        const own = wordings[n - 1];
        if (!own) return [at(path, MESSAGE.noPhrase(n))];
        return own.some((one) => folded.includes(one)) ? [] : [at(path, MESSAGE.notThatPhrase(text, n))];
      }),
    ];
  });
}
