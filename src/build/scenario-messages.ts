/** The wording of everything that the check of the scenarios can say. */
export const ScenarioMessage = {
  unknownNode: (to: string) => `没有叫“${to}”的节点。to 和 start 后面写 nodes 里的名字`,
  unreachable: (name: string) => `节点“${name}”走不到：没有一句回答通到它。补一句通过来，或者删掉`,
  loop: (names: readonly string[]) =>
    `对话绕回来了：${names.join(' → ')}。同一句话客户不会原样说第二遍，第二遍另写一个节点`,
  tooLong: (longest: number, most: number) => `最长的一条路有 ${String(longest)} 轮，最多 ${String(most)} 轮`,
  tooShort: (name: string, replies: number, least: number) =>
    `走到结局“${name}”，最快只要 ${String(replies)} 轮，至少 ${String(least)} 轮：说错了，也给一次补回来的机会`,
  noEnding: () => '没有一个节点是结局（ending）',
  keptAndBroken: (rule: string) => `同一句回答不能又守住又违反“${rule}”`,
  fieldTwice: (field: string) => `登记表里“${field}”写了两遍，留一遍`,
  notEnding: (name: string) => `right 里的“${name}”不是结局，写 nodes 里带 ending 的名字`,
  noneRight: (ending: string) => `走到结局“${ending}”时，这一栏没有一项是对的`,
  manyRight: (ending: string, count: number) =>
    `走到结局“${ending}”时，这一栏有 ${String(count)} 项都算对，只能有一项`,
  noWhy: () => '这一项有不对的时候，要写 why：为什么不该这样填',
  sameText: (text: string) => `“${text}”写了两遍，删掉一个`,
  fileName: (id: string) => `文件名和 id 不一致：id 是“${id}”，文件也要叫 ${id}.yaml`,
} as const;
