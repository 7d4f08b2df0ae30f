import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { bodySchema } from '../content-schema/body.ts';
import type { Body } from '../content-schema/body.ts';
import { courseSchema } from '../content-schema/course.ts';
import type { Course } from '../content-schema/course.ts';
import { drillFileSchema, toDrill } from '../content-schema/drill-file.ts';
import type { DrillList } from '../content-schema/drill-file.ts';
import { examSchema } from '../content-schema/exam.ts';
import { examItemsSchema } from '../content-schema/exam-item.ts';
import { errataSchema } from '../content-schema/errata.ts';
import type { Errata } from '../content-schema/errata.ts';
import { figureSchema } from '../content-schema/figure.ts';
import type { Figure } from '../content-schema/figure.ts';
import { lessonSchema, lessonTags, phraseRanges } from '../content-schema/lesson.ts';
import type { LessonMeta, LessonTag, PhraseRange } from '../content-schema/lesson.ts';
import { phrasesSchema } from '../content-schema/phrase.ts';
import type { Phrase } from '../content-schema/phrase.ts';
import { ruleSchema, scenarioSchema } from '../content-schema/scenario.ts';
import type { Rule, Scenario } from '../content-schema/scenario.ts';
import { phraseDrillsSchema } from '../content-schema/phrase-drill.ts';
import type { PhraseDrills } from '../content-schema/phrase-drill.ts';
import { deckSchema, topicSchema } from '../content-schema/source.ts';
import type { Deck, Topic } from '../content-schema/source.ts';
import { termSchema } from '../content-schema/term.ts';
import type { Term } from '../content-schema/term.ts';
import { zhHantSchema } from '../content-schema/zh-hant.ts';
import type { ZhHant } from '../content-schema/zh-hant.ts';
import type { Drill } from '../domain/drill/drill.ts';
import { StemError, parseStem } from '../domain/drill/parse-stem.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import { checkClassTags } from './check-class-tags.ts';
import { checkMarkup } from './check-markup.ts';
import { placedItems, placedPaper } from './exam-placed.ts';
import type { PlacedExamItem, PlacedPaper } from './exam-placed.ts';
import { parseYaml, readYaml } from './yaml-fs.ts';
import type { YamlText } from './yaml-fs.ts';

/** Banks of earlier versions. */
export const ARCHIVE = 'content/exam-archive/';

export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A tag of a lesson, and where it stands. */
export interface PlacedTag extends LessonTag, Place {}

export interface PlacedTerm extends Place {
  readonly term: Term;
}

