/**
 * Does what stands beside an accepted word turn its meaning?
 *
 * A fair trainer takes 真诚灿烂的笑脸 for 笑脸 and refuses 没有笑脸, 虚假的笑脸, 信任危机. The lists are general;
 * what is special about one blank belongs in its key as a `-` word.
 */
import { arabicNumerals } from './numerals.ts';

/** Words that hold a negating character and negate nothing. */
const HARMLESS = [
  '不满意|不满|不快|不平|不安|不愉快|不高兴|不开心|不舒服|不好受|不痛快|不良情绪|不顺心',
  '不断|不停|不仅|不但|不光|不管|不论|不同|不错|不厌其烦|不卑不亢|不急不躁|不紧不慢|不急不慢|不慌不忙|忍不住|了不起|不一样|不一般|不寻常|不打折扣|不遗余力|不折不扣|不见不散|不愧',
  '无论|无私|无微不至|无比|无限|无声|无条件|无缝|无偿|无忧|无障碍|有没有|非常|除非|是非|并非易事',
  '别人|别的|别处|特别|防患于未然|没完没了|没事|不摆架子|不是|好或者不好|好还是不好|好不好|满不满意|不可缺少|不可或缺|必不可少|少不了|不二',
  '放假|请假|假期|假如|假日|缺点|缺憾|被动员|应付款',
]
  .join('|')
  .split('|')
  .map(arabicNumerals)
  .sort((one, other) => other.length - one.length);

const TURNING = [
  '不|没|无|非|未|勿|莫|否|缺|假',
  '有失|制止|拖延|冷冰冰|拒绝|回避|逃避|避免|忽视|忽略|漠视|轻视|放弃|停止|取消|禁止|反对|讨厌|厌恶|抗拒|懒得|别去|少来|甭|免谈|杜绝|阻止|打压|压制',
  '丧失|失去|减少|降低|下降|下滑|破裂|破坏|流失|失控|失败|失误率|崩溃|恶化|危机|障碍|淡薄|薄弱|低下|迟钝|混乱|落后|过头|过度',
  '敷衍|虚伪|做作|伪装|装出来|装的|装作|勉强|僵硬|皮笑肉|表面上|口头上|被动|消极|恶劣|糟糕|差劲|太差|很差|较差|极差|变差|更差|太少|很少|太低|坏',
].join('|');

// What comes here is folded: 不一样 reads 不1样, 千万 a number.
const TURNS = new RegExp(`${TURNING}|^(?:请|\\d+)?别|^少(?!数)|^难(?:以|于)?$`, 'u');

/**
 * @param rest the pieces of the folded answer around the accepted word
 * @returns the word that turns the meaning, or null
 */
export function turningWord(rest: readonly string[]): string | null {
  for (const piece of rest) {
    const found = TURNS.exec(HARMLESS.reduce((text, word) => text.replaceAll(word, ' '), piece));
    if (found) return found[0].replace(/\d+/, '');
  }
  return null;
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
