import type { z } from 'astro/zod';
import { LESSON_TAGS } from '../content-schema/lesson.ts';
import type { TagForm } from '../content-schema/lesson.ts';
import type { StemError } from '../domain/drill/parse-stem.ts';

/** Something in the content that stops the build, in the author's language. */
export interface Problem {
  /** Relative to the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** @returns one line a problem: file:line  what is wrong and what was expected */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${String(line)}  ${message}`).join('\n');
}

/** @throws Error listing the problems, if there are any */
export function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`内容检查没有通过\n${printProblems(problems)}`);
}

const STEM: Readonly<Record<StemError['code'], (detail: string) => string>> = {
  'unclosed-bracket': () => '左括号没有配上右括号。空要写成（答案）；要印一个普通括号，前面加反斜杠：\\（',
  'stray-close': () => '右括号前面没有左括号。要印一个普通括号，前面加反斜杠：\\）',
  'nested-bracket': () => '括号里又有括号。空里面的普通括号前面要加反斜杠：\\（ \\）',
  'blank-without-answer': () => '空里没有答案。括号里至少要写一个词，例如（笑脸）；不判对错的写（?参考答案）',
  'empty-alternative': () => '两条竖线之间是空的。每个说法之间用一条竖线隔开，例如（笑脸|笑容）',
  'repeated-alternative': (word) => `“${word}”在同一个空里写了两遍，删掉一个`,
  'bad-label': (label) => `“${label}”不能当标签。# 和 @ 后面只能用小写英文字母、数字和连字符，例如 #bei`,
  'dangling-escape': () => '行尾的反斜杠后面没有字。要印反斜杠本身，写两个：\\\\',
};

const FIELD: Readonly<Record<string, string>> = {
  explanation: '解释（explanation）：为什么填这个词',
  source: '出处（source）：哪份讲义、哪个主题',
  stem: '题干（stem）',
  id: '编号（id）',
  title: '标题（title）',
  summary: '简介（summary）',
  topics: '主题（topics）',
  minutes: '分钟（minutes）',
  keep: '带走一句（keep）',
  kind: '种类（kind）',
  caption: '图下的话（caption）',
  alt: '图的描述（alt）',
  tiles: '词牌（tiles）',
};

/** What the YAML parser says, by how it begins, and what an author did who meets it. */
const YAML: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Nested mappings|Implicit )/,
    '这一行或上一行的冒号、缩进不对。字段后面是半角冒号加一个空格，同一层左边对齐；内容里有半角冒号，整句加单引号',
  ],
  [/^All (?:mapping|sequence) items/, '缩进没有对齐，同一层的字段左边要对齐'],
  [/^Map keys must be unique/, '同一个字段写了两遍，留一个'],
  [/^Missing closing/, '引号没有配对'],
  [/^Tabs are not allowed/, '缩进只能用空格，不能用 Tab 键'],
  [/^Flow (?:sequence|map)/, '左边的 [ 或 { 没有配上右边的 ] 或 }'],
  [/^(?:Plain value cannot start|Unexpected scalar at node end)/, '内容以半角符号或引号开头，整句加单引号'],
  [/^Unresolved alias/, '内容以 * 开头，整句加单引号'],
  [/^Invalid escape/, '双引号里不能写反斜杠，换成单引号'],
];

type Issue = z.core.$ZodIssue;

/** The names of types that a schema may expect, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: '一段文字',
  number: '数字，不带单位',
  int: '整数',
  array: '列表：[甲, 乙]，或者一行一项，前面加减号和空格',
  boolean: 'true 或 false',
  record: '一行一个“词: 话”',
};

/** What is wrong with a value, to be read after the name of its field; undefined where the schema says it itself. */
function complaint(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === null) return '是空的，要写上内容';
      if (issue.expected === 'string' && typeof issue.input === 'number')
        return "里的数字要加引号，例如：'003'";
      return TYPES[issue.expected] && `要写成${TYPES[issue.expected] ?? ''}`;
    case 'too_big':
      return size(issue, issue.exact ? '要正好' : '最多', issue.maximum);
    case 'too_small':
      if (issue.origin !== 'number' && Number(issue.minimum) === 1) return '是空的，要写上内容';
      if (issue.inclusive === false) return `要大于 ${String(issue.minimum)}`;
      return size(issue, issue.exact ? '要正好' : '至少', issue.minimum);
    case 'invalid_value':
      return `只能写这些里的一个：${issue.values.map(String).join('、')}`;
    case 'invalid_union':
      return 'options' in issue
        ? `只能写这些里的一个：${String(issue.options).replaceAll(',', '、')}`
        : undefined;
    default:
      return undefined;
  }
}

function size({ origin, input }: { origin: string; input?: unknown }, how: string, limit: unknown): string {
  const now =
    typeof input === 'string' || Array.isArray(input) ? `，现在是 ${String([...input].length)}` : '';
  const unit = { string: ' 个字', array: ' 项' }[origin] ?? '';
  return `${how} ${String(limit)}${unit}${now}`;
}

/** Where a value may have one of several forms: what is wrong with the form that it comes nearest to. */
function nearest(issue: Issue): Issue | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const forms = issue.errors.filter(([first]) => first?.code !== 'invalid_type' || first.path.length > 0);
  return forms[0]?.[0];
}

