import { chineseNumber } from './numbers.ts';

/** A drill in a lesson or a review. */
export const DRILL_TEXT = {
  blank: (at: number, all: number) => `第 ${String(at)} 空，共 ${String(all)} 空`,
  /** Stands for a blank where its sentence is read out. */
  gap: '什么',
  line: (at: number) => `第${chineseNumber(at)}句，`,
  anyOrder: '同一组的空次序不限。',
  open: '这道题不判对错，写下你的想法，再和参考答案比一比。',
  check: '检查',
  checkAll: '全部检查',
  checked: '批完了',
  again: '改好了，再看一次',
  restart: '再练一遍',
  answer: '看答案和解释',
  answers: '参考答案',
  also: '也算对',
  whyEach: '逐句解释',
  source: '出处',
  fresh: '还没开始',
  saving: '正在保存',
  state: (right: number, left: number) => `对 ${String(right)} 空，还差 ${String(left)} 空`,
  allRight: (blanks: number) =>
    blanks === 1 ? '答对了' : `${blanks === 2 ? '两' : chineseNumber(blanks)}空全对`,
  allDone: '做完了',
  revealed: '看过答案了，再练一遍填对，才盖章',
  announce: (right: number, all: number, notes: string) =>
    all === 0
      ? `写好了。${notes}`
      : right === all
        ? `全对，共 ${String(all)} 空。${notes}`
        : `共 ${String(all)} 空，对 ${String(right)} 空。${notes}`,
  tiles: '用词牌',
  type: '我会，自己打字',
  tray: '点词牌填进空里，再点一次收回。',
  trayOf: (blank: number) => `轮到第 ${String(blank)} 空。`,
  hint: '要个提示',
  hintTitle: (blank: number, blanks: number) =>
    blanks === 1 ? '想不起来，就上一级台阶：' : `第 ${String(blank)} 空想不起来，就上一级台阶：`,
  rungs: ['提醒一句', '告诉我第一个字的声母', '从几个词里选', '直接看答案'],
  rungUsed: '已用',
  rungCost: ['', '早些再练', '早些再练', '不计分'],
  noHint: '这个空没有现成的提醒，回上一段找找看。',
  sound: (initial: string) => `第一个字的声母是 ${initial}。`,
  pick: '词牌在下面，挑一个。',
  appeal: '我写的也对',
  appealed: '记下了。这一空先不算错，把记录交给讲师，他会看到你写的。',
  tick: '答对',
  unreachable: '这道练习还没取全，多半是断网了。写下的字还在，一取到就自动接着批，先别关这一页。',
  failed: {
    unsaved: '没存上，这次先不批。你写的字还在，先别关这一页。',
    unreachable: '批改要用的答案没取到，多半是断网了，这次先不批。你写的字还在，联网后再检查一次。',
  },
} as const;
