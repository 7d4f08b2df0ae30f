/** What the learner is told of offline use, of a new version, and of copies of the record. */
export const OFFLINE_TEXT = {
  title: '断网也能学',
  whole: '全课都下载好了，可离线使用。',
  wholeWithTrainer: '全课和讲师用的页面都下载好了，可离线使用。',
  have: (have: number, all: number) => `已下载 ${String(have)} / ${String(all)}`,
  going: '下完就能断网学。',
  goingTrainer: '学员用的已可离线使用，正在下载讲师用的页面。',
  paused: '怕费你的流量，剩下的没有接着下。',
  network: '网络断了，连上后接着下。',
  full: '这台设备的空间不够，剩下的没下成。你的记录没有受影响，联网时照常学。',
  all: '全部下载',
  trainer: '也下载讲师用的页面',
} as const;

export const UPDATE_TEXT = {
  ready: '新版本已经下载好。换上时页面会刷新一次，记录都在。',
  apply: '换上',
  applying: '正在换上，这一页马上会刷新。',
  later: '稍后',
  busyHere: '这一页还有没交的题，交了再换。',
  busyElsewhere: '另一个标签页正在答题、考试或者上课，忙完再换。',
} as const;

export const COPY_TEXT = {
  remind: '学了不少了。这个浏览器空间紧张时可能清掉记录，导出一份存着更放心。',
  go: '去导出',
  later: '以后再说',
} as const;

export const OFFLINE_PAGE_TEXT = {
  title: '现在断网了',
  what: '这一页还没有下载到这台设备，要连上网才能看。也可能是网址写错了。',
  safe: '你的记录都在这台设备上，没有受影响；下载过的课照常能学。',
  again: '再试一次',
  home: '回首页',
  record: '我的记录',
} as const;

/** For the home screen of a device. */
export const INSTALL_TEXT = {
  shortName: '服务从心开始',
  review: '今日温习',
  practice: '练习',
  record: '我的记录',
} as const;