/** The wording of everything that a content check can say. */
export const AuthorMessage = {
  yaml: (detail: string) =>
    `YAML 写错了：${YAML.find(([said]) => said.test(detail))?.[1] ?? detail.split('\n')[0] ?? ''}`,
  schema: (path: readonly PropertyKey[], issue: Issue): string => {
    const inner = nearest(issue);
    if (inner) return AuthorMessage.schema([...path, ...inner.path], inner);
    const name = path.findLast((step) => typeof step === 'string') ?? '';
    const field = FIELD[name] ?? (name === '' ? '这一段' : `“${name}”`);
    if (issue.code === 'invalid_type' && issue.input === undefined) return `缺少${field}`;
    if (issue.code === 'unrecognized_keys') return `不认识的字段：${issue.keys.join('、')}。多半是拼错了`;
    const short = field.split('：')[0] ?? '';
    return `${short}${complaint(issue) ?? `不合要求：${issue.message}`}`;
  },
  stem: (error: StemError) => STEM[error.code](error.detail),
  noFrontmatter: () => '文件开头缺少 --- 包起来的说明（id、title、minutes、topics、keep）',
  duplicate: (kind: string, id: string, where: string) => `${kind}编号“${id}”重复，${where} 已经用过`,
  unknown: (kind: string, id: string) => `没有编号为“${id}”的${kind}`,
  fileName: (id: string) => `文件名和 id 不一致：id 是“${id}”，文件也要叫 ${id}.mdx`,
  lessonNotInCourse: (id: string) => `课“${id}”没有写进 content/course.yaml 的任何单元，学员看不到它`,
  wrongModule: (id: string, module: string) =>
    `课“${id}”排在单元“${module}”里，文件也要放在 content/lessons/${module}/ 下`,
  helpCount: (blanks: number, helps: number) =>
    blanks === 0
      ? '题干里没有空。把要填的词写进括号，例如：一张（笑脸）相迎'
      : `题干有 ${String(blanks)} 个空，blanks 下写了 ${String(helps)} 段，要一一对应`,
  unknownGroup: (group: string) => `pools 里的“${group}”在题干里没有对应的 #${group}`,
  notInPool: (word: string, group: string) => `“${word}”不在 pools 的“${group}”里，补进一组近义词`,
  collision: (word: string, group: string) =>
    `次序不限的空（#${group}）里，“${word}”同时算两个意思。每个说法只能归一组，否则同一个词能填两个空`,
  poolTooSmall: (group: string, blanks: number) =>
    `#${group} 有 ${String(blanks)} 个空，pools 里的意思不够分`,
  pairNotMutual: (id: string, other: string) => `“${id}”说和“${other}”配对，对方却没有写 pair: ${id}`,
  tileAccepted: (word: string) => `词牌“${word}”本身就算对，换一个明显不对的`,
  wrongAccepted: (word: string) => `wrong 里的“${word}”按答案是算对的，两处说法打架`,
  wrongUnheard: (word: string) => `wrong 里的“${word}”会判成“接近”，这句提醒不会出现`,
  rejectHitsAnswer: (reject: string, word: string) => `“-${reject}”会把正确答案“${word}”也判错`,
  modelNotRight: (word: string) => `参考答案“${word}”按自己的规则也不算对，检查 = 和 - 的写法`,
  drillTwice: (id: string, other: string) => `练习“${id}”已经放在课“${other}”里，一道练习只放一次`,
  drillNowhere: (id: string) => `练习“${id}”没有放进任何一课（<Drill id="${id}" />）`,
  phraseRange: (from: number, to: number, all: number) =>
    `忌语只有 ${String(all)} 句，取不到第 ${String(from)} 到第 ${String(to)} 句`,
  topicNowhere: (id: string) => `主题“${id}”没有一课讲到：在讲它的那一课的 topics 里写上它`,
  unknownTag: (name: string) => `没有叫 <${name}> 的标签。能用的有：${Object.keys(LESSON_TAGS).join('、')}`,
  tagForm: (name: string, { attributes, optional = [], holds }: TagForm) => {
    const head = [name, ...attributes.map((attribute) => `${attribute}="…"`)].join(' ');
    const more = optional.map((attribute) => `，也可以带 ${attribute}="…"`).join('');
    return `标签要写成 ${holds ? `<${head}>……</${name}>` : `<${head} />`}${more}，引号用半角直引号`;
  },
  minutes: (name: string) => `<${name}> 的 minutes 写整分钟或半分钟，例如 2 或 1.5，最多 60`,
  ownLine: () => '放映用的标签自己占一行，前后各空一行',
  notForClass: (name: string, holder: string) =>
    `<${name}> 不能放在 <${holder}> 里：自己学的人就看不到了。把它移到外面`,
  strayEnd: (name: string) => `多了一个 </${name}>，前面没有与它配对的 <${name}>`,
  noEnd: (name: string) => `<${name}> 没有收尾，后面要有 </${name}>`,
  strayMark: (mark: string) => `正文里不能写 ${mark}。比大小用“大于”“小于”，花括号用全角的`,
  strayStars: (excerpt: string) =>
    `页面上印出了两个星号：…${excerpt}…。粗体的星号不要贴着全角标点，写成 **注意**：正文`,
} as const;
