/** The page of the record. */
export const RECORD_TEXT = {
  title: '我的记录',
  kicker: (name: string, stamps: number) => `${name}　小印 ${String(stamps)} 枚`,
  loading: '正在读记录。',
  noScript: '记录存在浏览器里，要开脚本才能看。',
  people: '这台设备上的人',
  using: '正在用',
  since: (date: string) => `${date} 起`,
  switchTo: (name: string) => `换成${name}`,
  add: '添一个人',
  addNote: '不用注册，写个名字就行',
  name: '名字',
  save: '保存',
  cancel: '不了',
  rename: '改名字',
  remove: '移除',
  removeOf: (name: string) => `移除${name}`,
  removeAsk: (name: string, facts: number) =>
    `要移除“${name}”吗？这台设备上的 ${String(facts)} 条记录会一起删掉，找不回来。要留底，先导出。`,
  removeAskOther: (name: string) =>
    `要移除“${name}”吗？这个人在这台设备上的记录会一起删掉，找不回来。要留底，先换过去导出。`,
  removeYes: '移除，连记录一起删',
  removed: (name: string) => `“${name}”和相关记录已经删掉。`,
  carry: '带走，带来',
  carryNote: '记录只存在这台设备上。换手机、换电脑，先导出一个文件，再到那边导入。讲师收记录也用这个文件。',
  carryNoteHosted:
    '学到哪里、得多少分，学习平台也替你记着；逐条的记录在这台设备上。要留一份，就导出一个文件。讲师收记录也用这个文件。',
  download: '导出记录',
  exported: '记录文件已经交给浏览器下载。',
  exportFailed: '记录这次没读全，所以没有导出。刷新这一页，再试一次。',
  import: '导入记录',
  copy: '复制成文字',
  copied: '已经复制。粘到电脑上存成 .json 文件，或者直接发给讲师。',
  copyFailed: '这个浏览器不让复制。长按下面的文字，全选再复制。',
  copyHint: '微信里不能下载文件：点“复制成文字”，或者点右上角“…”，选“在浏览器打开”，再导出。',
  paste: '粘贴记录文字',
  pasteLabel: '把记录文字粘贴在这里',
  pasteGo: '导入这段文字',
  imported: (fresh: number, known: number, left: number) =>
    [
      fresh > 0
        ? `导入好了，添了 ${String(fresh)} 条${known > 0 ? `，另有 ${String(known)} 条这里本来就有` : ''}。`
        : known > 0
          ? `这 ${String(known)} 条这里本来就有，没有要添的。`
          : '没有要添的。',
      left > 0 ? `有 ${String(left)} 条读不懂，没有收。` : '',
    ].join(''),
  importedFor: (name: string) => `已经换成“${name}”。`,
  importErrors: {
    'not-json': '这个文件读不懂，多半不是导出的记录，或者没传完整。什么都没有改动。',
    'not-a-record': '这不是本课程的记录文件。什么都没有改动。',
    newer: '这份记录是更新版本的课程导出的，先更新这里的课程再导入。什么都没有改动。',
    'no-profile': '记录里没有写是谁的。什么都没有改动。',
    'other-learner': '这份记录不是你从学习平台导出的，在这里收不了。什么都没有改动。',
    'not-saved': '没有存上，多半是空间满了。原来的记录没有动。',
    unreadable: '这个文件打不开。什么都没有改动。',
  },
  settings: '习惯',
  mode: '答题方式',
  modes: { typed: '自己打字', tiles: '点词牌' },
  sound: '答对、做完、盖章时响一声',
  volume: (volume: number) => `音量 ${String(volume)}`,
  slash: '按 / 键打开搜索',
  appeals: '我写的也对',
  appealsNote: '这些答案随记录一起导出，讲师据此放宽判法。',
} as const;
