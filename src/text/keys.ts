import type { BoundAction } from '../domain/deck/keys.ts';

const ACTIONS: Readonly<Record<BoundAction, string>> = {
  next: '揭下一步，揭完翻页',
  back: '退回一步',
  nextSlide: '下一页',
  previousSlide: '上一页',
  takeBack: '收回一空',
  revealAll: '全揭开',
  first: '第一页',
  last: '最后一页',
  toggleBlack: '黑屏',
  toggleOverview: '总览',
  fullscreen: '全屏',
  presenter: '讲师台',
  pointer: '光圈',
  timer: '倒计时',
  contrast: '投影对比',
  help: '键位',
  leave: '退出',
};

const KEYS: Readonly<Record<string, string>> = {
  Space: '空格',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Backspace: '退格',
  Delete: 'Del',
};

/** Which key does what, and how to change it. */
export const KEYS_TEXT = {
  title: '键位',
  lead: '放映屏和讲师台用同一套键。正在写字的时候，这些键都不起作用。',
  clicker:
    '翻页笔多半发 PageDown 和 PageUp，黑屏键发 B 或句点。有的还有放映键，发 F5 和 Esc：F5 归浏览器，会重新载入这一页，讲到哪里不会丢；想派它用场，按“加键”再按它。',
  action: '做什么',
  keys: '按什么',
  change: '改',
  actions: ACTIONS,
  /** @returns what stands on the key */
  key: (name: string): string =>
    name
      .split(/\+(?=.)/)
      .map((part) => KEYS[part] ?? part)
      .join(' + '),
  none: '没有键',
  goto: '去第几页',
  gotoKeys: '页码，再按回车',
  rebind: '改键',
  add: '加键',
  clear: '去掉',
  give: '恢复',
  of: (button: string, action: string) => `${button}：${action}`,
  waiting: (action: string) => `“${action}”用哪个键？现在按一下。按 Esc 就不改。`,
  kept: '没有改。',
  unusable: '这个键派不上用场，换一个。按 Esc 就不改。',
  composing: '输入法开着，读不到按的是什么。切到英文再按一次，按 Esc 就不改。',
  bound: (action: string, key: string) => `好了，按 ${key} 就是“${action}”。`,
  taken: (action: string, key: string, from: string) =>
    `好了，按 ${key} 就是“${action}”。它原来归“${from}”，那边不再用它。`,
  cleared: (action: string) => `“${action}”现在没有键。`,
  given: (action: string) => `“${action}”的键恢复了。`,
  allOff: '全部关掉',
  allOn: '全部打开',
  isOff: '键都关掉了，翻页笔也不起作用。屏幕上的按钮照样能用。',
  isOn: '键都打开了。',
  restore: '恢复原样',
  restored: '键位恢复原样了。',
  close: '关上',
  damaged: '上回改过的键位读不出来，先用原来的。',
  unkept: '浏览器不让存，改的键位只在这一页有效。',
} as const;
