import { arabicNumerals } from './numerals.ts';

/** Traditional forms of the words that polarity-words.ts, numerals.ts and `bare` look for, whatever the drill. */
const ALWAYS =
  '無无沒没虛虚偽伪僞伪裝装絕绝應应過过減减壞坏對对錯错個个種种後后從从來来別别並并請请難难兩两萬万億亿滿满興兴開开緒绪順顺斷断僅仅論论厭厌煩烦緊紧樣样尋寻遺遗餘余見见聲声條条縫缝償偿憂忧礙碍點点動动員员' +
  '迴回視视輕轻棄弃討讨惡恶懶懒談谈壓压喪丧敗败誤误潰溃機机遲迟鈍钝亂乱頭头強强極极勁劲較较變变熱热遠远內内絲丝時时單单覺觉經经簡简亞亚於于話话詳详辭辞勞劳恥耻問问驕骄離离撓挠報报圖图計计負负眾众勝胜準准' +
  '備备貴贵賤贱晝昼親亲貧贫捨舍說说數数絡络繹绎堅坚鍥锲終终盡尽線线紙纸窮穷間间慮虑與与倫伦爭争議议擊击處处覽览獨独題题關关係系綢绸繆缪緻致級级類类區区識识鑑鉴補补還还複复務务責责剝剥奪夺殺杀拋抛丟丢' +
  '銷销燬毁毀毁記记縱纵違违踐践廢废擾扰脫脱須须發发湊凑將将馬马隨随場场陽阳陰阴觀观義义號号擠挤編编乾干飄飘謂谓為为詞词閃闪爍烁諉诿託托給给魯鲁蠻蛮橫横臉脸愛爱兒儿當当調调兇凶諷讽氣气脅胁靈灵滯滞損损產产' +
  '滅灭歸归湯汤縮缩掃扫顛颠節节隱隐騙骗詐诈頸颈層层淺浅緩缓匱匮帶带瞞瞒飾饰蓋盖紕纰鬆松摻掺雜杂權权規规約约腳脚籠笼統统囉啰羅罗裏里裡里長长瑣琐繞绕彎弯賣卖髒脏誇夸張张槓杠頂顶辯辩執执駁驳導导塗涂攪搅騷骚' +
  '傷伤臨临擺摆譜谱敵敌頗颇擁拥薦荐廣广進进猶犹頓顿費费傳传異异搖摇塵尘衝冲會会鬧闹態态賭赌膽胆尷尴彆别謹谨擔担顧顾懷怀閡阂虧亏舊旧靜静悶闷質质盤盘審审詰诘訊讯訓训誠诚燦灿爛烂傾倾聽听範范預预決决糾纠讓让' +
  '戶户許许顯显講讲願愿該该現现麼么這这溝沟證证紛纷針针險险籤签簽签著着汙污洩泄爲为衆众喫吃纔才説说稜棱藉借';

// Numbers are Arabic by now; no look-behind, which Safari before 16.4 does not know.
const PARTICLES_BEFORE = /^(?:[的得地是以很更要应有]|非常|10分|特别|相当|1[个种份])+(?=.)/u;
const PARTICLES_BEHIND = /(.)(?:[的地了吧呢啊呀哦嘛着]|1[下点些])+$/u;

/**
 * Folds what a person typed to what counts: width, case, Traditional characters, punctuation, spaces, numerals.
 * A text of symbols only keeps them (`>` is an answer), quotation marks and full stops aside.
 *
 * @param text as typed
 * @param traditional pairs of Traditional and Simplified characters (AnswerKey.traditional)
 */
export function fold(text: string, traditional = ''): string {
  const simplified = simplify(text.normalize('NFKC').toLowerCase(), traditional);
  const letters = simplified.replace(/[\s\p{P}\p{S}\p{C}]/gu, '');
  return letters === '' ? simplified.replace(/[\s\p{C}"'“”‘’。.]/gu, '') : arabicNumerals(letters);
}

/** Of a character's first place in the pairs: only even places are Traditional. */
function tableOf(pairs: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const chars = [...pairs];
  for (const [at, char] of chars.entries()) {
    if (!table.has(char)) table.set(char, at % 2 === 0 ? (chars[at + 1] ?? char) : char);
  }
  return table;
}

let always: ReadonlyMap<string, string> | undefined;
/** The pairs of the key that was used last: the words of a drill are folded one after the other. */
let own = { pairs: '', table: tableOf('') };

function simplify(text: string, pairs: string): string {
  always ??= tableOf(ALWAYS);
  if (own.pairs !== pairs) own = { pairs, table: tableOf(pairs) };
  let simplified = '';
  for (const char of text) simplified += always.get(char) ?? own.table.get(char) ?? char;
  return simplified;
}

/** Takes grammatical particles off the ends of a folded answer: 的答复 → 答复, 端正了 → 端正. */
export function bare(folded: string): string {
  return folded.replace(PARTICLES_BEFORE, '').replace(PARTICLES_BEHIND, '$1');
}
