import type { LessonTag } from '../content-schema/lesson.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import { checkBody } from './check-body.ts';
import { checkDrill } from './check-drills.ts';
import { checkExamItems } from './check-exams.ts';
import { checkPapers } from './check-papers.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkScenarios } from './check-scenarios.ts';
import { readContent } from './content-fs.ts';
import type { Content, Place } from './content-fs.ts';
import { drillsOfTag } from './drills-of-tag.ts';
import { checkArchive } from './exam-archive-fs.ts';

/**
 * Everything that must hold before the course is built.
 * @param root folder of the project
 */
export function checkContent(root: string): { content: Content | undefined; problems: Problem[] } {
  const { content, problems } = readContent(root);
  // What could not be read would look missing everywhere it is named: that comes first, alone.
  if (content && problems.length === 0) {
    const found = [
      ...duplicates(content),
      ...content.drills.flatMap(checkDrill),
      ...pairs(content),
      ...drillReferences(content),
      ...lessonReferences(content),
      ...courseReferences(content),
      ...glossaryAndPhrases(content),
      ...checkPhrases(content),
      ...checkScenarios(content),
      ...checkBody(content),
      ...checkExamItems(content),
      ...topicCoverage(content),
      ...checkArchive(root),
    ];
    // Papers are drawn from what is sound.
    problems.push(...(found.length > 0 ? found : checkPapers(content)));
  }
  return { content, problems };
}

const at = ({ file, line }: Place, message: string): Problem => ({ file, line, message });

function duplicates(content: Content): Problem[] {
  const { course, decks, topics, drills, lists, lessons, terms, rules, scenarios, papers, examItems } =
    content;
  const inFile = (file: string, ids: readonly string[]) => ids.map((id) => ({ id, file, line: 1 }));
  const { modules } = course;
  return [
    ...repeated('练习', [
      ...drills.map((placed) => ({ ...placed, id: placed.drill.id })),
      ...lists.map((placed) => ({ ...placed, id: placed.list.id })),
    ]),
    ...repeated(
      '术语',
      terms.map((placed) => ({ ...placed, id: placed.term.id })),
    ),
    ...repeated(
      '规则',
      rules.map((placed) => ({ ...placed, id: placed.rule.id })),
    ),
    ...repeated(
      '情景',
      scenarios.map((placed) => ({ ...placed, id: placed.scenario.id })),
    ),
    ...repeated(
      '试卷',
      papers.map((placed) => ({ ...placed, id: placed.paper.id })),
    ),
    ...repeated(
      '试题',
      examItems.map((placed) => ({ ...placed, id: placed.item.id })),
    ),
    ...repeated(
      '课',
      lessons.map((lesson) => ({ ...lesson, id: lesson.meta.id })),
    ),
    ...repeated(
      '单元',
      inFile(
        'content/course.yaml',
        modules.map(({ id }) => id),
      ),
    ),
    ...repeated(
      '课',
      inFile(
        'content/course.yaml',
        modules.flatMap((module) => module.lessons),
      ),
    ),
    ...repeated(
      '讲义',
      inFile(
        'content/sources.yaml',
        decks.map(({ id }) => id),
      ),
    ),
    ...repeated(
      '主题',
      inFile(
        'content/topics.yaml',
        topics.map(({ id }) => id),
      ),
    ),
  ];
}

function repeated(kind: string, entries: readonly (Place & { id: string })[]): Problem[] {
  const seen = new Map<string, Place>();
  return entries.flatMap((entry) => {
    const first = seen.get(entry.id);
    if (!first) seen.set(entry.id, entry);
    return first
      ? [at(entry, AuthorMessage.duplicate(kind, entry.id, `${first.file}:${String(first.line)}`))]
      : [];
  });
}

function pairs({ drills }: Content): Problem[] {
  const byId = new Map(drills.map(({ drill }) => [drill.id, drill]));
  return drills.flatMap((placed) => {
    const { id, pair } = placed.drill;
    if (pair === undefined) return [];
    const place = { file: placed.file, line: placed.lineOf('pair') };
    const other = byId.get(pair);
    if (!other) return [at(place, AuthorMessage.unknown('练习', pair))];
    return other.pair === id ? [] : [at(place, AuthorMessage.pairNotMutual(id, pair))];
  });
}

