import { papersOf } from '../content-schema/exam.ts';
import { lessonPath } from '../content-schema/lesson.ts';
import { BANK_VERSION } from '../domain/exam/bank.ts';
import type { Bank, Entry } from '../domain/exam/bank.ts';
import type { Content } from './content-fs.ts';
import { bankDigest } from './exam-archive-fs.ts';
import { examEntries } from './exam-entries.ts';
import { withRivals } from './exam-rivals.ts';

/**
 * Makes what papers are drawn from, marked with and verified against. The same content gives the same bank, to the
 * letter.
 * @param asked what can be asked, for those who have it already
 */
export function makeBank(content: Content, asked: readonly Entry[] = examEntries(content)): Bank {
  const { course, lessons, papers, version } = content;
  const entries = withRivals(asked, content);
  const byId = new Map(lessons.map(({ meta }) => [meta.id, meta]));
  const used = new Set(entries.map(({ lesson }) => lesson));
  const bank: Omit<Bank, 'course' | 'digest'> = {
    version: BANK_VERSION,
    modules: course.modules.map(({ id, title }) => ({ id, title })),
    lessons: Object.fromEntries(
      course.modules
        .flatMap((module) => module.lessons)
        .flatMap((id) => (used.has(id) ? (byId.get(id) ?? []) : []))
        .map(({ id, title, minutes }) => [id, { title, path: lessonPath(id), minutes }]),
    ),
    papers: papersOf(
      papers.map(({ paper }) => paper),
      course.modules.map(({ id }) => id),
    ),
    entries,
  };
  return { ...bank, course: version, digest: bankDigest(bank) };
}
