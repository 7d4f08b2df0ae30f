import type { Verdict } from '../domain/answer/mark.ts';
import type { Difference } from '../domain/exam/differences.ts';
import type { ExamResult } from '../domain/exam/attempt.ts';
import type { AttemptNote } from '../domain/exam/times.ts';

/** What verdicts, differences and notes are called where a record is verified. */
export const VERIFY_WORDS = {
  verdicts: {
    right: '对',
    near: '接近',
    wrong: '错',
    used: '重复',
    empty: '空着',
    open: '不判',
    shown: '看过答案',
  },
  none: '没有判定',
  item: (at: number) => `第 ${String(at + 1)} 题`,
  titled: (at: number, title: string) => `第 ${String(at + 1)} 题（${title}）`,
  times: {
    order: '交卷比开始还早。',
    late: '交卷的时间超过了考试时限。',
    clock: '交卷的方式（自己交、到时自动交）和交卷的时间对不上。',
    events: '离开、回来等事项的时间顺序不对，或者不在考试时间之内。',
    before: '开始以前就有了答案。',
    after: '交了卷才写的答案。',
    missing: '有答案，却没有作答的时间。',
  },
} as const;

const SAY = VERIFY_WORDS;

/**
 * @param titleOf title of the item at a place, where it is known
 * @returns one sentence
 */
export function differenceLine(one: Difference, titleOf: (at: number) => string | undefined): string {
  const item = (at: number): string => {
    const title = titleOf(at);
    return title === undefined ? SAY.item(at) : SAY.titled(at, title);
  };
  switch (one.what) {
    case 'digest':
      return '校验码和内容对不上：写下以后，有人动过这个文件。';
    case 'paper':
      return `题库里没有“${one.said}”这份卷子。`;
    case 'items':
      if (one.said === one.found && one.places.length === one.found)
        return `题目或次序全不对：${String(one.said)} 题，没有一题是这个种子抽在那里的。`;
      return one.said === one.found
        ? `${one.places.map(SAY.item).join('、')}不是这个种子抽出来的题。`
        : `文件里有 ${String(one.said)} 题，这个种子抽出来的是 ${String(one.found)} 题。`;
    case 'code':
      return `班级码“${one.said}”不是这份卷子的。`;
    case 'seed':
      return '卷子不是照班级码抽的。';
    case 'minutes':
      return `写着 ${String(one.said)} 分钟，这份卷子是 ${String(one.found)} 分钟。`;
    case 'extra':
      return `写着加时 ${String(one.said)} 分钟，${one.found === 0 ? '没有班级码给过加时' : `班级码给的是 ${String(one.found)} 分钟`}。`;
    case 'answer':
      return `${item(one.at)}：这样的答案，这道题里写不出来。`;
    case 'verdicts':
      return `${item(one.at)}：写着${verdictWords(one.said)}，重新批是${verdictWords(one.found)}。`;
    case 'score':
      return `${item(one.at)}：写着得 ${hundredths(one.said)}，重新批得 ${hundredths(one.found)}。`;
    case 'result':
      return `结果写着${resultWords(one.said)}，重新算是${resultWords(one.found)}。`;
    case 'time':
      return 'at' in one ? `${item(one.at)}：${SAY.times[one.is]}` : SAY.times[one.is];
  }
}

/** @returns one sentence */
export function noteLine(note: AttemptNote): string {
  switch (note.what) {
    case 'clock':
      return `考试当中，设备的钟被拨过 ${String(note.times)} 次，时间只能参考。`;
    case 'times':
      return '有些时间彼此对不上，可能就是拨钟的缘故。';
    case 'left':
      return `离开过这一页 ${String(note.times)} 次，一共 ${duration(note.ms)}。`;
    case 'resumed':
      return `页面关过，又接着考 ${String(note.times)} 次。`;
    case 'extra':
      return `讲师加时 ${String(note.minutes)} 分钟。`;
    case 'by-clock':
      return '时间到了，自动交的卷。';
  }
}

function verdictWords(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return `“${SAY.none}”`;
  return `“${verdicts.map((verdict) => SAY.verdicts[verdict]).join('、')}”`;
}

function resultWords({ score, right, items, passed }: ExamResult): string {
  return ` ${hundredths(score)} 分、${String(items)} 题对 ${String(right)} 题、${passed ? '合格' : '没过'}`;
}

/** Of a hundred, with two decimals: what differs in the third place is not hidden by rounding. */
function hundredths(score: number): string {
  return String(Math.round(score * 10_000) / 100);
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60
    ? `${String(seconds)} 秒`
    : `${String(Math.floor(seconds / 60))} 分 ${String(seconds % 60)} 秒`;
}
