import type { Mark } from '../domain/answer/mark.ts';
import { EXAM_TEXT } from './exam.ts';
import { feedbackLine } from './feedback.ts';
import { chineseNumber } from './numbers.ts';

/** 3 → 三, 2 → 两, as said before a measure word. */
function counted(value: number): string {
  return value === 2 ? '两' : chineseNumber(value);
}

/** Points in words where they are whole or end in a half: 两分半, 十分, 0.3 分. */
function pointsInWords(points: number): string {
  if (points === 0.5) return '半分';
  if (Number.isInteger(points) && points < 100) return `${counted(points)}分`;
  if (Number.isInteger(points * 2) && points < 100) return `${counted(Math.floor(points))}分半`;
  return ` ${String(points)} 分`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('');

/** What the page of a result says. */
export const EXAM_RESULT_TEXT = {
  title: '考核结果',
  summary: '一次考核的成绩、各单元的得分、每道题的对错和理由，还有再考之前补哪几课。',
  noScript: '成绩存在浏览器里，要开脚本才能看。',
  loading: '正在取成绩。',
  none: {
    title: '这里没有这次考核',
    text: '网址里的这一次，这台设备的记录里没有。换了设备，先把记录导过来；换了人，先换回来。',
    go: '去看考过的',
    record: '去我的记录',
  },
  kicker: (paper: string, date: string) => `${paper}　${date}　`,
  time: (nth: number) => `第 ${String(nth)} 次`,
  date: (year: number, month: number, day: number) =>
    `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`,
  score: (points: number) => `${String(points)}分，满分100`,
  points: '分',
  headline: {
    passed: '合格了',
    short: (missing: number) => `离合格还差${pointsInWords(missing)}`,
    low: (modules: readonly string[]) =>
      modules.length === 1
        ? `总分够了，${quoted(modules)}没到单元线`
        : `总分够了，有${counted(modules.length)}个单元没到线`,
  },
  right: (right: number, all: number) =>
    right === 0
      ? `${counted(all)}题一题也没全对。`
      : right === all
        ? `${counted(all)}题全对。`
        : `${counted(all)}题答对${counted(right)}题。`,
  spread: {
    one: (lesson: string) => `差的不在面上，在一处：${lesson}。补上它，就够了。`,
    few: (lessons: readonly string[]) => `丢分多在${quoted(lessons)}。`,
    many: '丢分散在各处，先从下面几课补起。',
  },
  lowToo: (modules: readonly string[], floor: number) =>
    `${quoted(modules)}不到 ${String(floor)} 分，单元线也没过。`,
  lowOnly: (modules: readonly string[], floor: number) =>
    `每个单元至少要 ${String(floor)} 分，${quoted(modules)}还没到。把它补上，就够了。`,
  passedWith: (right: number, all: number) =>
    right === all ? '一题没丢。' : `丢分的${counted(all - right)}题也看一眼，理由都在下面。`,
  facts: {
    pass: (pass: number) => `合格线 ${String(pass)} 分`,
    used: (minutes: number, seconds: number) => `用时 ${String(minutes)} 分 ${String(seconds)} 秒`,
    gain: (points: number) =>
      points === 0 ? '和上次一样' : `比上次${points > 0 ? '多' : '少'} ${String(Math.abs(points))} 分`,
    clock: '时间到，自动交的卷',
    extra: (minutes: number) => `讲师加时 ${String(minutes)} 分钟`,
    code: (code: string) => `班级码 ${code}`,
    empty: (items: number) => `有 ${String(items)} 题没答`,
  },
  units: {
    title: '各单元',
    caption: (pass: number, floor: number) =>
      [`各单元得分，合格线 ${String(pass)}%`, floor > 0 ? `，单元线 ${String(floor)}%` : ''].join(''),
    heads: ['单元', '图', '全对 / 题', '得分率'],
    of: (right: number, all: number) => `${String(right)} / ${String(all)}`,
    percent: (part: number) => `${String(part)}%`,
    meter: (part: number) => `得分率${String(part)}%`,
    legend: (pass: number) => `竖线是合格线 ${String(pass)}%`,
    weak: '斜纹的不到合格线',
    low: '没到单元线',
  },
  plan: {
    title: '再考之前',
    lesson: (title: string) => `补“${title}”一课`,
    lessonText: (items: number, minutes: number) =>
      `有${counted(items)}题的分丢在这里。约 ${String(minutes)} 分钟，做到全对为止。`,
    more: (lessons: number) => `还有${counted(lessons)}课也丢了分，错题后面有链接。`,
    drills: (items: number) => `把错的${counted(items)}题再做一遍`,
    drillsText: '填空题可以单练那一空，别的题回课文里再看。',
    now: '现在就能再考',
    nowText: '题目会换，没做过的和错过的先来。',
    later: (when: string) => `${when}以后再考`,
    laterText: '隔一阵再考，记得更牢。题目会换，没做过的和错过的先来。',
    left: (left: number, days: number) => `${String(days)} 天里还能考${counted(left)}次。`,
    leftNone: (days: number) => `${String(days)} 天里的次数用完了，到时候再来。`,
    go: '去补这一课',
    misses: '看错题',
    again: '再考一次',
  },
  days: ['今天', '明天', '后天'],
  clock: (hours: number, minutes: number) => `${String(hours)}:${String(minutes).padStart(2, '0')}`,
  when: (day: string, clock: string) => `${day} ${clock} `,
  dayOf: (month: number, day: number) => `${String(month)} 月 ${String(day)} 日`,
  after: {
    title: '接下来',
    text: '记录文件里有题目、答案、时间和校验码，谁都可以在“查验”那一页重新批一遍。',
  },
  acts: {
    certificate: '看证书',
    download: '下载这次的记录文件',
    downloaded: '记录文件已经交给浏览器下载。讲师收的就是这个文件。',
    verify: '去查验',
  },
  noBank: {
    title: '逐题回看',
    text: '成绩照样算数。出这份题的题库不在这一版课程里，逐题回看打不开；记录文件里的答案和得分都还在。',
    failed: '题库没取来，多半是断网了。成绩照样算数，联网后再试一次。',
    retry: '再试一次',
  },
  items: {
    title: '逐题回看',
    filter: '看哪些题',
    wrong: (items: number) => `只看错题（${String(items)}）`,
    all: (items: number) => `全部（${String(items)}）`,
    none: '没有错题。',
    number: (at: number) => `第 ${String(at)} 题`,
    kinds: EXAM_TEXT.kinds,
    standing: {
      right: '答对',
      part: (percent: number) => `对一部分，得 ${String(percent)}%`,
      wrong: '答错',
      empty: '没答',
    },
    why: '为什么',
    source: '出处',
    relearn: (title: string) => `回“${title}”再看`,
    practise: '练这一空',
    practiseOf: (at: number) => `练这一空：第 ${String(at)} 题`,
  },
  blank: {
    verdicts: {
      right: '答对',
      near: '接近',
      wrong: '答错',
      used: '重复',
      empty: '没填',
      open: '不判对错',
      shown: '',
    },
    where: (blank: number, blanks: number) => (blanks > 1 ? `第 ${String(blank)} 空` : ''),
    should: '应填',
    also: (others: string) => `也算对：${others}。`,
    open: (models: string) => `这一空不判对错，不算分。可以这样写：${models}。`,
    listed: '一个空只写一个答案，并列写几个，要个个都对才给分。',
    appeal: '我写的也对',
    appealOf: (at: number, answer: string) => `我写的也对：第 ${String(at)} 题，${answer}`,
    appealed: '记下了。这次的分数不变；你写的会随记录交给讲师，由他来定。',
    appealFailed: '没存上，再点一次试试。',
  },
  near: {
    sound: (slip: string) => `音对字错，“${slip}”写错了，考核里不给分。`,
    swapped: (slip: string) => `差一个字，“${slip}”不对，考核里不给分。`,
    missing: '差一个字，漏了一个，考核里不给分。',
    extra: (slip: string) => `差一个字，“${slip}”多了，考核里不给分。`,
    other: '很接近，考核里不给分。',
  },
  choice: {
    figure: '看这幅图',
    right: '对的是这个',
    chosen: '你选的',
    chosenRight: '你选的，对',
  },
  spot: {
    about: (place: string) => `${place}，店员的哪几句不该说？`,
    staff: '店员',
    states: {
      hit: '找到了',
      missed: '漏了这句',
      accused: '错怪了，这句没毛病',
    },
    sub: (state: string, why: string) => (why === '' ? state : `${state}。${why}`),
  },
  order: {
    given: '你排的',
    right: '正确的顺序',
    none: '没排。',
    follows: '接得对',
    breaks: '接得不对',
  },
} as const;

/**
 * Why a blank got no point, in one line.
 * @returns '' where nothing needs saying
 */
export function missLine(mark: Mark): string {
  const { verdict, reason } = mark;
  const { near } = EXAM_RESULT_TEXT;
  if (verdict !== 'near') return reason ? feedbackLine(mark, undefined, []) : '';
  switch (reason?.code) {
    case 'sound':
    case 'swapped':
    case 'extra':
      return near[reason.code](reason.slip);
    case 'missing':
      return near.missing;
    default:
      return near.other;
  }
}
