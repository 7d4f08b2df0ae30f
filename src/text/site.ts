/** What stands around every page. */
export const SITE_TEXT = {
  name: '服务从（心）开始',
  home: '服务从心开始，首页',
  skip: '跳到正文',
  mainNav: '主导航',
  tabNav: '底部导航',
  learn: '学习',
  practice: '练习',
  exam: '考核',
  record: '我的记录',
  tabs: {
    learn: ['学', '自己学'],
    practice: ['练', '练习'],
    exam: ['考', '来认证'],
    record: ['记', '我的'],
  },
  night: '夜班',
  nightSwitch: '夜班主题',
  privacy: '隐私说明',
  accessibility: '无障碍说明',
  sources: '出处与勘误',
  foot: '课文取自四份培训讲义，空里的参考答案由编者补出，凡有争议处都在旁注里写明。',
  footRecord: '学习记录只存在这台设备上。',
  noScript: '这一页不开脚本也能读：每道练习下面都能展开答案。要填空、批改和保存记录，请打开浏览器的脚本。',
} as const;

export const NOT_FOUND_TEXT = {
  title: '这一页是空的',
  text: '网址可能写错了，也可能这一课换了地方。你的记录没有受影响。',
  home: '回首页',
} as const;

export const PRIVACY_TEXT = { title: '隐私说明' } as const;
