/** The wording of everything that the check of the papers and their items can say. */
export const ExamMessage = {
  prefix: (id: string, kind: string) => `编号“${id}”要以题型开头：${kind}-…`,
  otherModule: (lesson: string, module: string) =>
    `课“${lesson}”不在单元“${module}”里。文件名就是单元，把题移到它那个单元的文件，或者换一课`,
  figureNotThere: (figure: string, lesson: string) =>
    `图“${figure}”不在课“${lesson}”里。读图题的图要在那一课正文里出现`,
  rightOptions: (count: number) =>
    count === 0
      ? '没有一项标 right: true，要正好标一项'
      : `有 ${String(count)} 项标了 right: true，只能标一项`,
  noWhy: () => '这一项不对，要写 why：为什么不对',
  sameText: (text: string) => `“${text}”写了两遍，删掉或者改掉一个`,
  itself: () => 'rivals 里写了自己，删掉',
  longestRight: (right: number, all: number) =>
    `这个文件 ${String(all)} 道选择题里，有 ${String(right)} 道的正确项最长。学员会挑最长的选：把一些错的写长，或者把对的写短`,
  letterTwice: (letter: string, where: string) => `字母“${letter}”已经给了 ${where}，一份试卷一个字母`,
  moduleTwice: (module: string) => `单元“${module}”在 blueprint 里写了两遍，合成一行`,
  paperFile: (id: string) => `文件名和 id 不一致：id 是“${id}”，文件也要叫 ${id}.yaml`,
  tooFew: (module: string, kind: string, wanted: number, there: number) =>
    `单元“${module}”的 ${kind} 题要 ${String(wanted)} 道，题库里只有 ${String(there)} 道`,
  notDrawn: (draw: number) =>
    `第 ${String(draw)} 次试抽没有抽成：题目够数，可是互相泄底的太多（rivals）。少要几题，或者多写几题`,
  taken: (id: string) => `编号“${id}”已经给了一道由情景对话做成的题，换一个`,
  archiveName: (digest: string) =>
    `文件名和内容不一致：按内容算出来是 ${digest}。存档的题库不能改，从版本库里取回原来的`,
  archiveBroken: () => '不是一份题库，读不出来。从版本库里取回原来的',
  archived: (file: string) => `题库存好了：${file}。和这一版内容一起交上去，以后还能查验用它考的记录。`,
  archivedBefore: (file: string) => `这一版题库已经存过：${file}`,
} as const;
