import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { drillsIn, toDrill } from '../content-schema/drill-file.ts';
import { lessonPath, lessonTags } from '../content-schema/lesson.ts';
import { papersOf } from '../content-schema/exam.ts';
import type { DrillList } from '../content-schema/drill-file.ts';
import type { Course, Module } from '../content-schema/course.ts';
import type { Errata } from '../content-schema/errata.ts';
import type { Phrase } from '../content-schema/phrase.ts';
import type { PhraseDrills } from '../content-schema/phrase-drill.ts';
import type { Deck } from '../content-schema/source.ts';
import type { Term } from '../content-schema/term.ts';
import type { Drill } from '../domain/drill/drill.ts';
import type { Paper } from '../domain/exam/bank.ts';
import { lessonBody } from './lesson-body.ts';
import { once } from './once.ts';

export type { Phrase, Term };

/** A lesson at its place in the course. */
export interface Lesson {
  readonly id: string;
  readonly path: string;
  readonly entry: CollectionEntry<'lessons'>;
  readonly module: Module;
  /** From 1. */
  readonly moduleNumber: number;
  /** From 1, within the module. */
  readonly number: number;
  /** Ids of its drills in the order of the page. */
  readonly drills: readonly string[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export async function course(): Promise<Course> {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/course.yaml is missing');
  return entry.data;
}

/** Every drill of the course, by id. */
export const drills = once(async (): Promise<ReadonlyMap<string, Drill>> => {
  const files = await getCollection('drills');
  return new Map(
    files.flatMap(({ data }) => data.drills.map((entry) => [entry.id, toDrill(entry)] as const)),
  );
});

/** Every list of drills, by id. */
export const drillLists = once(async (): Promise<ReadonlyMap<string, DrillList>> => {
  const files = await getCollection('drills');
  return new Map(files.flatMap(({ data }) => data.lists.map((list) => [list.id, list] as const)));
});

/** Drill → the list that it is a line of, for those that are. */
export const listOfDrill = once(
  async (): Promise<ReadonlyMap<string, DrillList>> =>
    new Map([...(await drillLists()).values()].flatMap((list) => drillsIn(list).map((id) => [id, list]))),
);

/** The lines of a list in the deck's order: drills, and text without a blank. */
export function linesOf({ lines }: DrillList, all: ReadonlyMap<string, Drill>): readonly (Drill | string)[] {
  return lines.flatMap((line): readonly (Drill | string)[] => {
    if (typeof line !== 'string') return [line.text];
    const drill = all.get(line);
    return drill ? [drill] : [];
  });
}

/** The lessons in teaching order. */
export const lessons = once(async (): Promise<readonly Lesson[]> => {
  const [{ modules }, entries, lists] = await Promise.all([course(), getCollection('lessons'), drillLists()]);
  const byId = new Map(entries.map((entry) => [entry.data.id, entry]));
  const order = modules.flatMap((module) => module.lessons);
  const places = new Map(order.map((id, place) => [id, place]));
  return modules.flatMap((module, moduleIndex) =>
    module.lessons.flatMap((id, index): Lesson[] => {
      const entry = byId.get(id);
      if (!entry) return [];
      const own = lessonTags(lessonBody(entry)).flatMap(({ tag, id: name }) => {
        if (tag === 'Drill') return [name];
        return tag === 'DrillList' ? drillsIn(lists.get(name)) : [];
      });
      const place = places.get(id) ?? 0;
      return [
        {
          id,
          path: lessonPath(id),
          entry,
          module,
          moduleNumber: moduleIndex + 1,
          number: index + 1,
          drills: own,
          previous: order[place - 1],
          next: order[place + 1],
        },
      ];
    }),
  );
});

/** The lessons by their ids, in teaching order. */
export const lessonsById = once(
  async (): Promise<ReadonlyMap<string, Lesson>> => new Map((await lessons()).map((one) => [one.id, one])),
);

/** @throws Error if no lesson has that id */
export async function lesson(id: string): Promise<Lesson> {
  const found = (await lessonsById()).get(id);
  if (!found) throw new Error(`no lesson ${id}`);
  return found;
}

/** Drill → the lesson that places it. */
export const lessonOfDrill = once(
  async (): Promise<ReadonlyMap<string, Lesson>> =>
    new Map((await lessons()).flatMap((home) => home.drills.map((id) => [id, home]))),
);

/** The forbidden phrases in the deck's order. */
export const phrases = once(async (): Promise<readonly Phrase[]> =>
  (await getCollection('phrases')).map(({ data }) => data).sort((one, other) => one.n - other.n),
);

/** Exercises on the forbidden phrases. */
export async function phraseDrills(): Promise<PhraseDrills> {
  const entry = await getEntry('phraseDrills', 'phrase-drills');
  if (!entry) throw new Error('content/phrase-drills.yaml is missing');
  return entry.data;
}

/** The glossary in the order of its sounds. */
export const glossary = once(async (): Promise<readonly Term[]> => {
  const all = (await getCollection('glossary')).map(({ data }) => data);
  return all.sort((one, other) => one.pinyin.localeCompare(other.pinyin, 'en'));
});

/** The papers: mock, certification, and then the units as they are taught. */
export async function papers(): Promise<readonly Paper[]> {
  const [{ modules }, exams] = await Promise.all([course(), getCollection('exams')]);
  return papersOf(
    exams.map(({ data }) => data),
    modules.map(({ id }) => id),
  );
}

/** What was changed in the decks, and what is doubtful in them. */
export async function errata(): Promise<Errata> {
  const entry = await getEntry('errata', 'errata');
  if (!entry) throw new Error('content/errata.yaml is missing');
  return entry.data;
}

/** The decks by their ids, in order. */
export const decks = once(
  async (): Promise<ReadonlyMap<string, Deck>> =>
    new Map((await getCollection('decks')).map(({ data }) => [data.id, data])),
);

/** Topic id → its title and its deck. */
export const topics = once(async (): Promise<ReadonlyMap<string, { title: string; deck: string }>> => {
  const all = await getCollection('topics');
  return new Map(all.map(({ data }) => [data.id, { title: data.title, deck: data.deck }]));
});
