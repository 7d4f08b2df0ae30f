import { chineseNumber } from './numbers.ts';

/** A lesson around its text. */
export const LESSON_TEXT = {
  toc: '本单元目录',
  contents: '这一课',
  kicker: (module: number, title: string, lesson: number) =>
    `第${chineseNumber(module)}单元　${title} · 第 ${String(lesson)} 课`,
  learned: '已学',
  sources: '出处',
  sourcesNote: '这一课的内容出自：',
  keep: (sentence: string) => `这一课带走一句：${sentence}`,
  nav: '课间导航',
  previous: '上一课',
  next: (title: string) => `下一课：${title}`,
  end: '回首页，看集章卡',
  evidence: '靠得住吗？',
  aside: '旁注',
  table: (heads: string) => `表格：${heads}`,
  readAloud: (sentence: string) => `朗读：${sentence}`,
  drillsOf: (done: number, all: number) => `${String(all)} 道练习，做对 ${String(done)} 道`,
} as const;
