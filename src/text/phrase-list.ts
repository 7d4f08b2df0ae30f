/** The page of the thirty phrases that are not said. */
export const PHRASE_LIST_TEXT = {
  title: '忌语三十句',
  summary: '窗口上不说的三十句话。每句写着它什么时候溜出口、客户听见了什么，再换一种说法，事情照样办。',
  taught: '课文在这里：',
  number: (n: string) => `第${n}句`,
  kinds: {
    cold: '冷冰冰',
    shove: '推出去',
    scold: '训人',
    hurry: '赶人',
    mock: '挖苦',
  },
  when: '什么时候溜出口',
  why: '客户听见了什么',
  better: '换个说法',
} as const;
