/** What the hub of exercises says. A door is left out by taking its line out of `doors`. */
export const PRACTICE_TEXT = {
  title: '练习',
  summary: '课学过了，到这里练。哪扇门都可以先进，练过的都记在你的记录里。',
  doors: [
    { path: '/review/', sign: '温', title: '今日温习', text: '快忘的时候再填一遍，一次几分钟。' },
    { path: '/phrases/', sign: '忌', title: '忌语三十句', text: '看见这句，换一句说。三十句一句一句过。' },
    {
      path: '/scenarios/',
      sign: '话',
      title: '情景对话',
      text: '投诉的人站在面前，你一句他一句，看火气往哪边走。',
    },
    { path: '/body/', sign: '身', title: '身体会说话', text: '眼睛、距离、站坐走、鞠躬、语气，动手试。' },
    { path: '/glossary/', sign: '词', title: '术语', text: '课里的词，用柜台上的话说一遍。' },
  ],
} as const;
