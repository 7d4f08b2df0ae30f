/** What papers say of items that are made from the course's exercises. */
export const EXAM_BANK_TEXT = {
  better: '哪一句更好？',
  decide: '你怎么做？',
  phrase: {
    title: '换一句说',
    ask: '这时怎么说更好？',
    other: (when: string) => `这句答的是别的情形：${when}`,
  },
  spot: (count: number) => `这段对话里有 ${String(count)} 句忌语，每一句伤人在哪里，看那一句下面的话。`,
  scenario: (customer: string, says: string) =>
    `${customer}：“${says.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  source: (deck: string, place: string) => `《${deck}》${place}`,
} as const;
