import type { NextPress } from '../domain/deck/next-press.ts';

const minutes = (count: number): string => `${String(count)} 分钟`;

/** What the presenter's window says. */
export const PRESENTER_TEXT = {
  title: '讲师台',
  pageTitle: (deck: string) => `讲师台 · ${deck}`,
  description: '讲课时放在自己面前的一页：讲稿、答案、钟和全部按钮。',
  noScript: '讲师台要用到脚本。不开脚本，讲稿和答案在每一课的放映页上，从上往下读就行。',
  loading: '正在准备讲师台……',
  home: '服务从心开始，首页',
  unknown: '不知道要讲哪一课。讲师台从放映屏打开：放映的时候按 S，或者点“讲师台”。',
  empty: '这堂课里还没有可以放映的页。',
  offline: '讲稿没能取到。请看一看课程有没有在运行，再试一次。讲到哪里没有丢。',
  retry: '再试一次',
  toCourse: '去备课',
  connected: '放映屏已连上',
  alone: '放映屏没有打开',
  openStage: '打开放映屏',
  blocked: '浏览器拦住了放映屏的窗口，点这里打开',
  unkept: '浏览器不让存：讲到哪里只在开着的窗口里记着。两个窗口照样连着，只是别同时关掉。',
  damaged: '上回讲到哪里没有读出来，从头开始。读不出来的那一份另外放好了，没有删。',
  place: (at: number, all: number) => `第 ${String(at)} 页 / 共 ${String(all)} 页`,
  jump: '跳到哪一页',
  slide: (at: number, title: string) => `${String(at)}　${title}`,
  now: '现在　放映屏上',
  nowAlone: '这一页　还没放映',
  next: '接下来',
  nextComes: '下一按就到',
  noNext: '后面没有了，讲完了。',
  seen: {
    black: '全班看到的是黑屏',
    overview: '全班看到的是总览',
    over: (activity: string) => `全班看到的是“${activity}”`,
    blank: (number: number) => `全班正看到第 ${String(number)} 空`,
    step: '还有没揭开的',
    allOpen: '这一页都揭开了',
    slide: '全班正看到这一页',
  },
  controls: '放映控制',
  press: (press: NextPress): string => {
    switch (press.does) {
      case 'light':
        return '黑屏结束';
      case 'blank':
        return '揭下一空';
      case 'step':
        return '揭下一句';
      case 'slide':
        return '翻到下一页';
      case 'nothing':
        return '讲完了';
    }
  },
  /** Takes away what lies over the slide. */
  uncover: '回到放映页',
  takeBack: '收回一空',
  revealAll: '全揭开',
  previousSlide: '上一页',
  nextSlide: '下一页',
  black: '黑屏',
  overview: '总览',
  pointer: '光圈',
  keys: '键位',
  clock: '这一节已讲',
  planned: (clock: string) => `/ ${clock}`,
  spentOf: (spent: string, planned: string) => `这一节讲了 ${spent}，计划 ${planned}`,
  pace: (late: number): string => {
    if (late === 0) return '全课：和计划正好';
    return late > 0 ? `全课：比计划慢 ${minutes(late)}` : `全课：比计划快 ${minutes(-late)}`;
  },
  stopped: '表停着',
  stop: '停表',
  go: '走表',
  notes: '讲稿',
  noNotes: '这一页没有讲稿。',
  answers: '答案',
  noAnswers: '这一页没有要填的空。',
  andMore: (words: string, count: number) => `${words}等 ${String(count)} 个词也算`,
  all: '还有哪些词算对',
  upNext: '下一个',
  called: (number: number) => `第 ${String(number)} 空，全班答的是`,
  calledShort: '全班答的是',
  check: '批改',
  reveal: '揭开',
  takeBackThis: '收回',
  accept: '今天也算对',
  tiles: '词牌',
  of: (button: string, number: number) => `${button}：第 ${String(number)} 空`,
  isShown: '已揭开',
  isRight: (text: string) => `“${text}”，对`,
  isAccepted: (text: string) => `“${text}”，今天算对`,
  isOpen: (text: string) => `“${text}”，写上去了，不判对错`,
  isNear: (text: string, why: string) => `“${text}”，差一点。${why}`,
  isWrong: (text: string, why: string) => `“${text}”，不对。${why}`,
  notMarked: '批改用的资料没取到，先用“揭下一空”。',
  typeFirst: '还没有写字。',
  teaching: '课堂',
  end: '结束讲课',
  endTitle: '结束讲课？',
  endSaid: '表会停下来，讲到哪里记在这台电脑上，下次打开接着讲。放映屏的窗口要自己关。',
  goOn: '接着讲',
  restart: '从头再讲',
  restartTitle: '从头再讲？',
  restartSaid: '揭开的都收回，表归零，放映屏回到第一页。分组和得分不动。',
} as const;
