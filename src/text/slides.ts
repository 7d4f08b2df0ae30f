import { chineseNumber } from './numbers.ts';

/** What a deck says of itself: on the slides, beside them and on the page that holds them. */
export const SLIDES_TEXT = {
  pageTitle: (title: string) => `放映 · ${title}`,
  slide: (title: string, number?: number) =>
    number === undefined ? `放映页：${title}` : `第 ${String(number)} 页：${title}`,
  edge: (module: number, title: string) => `第${chineseNumber(module)}单元　${title}`,
  lead: '先看一个场面',
  keep: '这一课带走一句',
  discuss: '议一议',
  discussFor: (minutes: number) => `${String(minutes)} 分钟`,
  evidence: '靠得住吗？',
  phrase: (n: number) => `忌语${chineseNumber(n)}`,
  better: '换一句',
  steps: (open: number, all: number) => `揭开 ${String(open)} / ${String(all)}`,
  blank: '（空）',
  notes: '讲稿',
  answers: '答案',
  answer: (blank: number, model: string, others: readonly string[]) =>
    `第 ${String(blank)} 空：${model}${others.length > 0 ? `（${others.join('、')}也算）` : ''}`,
  open: (blank: number, models: readonly string[]) =>
    `第 ${String(blank)} 空不判对错，可以说：${models.join('；')}`,
  anyOrder: '次序不限。',
  lessonText: '课文里的话',
  why: '为什么',
  when: '什么时候会说',
  noScript: '放映要用到脚本。不开脚本，这一页也能从上往下读：每页后面是讲稿和答案。',
} as const;
