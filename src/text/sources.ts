/** The page of sources and corrections. */
export const SOURCES_TEXT = {
  title: '出处与勘误',
  summary:
    '课从四份讲义里来。这一页写明哪里改过、哪几份说法不一样、哪些话要打个折扣，讲义在手的人可以逐条对。',
  decks: '四份讲义',
  corrections: '改过的地方',
  correctionsNote: (count: number) => `共 ${String(count)} 条，按讲义排。`,
  printed: '讲义原样',
  now: '本课写作',
  why: '为什么',
  contradictions: '讲义之间说法不一',
  short: '课里叫它',
  about: '讲什么',
  course: '本课的讲法',
  claims: '要打折扣的说法',
  evidence: '靠得住吗？',
  use: '本课怎么用',
  licences: '用到的开源软件和许可',
} as const;
