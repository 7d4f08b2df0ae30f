/** What the command that makes packages for learning platforms says, and the page of what a package leaves out. */
export const PACKAGE_TEXT = {
  usage: [
    '用法：npm run package -- 标准 [--module 单元编号 | --exam 试卷编号]',
    '标准：scorm12（SCORM 1.2）、scorm2004（SCORM 2004 第 4 版）、cmi5',
  ].join('\n'),
  noStandard: '没有写要做成哪种标准的课程包。',
  unknownStandard: (name: string) => `没有“${name}”这种标准。`,
  both: '--module 和 --exam 只能写一个：一个课程包要么装一个单元，要么装一份试卷。',
  unknownModule: (id: string, known: readonly string[]) =>
    `没有编号为“${id}”的单元。现有的单元：\n${known.map((one) => `  ${one}`).join('\n')}`,
  unknownExam: (id: string, known: readonly string[]) =>
    `没有编号为“${id}”的试卷。现有的试卷：\n${known.map((one) => `  ${one}`).join('\n')}`,
  emptyModule: (id: string) => `单元“${id}”里还没有课，做不成课程包。`,
  wrong: (detail: string) => `命令写得不对：${detail}`,
  noContent: '课程内容有问题，先运行 npm run content 看看是哪里。',
  noBuild: '还没有构建好的课程。先运行：npm run build',
  oldBuild: (built: string, now: string) =>
    `构建好的课程是 ${built}，现在的内容是 ${now}。先重新构建：npm run build`,
  noPage: (name: string) => `构建里没有 ${name}。先重新构建：npm run build`,
  written: (file: string, files: number, bytes: number) =>
    `${file}：${files} 个文件，${(bytes / 1024).toFixed(0)} KB`,
} as const;

/** Shown in place of a page that a package leaves out. */
export const OUTSIDE_TEXT = {
  title: '这一页不在这个课程包里',
  text: '学习平台里只放了课程的一部分，这一页没有带上。你的记录没有受影响。',
  back: '回到这里的课程',
} as const;
