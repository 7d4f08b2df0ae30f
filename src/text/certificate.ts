import { chineseNumber } from './numbers.ts';

const FIGURES = '〇一二三四五六七八九';

/** 2026, 11, 22 → 二〇二六年十一月二十二日 */
function dateInWords({ year, month, day }: { year: number; month: number; day: number }): string {
  const digits = [...String(year)].map((digit) => FIGURES[Number(digit)] ?? '').join('');
  return `${digits}年${chineseNumber(month)}月${chineseNumber(day)}日`;
}

/** 92.5 → 九十二点五, 100 → 一百 */
function pointsInWords(points: number): string {
  const tenths = Math.round(points * 10);
  const [whole, rest] = [Math.floor(tenths / 10), tenths % 10];
  const words = whole === 100 ? '一百' : chineseNumber(whole);
  return rest === 0 ? words : `${words}点${chineseNumber(rest)}`;
}

/** What the page of a certificate, and the certificate itself, say. */
export const CERTIFICATE_TEXT = {
  title: '证书',
  summary: '考核合格以后发的证书：打印、存成 PDF、把到期的日子加到日历里。',
  noScript: '证书要用你的考核记录来填，请打开浏览器的脚本再看。',
  loading: '正在取证书……',
  missing: {
    unknown: {
      title: '这里没有这张证书',
      text: '这台设备上，现在这位学员的记录里没有这次考核。换了设备，先在“我的记录”里把记录导入；换了人，也在那里换回来。',
    },
    failed: {
      title: '这次考核还没合格',
      text: '合格了才有证书。成绩页里写着差在哪里、先补哪几课、什么时候可以再考。',
    },
    none: {
      title: '这份卷子没有证书',
      text: '这是练手的卷子，只有成绩。要拿证书，去考认证的卷子。',
    },
    altered: {
      title: '这份考核记录被改过',
      text: '记录和它的校验码对不上，或者按答案重新批，结果和写的不一样，证书出不来。要看差在哪里，在“我的记录”里导出，再放到“查验”页。',
    },
    gone: {
      title: '这份卷子不在了',
      text: '这次考核用的是旧版课程的卷子，现在的课程里已经没有。成绩还在，照样可以查验。',
    },
    offline: {
      title: '证书没有取到',
      text: '多半是断网了。你的记录没有丢，联网后再试一次。',
    },
  },
  again: '再试一次',
  toRecord: '去我的记录',
  toExams: '去考核',
  toVerify: '去查验',
  toResult: '回到成绩',
  print: '打印证书（存成 PDF）',
  calendar: '加到日历',
  calendarDone: (year: number, month: number, day: number) =>
    `日历文件存好了，打开它就加进日历：${String(year)} 年 ${String(month)} 月 ${String(day)} 日早上九点提醒你。`,
  sheet: 'A4 横向，一页。打印时边距选“无”，缩放选 100%。',
  weChat:
    '在微信里不能打印，也不能存文件：点右上角“…”，选“在浏览器打开”。记录不会跟着过去，先在“我的记录”里导出，再到那边导入。',
  unnamed: '考核时没有写名字，证书上留了空，打印出来用笔填上。',
  soon: (date: string) => `这张证书${date}到期，可以再考一次换新的。`,
  lapsed: (date: string) => `这张证书${date}已经到期。再考一次，合格了就有新的。`,
  renew: '去再考',
  details: '证书上的小字',
  detail: {
    number: '编号',
    date: '发证日期',
    until: '有效期至',
    course: '课程版本',
    code: '校验码',
  },
  codeNote:
    '校验码是整份考核记录的指纹（SHA-256），二维码里也是它。拿记录文件到“查验”页，会按答案重新批一遍，再和它对。',
  paper: {
    logo: ['服务从', '心', '开始'],
    title: '结业证书',
    before: '兹证明',
    after: (date: string) => `于${date}通过`,
    course: (course: string) => `“${course}”`,
    units: (paper: string, modules: number) =>
      `${paper}，${modules === 1 ? '所考单元达标' : `所考${counted(modules)}个单元全部达标`}，`,
    score: '成绩',
    end: '分。',
    close: '特发此证。',
    seal: '印章：服务从心',
    qr: '二维码，内容是课程版本、卷子、成绩、日期和校验码',
  },
  date: dateInWords,
  points: pointsInWords,
  event: {
    title: (paper: string) => `“${paper}”证书再过 30 天到期`,
    text: (number: string, date: string) =>
      `编号 ${number}，有效期至${date}。打开课程“服务从（心）开始”的考核页再考一次，合格了就换新的。`,
  },
};

/** 2 → 两, as said before a measure word. */
function counted(value: number): string {
  return value === 2 ? '两' : chineseNumber(value);
}
