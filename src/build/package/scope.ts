import { papersOf } from '../../content-schema/exam.ts';
import { blanksOf, modelAnswer, plainStem } from '../../domain/drill/drill.ts';
import type { Drill } from '../../domain/drill/drill.ts';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import type { ModuleScope, PackageScope, PaperScope } from '../../domain/report/scope.ts';
import type { Content } from '../content-fs.ts';
import { drillsOfTag } from '../drills-of-tag.ts';
import { namesOf } from './names.ts';
import type { Part } from './order.ts';
import { startOf } from './pages.ts';

/**
 * What a package holds, as its launch page is told.
 * @param bank what the papers are drawn from
 * @throws RangeError if the course has no such module or paper
 */
export function scopeOf(content: Content, bank: Bank, part: Part): PackageScope {
  const modules = modulesOf(content);
  const papers = coursePapers(content);
  const module = part.kind === 'module' ? modules.find(({ id }) => id === part.id) : undefined;
  const paper = part.kind === 'exam' ? papers.find(({ id }) => id === part.id) : undefined;
  if (part.kind !== 'course' && !module && !paper) throw new RangeError(`no ${part.kind} ${part.id}`);
  const { names, titles } = namesOf(content, bank);
  return {
    version: 1,
    kind: part.kind,
    id: part.kind === 'course' ? 'course' : part.id,
    title: module?.title ?? paper?.title ?? content.course.title,
    course: content.version,
    start: startOf(part),
    modules: part.kind === 'course' ? modules : module ? [module] : [],
    papers: (part.kind === 'course' ? papers : paper ? [paper] : []).map(paperScope),
    names,
    titles,
  };
}

/**
 * What one package holds of which a platform is told part by part: every module that has lessons, and every paper. A
 * module begins with its first lesson, as the home page is that of the whole course.
 */
export function unitsOf(content: Content, bank: Bank): readonly PackageScope[] {
  const modules = modulesOf(content).map(({ id, lessons: [first] }) => {
    const scope = scopeOf(content, bank, { kind: 'module', id });
    return first ? { ...scope, start: `lessons/${first.id}/index.html` } : scope;
  });
  return [...modules, ...coursePapers(content).map(({ id }) => scopeOf(content, bank, { kind: 'exam', id }))];
}

export function coursePapers({ course, papers }: Pick<Content, 'course' | 'papers'>): readonly Paper[] {
  return papersOf(
    papers.map(({ paper }) => paper),
    course.modules.map(({ id }) => id),
  );
}

function paperScope({ id, title, pass, kind, retry }: Paper): PaperScope {
  return { id, title, pass: pass / 100, kind, retry };
}

/** A module that is still being written is no part of the course yet. */
function modulesOf(content: Content): readonly ModuleScope[] {
  const drills = new Map(content.drills.map(({ drill }) => [drill.id, drill]));
  const lessons = new Map(content.lessons.map((lesson) => [lesson.meta.id, lesson]));
  return content.course.modules
    .filter((module) => module.lessons.length > 0)
    .map(({ id, title, lessons: order }) => ({
      id,
      title,
      lessons: order.flatMap((name) => {
        const lesson = lessons.get(name);
        if (!lesson) return [];
        const own = lesson.tags.flatMap((tag) => drillsOfTag(content, tag));
        return [
          {
            id: name,
            title: lesson.meta.title,
            drills: own.flatMap((drill) => drillScope(drills.get(drill))),
          },
        ];
      }),
    }));
}

function drillScope(drill: Drill | undefined) {
  if (!drill) return [];
  const answers = blanksOf(drill.stem).map((blank) => (blank.open === true ? null : modelAnswer(blank)));
  return [{ id: drill.id, stem: plainStem(drill.stem), answers }];
}
