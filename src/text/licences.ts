/** The page of licences, and what the build says where one is missing. */
export const LICENCES_TEXT = {
  title: '用到的开源软件',
  summary: '课程里用到的开源软件，各有各的许可。点开就是原文。',
  note: '课程自己的程序按 MIT 许可公开。下面是打包进页面的软件，还有构建时用来认同音字、转成繁体的词典。',
  notAllowed: (name: string, licence: string) =>
    `${name} 的许可是“${licence}”，不在可以随课程分发的许可里（src/build/licences.ts）。`,
  notListed: (name: string) =>
    `${name} 打包进了离线用的程序，许可页上却没有（src/build/licences.ts 的 BESIDES）。`,
  noText: (name: string) => `${name} 没有附许可原文，不能随课程分发。`,
} as const;
