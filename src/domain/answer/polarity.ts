/**
 * Does what stands beside an accepted word turn its meaning?
 *
 * A fair trainer takes 真诚灿烂的笑脸 for 笑脸 and refuses 没有笑脸, 虚假的笑脸, 信任危机. A negation that cannot be
 * explained away turns the meaning, wherever it stands: a wrong answer accepted teaches something wrong. It is
 * explained away as part of a set phrase (不厌其烦地倾听), by what it denies (不敷衍的答复) or by a question (变没变).
 */
import { arabicNumerals } from './numerals.ts';
import {
  BROKEN,
  DENYING,
  DISPLEASURE,
  FAULTS,
  LINKING,
  MANNER,
  REFUSED,
  SET_PHRASES,
  TROUBLES,
  WRONGS,
} from './polarity-words.ts';

/** Stands for the accepted word. Folded text holds no punctuation. */
const CORE = '·';

/** What comes here is folded: 一丝不苟 reads 1丝不苟. */
const anyOf = (list: readonly string[]): string =>
  `(?:${[...list]
    .sort((one, other) => other.length - one.length)
    .map(arabicNumerals)
    .join('|')})`;

/** How an answer says that something is not there, or is done away with; what may follow: 不会让客户觉得麻烦. */
const DENIED = `${anyOf(DENYING)}${anyOf(LINKING)}*`;

/** Set phrases come first: 特别冷淡 holds no 别 that denies. */
const HARMLESS = new RegExp(
  [
    anyOf(SET_PHRASES),
    // 不得不重视, 不是没有道理
    '(?:没有?|无|非|不[是得能可会该应敢])(?:不|没有?|无)',
    `${DENIED}${anyOf([...FAULTS, ...TROUBLES, ...MANNER, ...REFUSED, ...BROKEN])}`,
    '不是[^·]+?而是|(?:而不是|而非)[^·]+$',
    // 好不好, 变没变; 爱理不理 is no question
    '((?!理)\\p{Script=Han})[不没]\\1',
    // 发泄不高兴, but 不高兴的脸 and 服务不满意 do turn
    `${anyOf(DISPLEASURE)}(?!的?·)|不(?:满意|舒服|愉快)(?!的?·|$)|不(?:满(?!意|足)|快)`,
    // 不管多忙, but not 首问不管; 没说出口的需要
    '不管(?!·|$)|(?:没有?|未)[说讲提]出[口来]?的',
  ].join('|'),
  'gu',
);

const TURNS = new RegExp(
  [
    '[不没无非未勿莫否缺假]|欠(?!费|款)',
    anyOf([...REFUSED, ...MANNER, ...BROKEN]),
    // before the word: 邋遢的形象, 请别微笑, 少一点尊重, 难以理解, 零投诉
    `${anyOf(FAULTS)}[^·]{0,2}[的地]·|错误的·`,
    '(?:^|·)(?:请|\\d+)?别|别(?:再|去)?·',
    '少1?[点些]?·|(?:^|·)少(?![数许年])|(?:^|[^\\d])0·',
    '(?:^|[让人很太])难(?:以|于)?·|[怕懒硬]·|(?:^|[在是会])装·|哪[有来]·',
    // behind it: 信任度太低, 理解错, 诚意有限, 耐心为零
    '·(?:度|性|感|率|力)?得?(?:都|也)?(?:很|太|挺|较|比较|有点|极|极其|非常)?[差烂糟低慢少弱僵](?=[了的]?$)',
    '·(?:出?错了?|错误)$|·[太很]?有限$|·[为是]?0$',
    // another thing: 沟通费用, 道歉之外, 保证金
    '·的?(?:费用?|成本|纠纷|[之以除]外)的?$|·[金箱针员堆期卡券器机病症腿险盘]的?$',
  ].join('|'),
  'u',
);

/** Some blanks ask for a fault. However badly it is done (不耐烦地质问, 强行打断), it stays one. */
const FAULT = new RegExp(
  `^(?!.*[不没无]).*${anyOf([...WRONGS, ...FAULTS, ...MANNER].filter((word) => word.length > 1))}`,
  'u',
);
const BADLY = new RegExp(`[^·]*[的地](?=·)|无[故端理]|${anyOf(MANNER)}`, 'gu');

/**
 * @param rest the pieces of the folded answer around the accepted word
 * @param core the accepted word
 * @param accepted all accepted words: in 敷衍而冷漠, where both are asked for, neither turns the other
 * @returns the word that turns the meaning, or null
 */
export function turningWord(
  rest: readonly string[],
  core = '',
  accepted: readonly string[] = [],
): string | null {
  const text = rest.join(CORE);
  const explained = (FAULT.test(core) ? text.replace(BADLY, ' ') : text).replace(HARMLESS, ' ');
  const open = accepted.reduce((left, word) => left.replaceAll(word, ' '), explained);
  const found = TURNS.exec(open);
  return found ? found[0].replace(/[·\d]/gu, '') : null;
}

const DENIED_AT_END = new RegExp(`${DENIED}$`, 'u');

/** Takes out where an answer denies a word: 首问不推诿, 推诿 denied, leaves 首问. */
export function withoutDenied(answer: string, word: string): string {
  const pieces = answer.split(word);
  const last = pieces.pop() ?? '';
  const kept = pieces.map((piece) =>
    DENIED_AT_END.test(piece) ? piece.replace(DENIED_AT_END, ' ') : piece + word,
  );
  return kept.join('') + last;
}

const NEGATING = '不没无非未勿莫否别缺有';
const OPPOSITES = [
  '高低',
  '大小',
  '多少',
  '好坏',
  '冷热',
  '主被',
  '对错',
  '快慢',
  '真假',
  '远近',
  '上下',
  '先后',
  '强弱',
  '增减',
  '升降',
  '得失',
  '正反',
  '内外',
];

/** Would swapping one character for the other (or adding or dropping one, '' for none) turn the meaning? */
export function swapTurns(one: string, other: string): boolean {
  if (one !== '' && NEGATING.includes(one)) return true;
  if (other !== '' && NEGATING.includes(other)) return true;
  return one !== '' && other !== '' && OPPOSITES.some((pair) => pair.includes(one) && pair.includes(other));
}
