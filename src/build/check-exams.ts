import type { ItemOption } from '../content-schema/exam-item.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import type { Content } from './content-fs.ts';
import type { PlacedExamItem } from './exam-placed.ts';
import { ExamMessage as Say } from './exam-messages.ts';

type Found = readonly [path: readonly PropertyKey[], message: string];

const found = (path: readonly PropertyKey[], message: string): Found => [path, message];

/** What has to hold of the items that are written for papers, before a bank is made of them. */
export function checkExamItems(content: Content): Problem[] {
  return content.examItems.flatMap((placed) =>
    [...checkPlace(placed, content), ...checkChoice(placed), ...checkSteps(placed)].map(
      ([path, message]) => ({
        file: placed.file,
        line: placed.lineOf(path),
        message,
      }),
    ),
  );
}

function checkPlace({ item, module }: PlacedExamItem, { course, lessons }: Content): Found[] {
  const lesson = lessons.find(({ meta }) => meta.id === item.lesson);
  const unit = course.modules.find(({ id }) => id === module);
  const figures = (lesson?.tags ?? []).filter(({ tag }) => tag === 'Figure').map(({ id }) => id);
  return [
    ...(item.id.startsWith(`${item.kind}-`) ? [] : [found(['id'], Say.prefix(item.id, item.kind))]),
    ...(unit ? [] : [found([], AuthorMessage.unknown('单元', module))]),
    ...(lesson ? [] : [found(['lesson'], AuthorMessage.unknown('课', item.lesson))]),
    ...(lesson && unit && !unit.lessons.includes(item.lesson)
      ? [found(['lesson'], Say.otherModule(item.lesson, module))]
      : []),
    ...(item.kind === 'figure' && lesson && !figures.includes(item.figure)
      ? [found(['figure'], Say.figureNotThere(item.figure, item.lesson))]
      : []),
  ];
}

function checkChoice({ item }: PlacedExamItem): Found[] {
  if (item.kind === 'order') return [];
  const { options } = item;
  const right = options.filter((option) => option.right).length;
  return [
    ...(right === 1 ? [] : [found(['options'], Say.rightOptions(right))]),
    ...options.flatMap((option, at) =>
      option.right === true || option.why !== undefined ? [] : [found(['options', at], Say.noWhy())],
    ),
    ...repeatedTexts(options.map(({ text }) => text)).map(([at, text]) =>
      found(['options', at], Say.sameText(text)),
    ),
  ];
}

function checkSteps({ item }: PlacedExamItem): Found[] {
  if (item.kind !== 'order') return [];
  return repeatedTexts(item.steps).map(([at, text]) => found(['steps', at], Say.sameText(text)));
}

function repeatedTexts(texts: readonly string[]): [at: number, text: string][] {
  return [...texts.entries()].filter(([at, text]) => texts.indexOf(text) < at);
}

/** From so many items on, it shows whether the right option is the longest by habit. */
const ENOUGH = 5;
/** A larger part than this is a habit that learners find. */
const HABIT = 0.6;

/** What does not stop a build and is still worth mending: files in which the right option is mostly the longest. */
export function adviseExamItems({ examItems }: Content): Problem[] {
  return [...new Set(examItems.map(({ file }) => file))].flatMap((file) => {
    const choices = examItems.flatMap((placed) =>
      placed.file === file && placed.item.kind !== 'order' ? [placed.item.options] : [],
    );
    const longest = choices.filter(isRightLongest).length;
    return choices.length >= ENOUGH && longest > choices.length * HABIT
      ? [{ file, line: 1, message: Say.longestRight(longest, choices.length) }]
      : [];
  });
}

function isRightLongest(options: readonly ItemOption[]): boolean {
  const length = (text: string): number => [...text].length;
  const right = options.find((option) => option.right);
  return options.every((option) => option === right || length(option.text) < length(right?.text ?? ''));
}
