/** The glossary. */
export const GLOSSARY_TEXT = {
  title: '术语',
  summary: '课里用到的词，按读音排。每个词用柜台上的话说一遍，再告诉你哪一课讲它。',
  aliases: (names: string) => `也叫：${names}`,
  example: (line: string) => `例：${line}`,
  lesson: '见',
} as const;