export interface LessonFile extends Place {
  readonly meta: LessonMeta;
  readonly folder: string;
  readonly tags: readonly PlacedTag[];
  readonly phrases: readonly (PhraseRange & Place)[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface PlacedDrill extends Place {
  readonly drill: Drill;
  readonly lineOf: (field: string) => number;
}

export interface PlacedRule extends Place {
  readonly rule: Rule;
}

export interface PlacedScenario extends Place {
  readonly scenario: Scenario;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface PlacedPhraseDrills {
  readonly file: string;
  /** Undefined where it cannot be read. */
  readonly drills: PhraseDrills | undefined;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface PlacedBody {
  readonly file: string;
  /** Undefined where it cannot be read. */
  readonly body: Body | undefined;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The whole course as the author wrote it. */
export interface Content {
  readonly course: Course;
  readonly decks: readonly Deck[];
  readonly topics: readonly Topic[];
  readonly figures: readonly string[];
  /** What the figures hold, by id. */
  readonly drawn: ReadonlyMap<string, Figure>;
  readonly drills: readonly PlacedDrill[];
  readonly lists: readonly (Place & { readonly list: DrillList })[];
  readonly lessons: readonly LessonFile[];
  readonly phrases: readonly Phrase[];
  readonly phraseDrills: PlacedPhraseDrills;
  readonly body: PlacedBody;
  readonly terms: readonly PlacedTerm[];
  readonly rules: readonly PlacedRule[];
  /** In the order of their files. */
  readonly scenarios: readonly PlacedScenario[];
  /** In the order of their files. */
  readonly papers: readonly PlacedPaper[];
  /** In the order of their files, lists and places. */
  readonly examItems: readonly PlacedExamItem[];
  /** Undefined where it cannot be read. */
  readonly errata: Errata | undefined;
  readonly zhHant: ZhHant;
  /** course.yaml's version and a digest of every content file: 1.2.0+3f9a2c1b. */
  readonly version: string;
}

/**
 * Reads content/ from disk.
 * @param root folder of the project
 * @returns the content, or undefined where course.yaml itself cannot be used, and every problem met on the way
 */
export function readContent(root: string): { content: Content | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): YamlText<z.infer<S>> => {
    const text = readYaml(root, file, schema);
    problems.push(...text.problems);
    return text;
  };
  const course = read('content/course.yaml', courseSchema).value;
  const decks = read('content/sources.yaml', z.array(deckSchema)).value ?? [];
  const topics = read('content/topics.yaml', z.array(topicSchema)).value ?? [];
  const drawn = new Map<string, Figure>();
  const figures = yamlFiles(root, 'content/figures').map((file) => {
    const id = file.replace(/^.*\/|\.yaml$/g, '');
    const { value } = read(file, figureSchema);
    if (value) drawn.set(id, value);
    return id;
  });
  const files = yamlFiles(root, 'content/drills').map((name) => {
    const file = read(name, drillFileSchema);
    return { drills: drillsOf(file, problems), lists: listsOf(file) };
  });
  const drills = files.flatMap((file) => file.drills);
  const lists = files.flatMap((file) => file.lists);
  const phrases = read('content/phrases.yaml', phrasesSchema).value ?? [];
  const { value: drillsOnPhrases, ...placeOfPhraseDrills } = read(
    'content/phrase-drills.yaml',
    phraseDrillsSchema,
  );
  const phraseDrills = { ...placeOfPhraseDrills, drills: drillsOnPhrases };
  const { value: exercises, ...placeOfBody } = read('content/body.yaml', bodySchema);
  const body = { ...placeOfBody, body: exercises };
  const errata = read('content/errata.yaml', errataSchema).value;
  const zhHant = read('content/zh-hant.yaml', zhHantSchema).value ?? { words: {}, everywhere: {} };
  const glossary = read('content/glossary.yaml', z.array(termSchema));
  const terms = (glossary.value ?? []).map((term, at) => ({
    term,
    file: glossary.file,
    line: glossary.lineOf([at]),
  }));
  const ruleFile = read('content/rules.yaml', z.array(ruleSchema));
  const rules = (ruleFile.value ?? []).map((rule, at) => ({
    rule,
    file: ruleFile.file,
    line: ruleFile.lineOf([at]),
  }));
  const scenarios = yamlFiles(root, 'content/scenarios').flatMap((file): PlacedScenario[] => {
    const { value, lineOf } = read(file, scenarioSchema);
    return value ? [{ scenario: value, file, line: 1, lineOf }] : [];
  });
  const papers = yamlFiles(root, 'content/exams').flatMap((file) => placedPaper(read(file, examSchema)));
  const examItems = yamlFiles(root, 'content/exam-items').flatMap((file) =>
    placedItems(read(file, examItemsSchema)),
  );
  const lessons = mdxFiles(root).flatMap((file) => readLesson(root, file, problems));
  if (!course) return { content: undefined, problems };
  const version = `${course.version}+${digest(root)}`;
  return {
    content: {
      course,
      decks,
      topics,
      figures,
      drawn,
      drills,
      lists,
      lessons,
      phrases,
      phraseDrills,
      body,
      terms,
      rules,
      scenarios,
      papers,
      examItems,
      errata,
      zhHant,
      version,
    },
    problems,
  };
}

function listsOf({ file, value, lineOf }: YamlText<z.infer<typeof drillFileSchema>>) {
  return (value?.lists ?? []).map((list, at) => ({ list, file, line: lineOf(['lists', at]) }));
}

function drillsOf(file: YamlText<z.infer<typeof drillFileSchema>>, problems: Problem[]): PlacedDrill[] {
  return (file.value?.drills ?? []).flatMap((entry, at): PlacedDrill[] => {
    const lineOf = (field: string): number =>
      file.lineOf(['drills', at, ...field.split('.').filter(Boolean)]);
    try {
      return [{ drill: toDrill(entry), file: file.file, line: lineOf(''), lineOf }];
    } catch (error) {
      if (!(error instanceof StemError)) throw error;
      const field = isStem(entry.stem) ? 'pools' : 'stem';
      problems.push({ file: file.file, line: lineOf(field), message: AuthorMessage.stem(error) });
      return [];
    }
  });
}

/** Where the stem itself is in order, the mistake is in the pools, which are written in the same notation. */
function isStem(source: string): boolean {
  try {
    parseStem(source);
    return true;
  } catch {
    return false;
  }
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/;

function readLesson(root: string, file: string, problems: Problem[]): LessonFile[] {
  const text = readFileSync(`${root}/${file}`, 'utf8').replaceAll('\r\n', '\n');
  const head = FRONTMATTER.exec(text);
  if (!head) {
    problems.push({ file, line: 1, message: AuthorMessage.noFrontmatter() });
    return [];
  }
  const yaml = parseYaml(file, head[1] ?? '', lessonSchema, 2);
  problems.push(...yaml.problems, ...checkMarkup(file, text), ...checkClassTags(file, text));
  if (!yaml.value) return [];
  const placed = <T extends { readonly at: number }>(tag: T): T & Place => ({
    ...tag,
    file,
    line: text.slice(0, tag.at).split('\n').length,
  });
  const tags = lessonTags(text).map(placed);
  const phrases = phraseRanges(text).map(placed);
  const folder = file.split('/').at(-2) ?? '';
  return [{ meta: yaml.value, folder, tags, phrases, file, line: 1, lineOf: (path) => yaml.lineOf(path) }];
}

/** None where the folder is not there: only a course with papers has content/exams. */
function yamlFiles(root: string, folder: string): string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function mdxFiles(root: string): string[] {
  return contentFiles(root).filter((file) => file.startsWith('content/lessons/') && file.endsWith('.mdx'));
}

function contentFiles(root: string): string[] {
  return readdirSync(`${root}/content`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replaceAll('\\', '/'))
    .sort();
}

/**
 * Eight hexadecimal digits of SHA-256 over every content file, name and text, line endings aside. Old banks that are
 * kept to verify records with do not make another course.
 */
function digest(root: string): string {
  const hash = createHash('sha256');
  for (const file of contentFiles(root)) {
    if (file.startsWith(ARCHIVE)) continue;
    hash.update(`${file}\n${readFileSync(`${root}/${file}`, 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex').slice(0, 8);
}
