/** The search. */
export const SEARCH_TEXT = {
  open: '搜索',
  title: '搜索课文、忌语和术语',
  label: '搜什么',
  close: '关上',
  hint: '写两三个字就行，例如：道歉。',
  found: (hits: number) => `找到 ${String(hits)} 处。`,
  most: (hits: number) => `先列最相近的 ${String(hits)} 处，多写一个字能找得更准。`,
  none: (query: string) => `没有找到“${query}”。换个说法，或者少写几个字。`,
  failed: '搜索没有装上，多半是断网了。课文照常能读，联网后再试一次。',
} as const;
