import { chineseNumber } from './numbers.ts';

/** What the trainer's start page says: lessons to present, two screens, paper. */
export const TEACH_TEXT = {
  title: '讲课',
  summary: '每一课都能投影上课。这里挑课、备课，课后看全班的情况。',
  can: [
    '课文做成了放映页，练习的空一个一个揭开；还没揭开的答案、讲稿和时间，只在讲师台上看得到。',
    '讨论计时、小组记分、随机点名、举手表决、小组比赛，在讲师台上操作，投在大家面前。',
    '练习纸和放映页能打印，也可以打印成 PDF。',
  ],
  noScript: '放映、讲师台和备课要开脚本才能用。下面的说明和练习纸，不开脚本也能看。',
  plans: {
    title: '备好的课',
    none: '这个浏览器里还没有备好的课。',
    make: '去备课',
    damaged: '有备课读不出来，已经原样放在一边，没有删掉；读得出来的都还在。有导出的文件，可以在备课页导入。',
    about: (items: number, minutes: number) => `${String(items)} 项，${String(minutes)} 分钟`,
  },
  lessons: {
    title: '按课讲',
    note: '分钟数是照讲稿、讨论和空的个数算的课堂时间，不是自学时间。',
    unit: (number: number, title: string) => `第${chineseNumber(number)}单元　${title}`,
    minutes: (minutes: number) => `约 ${String(minutes)} 分钟`,
    present: '放映',
    presenter: '讲师台',
    worksheet: '练习纸',
    print: '打印放映页',
    of: (title: string) => `：${title}`,
  },
  screens: {
    title: '怎么用两块屏幕',
    steps: [
      '电脑接上投影，显示方式选“扩展”。Windows 按 Win + P；Mac 在“系统设置”的“显示器”里，关掉镜像。',
      '打开要讲的课，点“放映”，把这个窗口拖到投影那一块屏幕上，按 F 全屏。',
      '按 S 打开讲师台，把它留在自己面前的屏幕上。浏览器拦住了弹出的窗口，就从这一页点“讲师台”。',
      '用翻页笔、键盘或讲师台上的按钮往前走，两个窗口一起动。',
      '哪个窗口关了、刷新了，再打开就跟上，讲到哪里、揭开了什么都在。',
    ],
    one: '只有一块屏幕，开“放映”就行。按 ? 看全部按键。',
  },
  offline: {
    title: '不联网上课',
    text: '把课程文件夹整个拷到 U 盘，做好的网页（dist 文件夹）要在里面。讲台的电脑装有 Node.js 20 或更新的版本，在这个文件夹里运行 npm start，再用浏览器打开它给出的地址，不用上网。上课前，先在那台电脑上试一遍。',
    node: '记录、备课和名单存在各自电脑的浏览器里，不在 U 盘上：备课请先导出成文件，一起带去。',
  },
  after: {
    title: '课后',
    trainers: '出卷与收卷',
    trainersNote: '给全班出卷，收回记录文件，看成绩和哪些题难。',
  },
  /** On the page of a lesson. */
  fromLesson: '讲这一课：',
  /** On the page of papers for a class. */
  fromTrainers: '上课用的放映页、讲师台、备课和练习纸：',
} as const;
