import { chineseNumber } from './numbers.ts';

/** The home page. */
export const HERO_TEXT = {
  title: '服务从（　）开始，空着的是哪个字？',
  label: '服务从什么开始，填一个字，第 1 空，共 1 空',
  ask: ['空着的那个字，写上它，', '课就开始了。'],
  right: ['就是心。'],
  near: ['音对了，换成', '同音的另一个字。'],
  wrong: ['再想想：好的服务，', '是从哪里发出来的？'],
  start: '开始第一课',
} as const;

export const HOME_TEXT = {
  resume: '继续学习',
  begin: '从这里开始',
  go: '接着学',
  first: '开始学',
  minutes: (minutes: number) => `约 ${String(minutes)} 分钟`,
  where: (module: number, lesson: number) => `第${chineseNumber(module)}单元 第 ${String(lesson)} 课`,
  drills: (done: number, all: number) => `${String(all)} 道练习做对 ${String(done)} 道`,
  atBlank: (blank: number) => `停在第 ${String(blank)} 空`,
  learned: '学完了',
  allDone: '这里的课都盖过章了',
  again: '挑一课再看看',
  how: '怎么学',
  howText: '先读，再填空。不会打的字用词牌点；想不起来就上提示的台阶；觉得自己写的也对，就告诉讲师。',
  card: '集章卡',
  cardNote: '一课读完、练习都填对，盖一枚小印；一个单元盖齐了，落一方大印。',
  cardCount: (all: number) => `一共 ${String(all)} 课。`,
  lessonsOf: (done: number, all: number) => `盖了 ${String(done)} / ${String(all)} 课`,
  stamped: '已盖章',
  current: '正在学',
  fresh: '未开始',
  toCome: '还在编写',
  lessonList: '课目',
} as const;
