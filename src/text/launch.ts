/** The page that a learning platform opens, around the course. */
export const LAUNCH_TEXT = {
  page: '从学习平台打开的课程',
  frame: (title: string) => `课程：${title}`,
  opening: '正在连接学习平台。',
  outside: '这一页由学习平台打开。你可以直接去看课程。',
  toCourse: '去课程首页',
  noScript: '要打开脚本才能开始学，平台也才能记下进度。',
  missing:
    '没有连上学习平台，所以平台记不到你的进度。可以关掉这一页，从平台重新打开；也可以先学，记录只存在这台设备上。',
  refused:
    '学习平台这次没有让课程接上，所以记不到你的进度。可以关掉这一页，从平台重新打开；也可以先学，记录只存在这台设备上。',
  alone: '先学，不记到平台',
  quiet: '平台这次只供翻看，答的题不计成绩，也不会留下。',
  review: '这次是复习：你做的都会存下，平台上的成绩不会变。',
  hereOnly: '学习平台只收成绩，不存进度。你学的都在这台设备上，换一台设备接不上。',
  unread:
    '平台上存的进度，这个课程包读不懂，可能是更新的课程存的。已经原样另存在这台设备上；从现在起重新记。',
  anew: '平台这次从头记起。这台设备上还留着你上次的记录，要接着用吗？',
  goOn: '接着上次学',
  startOver: '从头学',
  failing: {
    gone: (time: string) => `从 ${time} 起连不上学习平台。你学的都存在这台设备上，连上了会自动补记。`,
    refused: (time: string) =>
      `从 ${time} 起学习平台没有存下进度。你学的都存在这台设备上，会接着再试；一直这样，请先导出记录，再告诉平台的管理员。`,
  },
  failingUnkept: {
    gone: (time: string) =>
      `从 ${time} 起连不上学习平台，这个浏览器也不留记录。关掉这一页之前，请先导出记录。`,
    refused: (time: string) =>
      `从 ${time} 起学习平台没有存下进度，这个浏览器也不留记录。关掉这一页之前，请先导出记录。`,
  },
  over: '这次学习在平台上已经结束了：刷新过这一页，或者在别的窗口打开了。往后学的只存在这台设备上；要接着记，请从平台重新打开。',
  again: '再试一次',
  stillFailing: '刚才又试了一次，还是没存上。',
  download: '导出记录',
  downloaded: '记录文件已经交给浏览器下载。',
  notDownloaded: '记录这次没读全，所以没有导出。请再试一次。',
  close: '知道了',
  leave: '学到这里，回到学习平台',
} as const;
