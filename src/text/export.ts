/** Words in the files that other programs import. */
export const EXPORT_TEXT = {
  phrases: '服务忌语',
  instead: (taboo: string): string => `不说“${taboo}”，换成哪一句？`,
  insteadWrite: (taboo: string): string => `不说“${taboo}”，你会怎么说？把话写出来。`,
  models: (answers: string): string => `这里不判对错，可以和这些说法对照：${answers}`,
  alsoRight: (answers: string): string => `也算对：${answers}。`,
  usage: '用法：npm run export -- moodle-xml|gift|anki',
  unknown: (format: string): string => `没有“${format}”这种格式。`,
  written: (file: string, drills: number, phrases: number): string =>
    `写好了 ${file}：${String(drills)} 道填空，${String(phrases)} 句忌语。`,
} as const;