function drillReferences({ drills, lists, decks, topics }: Content): Problem[] {
  const drillIds = new Set(drills.map(({ drill }) => drill.id));
  const deckIds = new Set(decks.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  const sourced = [
    ...drills.map(({ drill, ...place }) => ({ file: place.file, line: place.line, source: drill.source })),
    ...lists.map(({ list, ...place }) => ({ ...place, source: list.source })),
  ];
  return [
    ...sourced.flatMap(({ source, ...place }) => [
      ...(deckIds.has(source.deck) ? [] : [at(place, AuthorMessage.unknown('讲义', source.deck))]),
      ...(topicIds.has(source.topic) ? [] : [at(place, AuthorMessage.unknown('主题', source.topic))]),
    ]),
    ...lists.flatMap(({ list, ...place }) =>
      list.lines
        .filter((line): line is string => typeof line === 'string' && !drillIds.has(line))
        .map((id) => at(place, AuthorMessage.unknown('练习', id))),
    ),
  ];
}

function lessonReferences(content: Content): Problem[] {
  const known: Record<LessonTag['tag'], Set<string>> = {
    Drill: new Set(content.drills.map(({ drill }) => drill.id)),
    DrillList: new Set(content.lists.map(({ list }) => list.id)),
    Figure: new Set(content.figures),
    Term: new Set(content.terms.map(({ term }) => term.id)),
  };
  const names = { Drill: '练习', DrillList: '练习组', Figure: '图', Term: '术语' } as const;
  const topicIds = new Set(content.topics.map(({ id }) => id));
  const home = new Map<string, string>();
  return content.lessons.flatMap((lesson) => [
    ...lesson.tags.flatMap((tag) =>
      known[tag.tag].has(tag.id) ? [] : [at(tag, AuthorMessage.unknown(names[tag.tag], tag.id))],
    ),
    ...lesson.meta.topics.flatMap((topic, index) =>
      topicIds.has(topic)
        ? []
        : [
            at(
              { file: lesson.file, line: lesson.lineOf(['topics', index]) },
              AuthorMessage.unknown('主题', topic),
            ),
          ],
    ),
    ...lesson.tags.flatMap((tag) =>
      drillsOfTag(content, tag).flatMap((id) => {
        const other = home.get(id);
        home.set(id, other ?? lesson.meta.id);
        return other === undefined ? [] : [at(tag, AuthorMessage.drillTwice(id, other))];
      }),
    ),
  ]);
}

function courseReferences({ course, lessons }: Content): Problem[] {
  const place = { file: 'content/course.yaml', line: 1 };
  const ids = new Set(lessons.map(({ meta }) => meta.id));
  const home = new Map(
    course.modules.flatMap((module) => module.lessons.map((id) => [id, module.id] as const)),
  );
  return [
    ...[...home.keys()].filter((id) => !ids.has(id)).map((id) => at(place, AuthorMessage.unknown('课', id))),
    ...lessons.flatMap((lesson) => {
      const { id } = lesson.meta;
      const module = home.get(id);
      if (module === undefined) return [at(lesson, AuthorMessage.lessonNotInCourse(id))];
      if (!lesson.file.endsWith(`/${id}.mdx`)) return [at(lesson, AuthorMessage.fileName(id))];
      return module === lesson.folder ? [] : [at(lesson, AuthorMessage.wrongModule(id, module))];
    }),
  ];
}

function glossaryAndPhrases({ lessons, terms, phrases }: Content): Problem[] {
  const ids = new Set(lessons.map(({ meta }) => meta.id));
  return [
    ...terms
      .filter(({ term }) => !ids.has(term.lesson))
      .map((placed) => at(placed, AuthorMessage.unknown('课', placed.term.lesson))),
    ...lessons.flatMap((lesson) =>
      lesson.phrases
        .filter(({ from, to }) => from < 1 || from > to || to > phrases.length)
        .map((range) => at(range, AuthorMessage.phraseRange(range.from, range.to, phrases.length))),
    ),
  ];
}

function topicCoverage(content: Content): Problem[] {
  const { topics, lessons, drills } = content;
  const covered = new Set(lessons.flatMap(({ meta }) => meta.topics));
  const placed = new Set(lessons.flatMap(({ tags }) => tags.flatMap((tag) => drillsOfTag(content, tag))));
  const topicsFile = { file: 'content/topics.yaml', line: 1 };
  return [
    ...topics
      .filter(({ id }) => !covered.has(id))
      .map(({ id }) => at(topicsFile, AuthorMessage.topicNowhere(id))),
    ...drills
      .filter(({ drill }) => !placed.has(drill.id))
      .map((drill) => at(drill, AuthorMessage.drillNowhere(drill.drill.id))),
  ];
}
