import { phraseRanges, lessonTags } from '../content-schema/lesson.ts';
import { blanksOf } from '../domain/drill/drill.ts';
import type { CatalogueItem, DrillCard } from '../domain/review/cards.ts';
import { itemId } from '../domain/review/item.ts';
import {
  decks,
  drills,
  glossary,
  lessonOfDrill,
  lessons,
  lessonsById,
  listOfDrill,
  phrases,
  topics,
} from './course.ts';
import type { Lesson } from './course.ts';
import { drillView } from './drill-view.ts';
import { lessonBody } from './lesson-body.ts';
import { once } from './once.ts';

export type { CatalogueItem, DrillCard };

/** Synonyms worth naming, per blank. */
const MOST = 5;

/** Ids of all drills, in teaching order. */
export async function taughtDrills(): Promise<readonly string[]> {
  const all = await drills();
  return (await lessons()).flatMap((lesson) => lesson.drills.filter((id) => all.has(id)));
}

/**
 * A drill, as a review or a class shows it.
 * @throws Error if no lesson places the drill
 */
export async function drillCard(id: string): Promise<DrillCard> {
  const [all, lists, homes, titles, topicTitles] = await Promise.all([
    drills(),
    listOfDrill(),
    lessonOfDrill(),
    decks(),
    topics(),
  ]);
  const [drill, home] = [all.get(id), homes.get(id)];
  if (!drill || !home) throw new Error(`no drill ${id}`);
  const blanks = blanksOf(drill.stem);
  const { deck, topic, place = '' } = drill.source;
  return {
    view: drillView(drill, home.id, all.get(drill.pair ?? '')),
    title: lists.get(id)?.title ?? (topicTitles.get(topic)?.title ?? '').replace(/（.*）$/, ''),
    anyOrder: blanks.some(({ group }) => group !== undefined),
    also: blanks
      .filter(({ open, answers }) => open !== true && answers.length > 1)
      .map(({ answers: [model, ...others] }) => {
        const words = others.slice(0, MOST - 1).map(({ text }) => text);
        return `${model?.text ?? ''}（${words.join('、')}）`;
      }),
    explanation: drill.explanation,
    ...(drill.evidence === undefined ? {} : { evidence: drill.evidence }),
    source: `《${titles.get(deck)?.title ?? deck}》${place}`,
  };
}

/** Everything that a review can bring up, in teaching order. */
export const catalogue = once(async (): Promise<readonly CatalogueItem[]> => {
  const [ids, lists, byId, placedIn, homes, words, forbidden] = await Promise.all([
    taughtDrills(),
    listOfDrill(),
    drills(),
    lessonOfDrill(),
    lessonsById(),
    glossary(),
    phrases(),
  ]);
  const homeOf = (id: string | undefined) => {
    const lesson = homes.get(id ?? '');
    return { title: lesson?.entry.data.title ?? '', path: lesson?.path ?? '/' };
  };
  const { withPhrase, withTerm } = uses(await lessons());
  return [
    ...ids.flatMap((id): CatalogueItem[] => {
      const [drill, list, lesson = ''] = [byId.get(id), lists.get(id), placedIn.get(id)?.id];
      // A drill of open blanks alone cannot be marked.
      if (!drill || blanksOf(drill.stem).every(({ open }) => open === true)) return [];
      return [
        {
          id: itemId('drill', id),
          kind: 'drill',
          lessons: [lesson],
          group: list?.id ?? drill.source.topic,
          home: homeOf(lesson),
          drill: id,
        },
      ];
    }),
    ...forbidden.map(({ n, text, kind, when, why, better, checks }): CatalogueItem => {
      const taught = withPhrase.get(n) ?? [];
      return {
        id: itemId('phrase', n),
        kind: 'phrase',
        lessons: taught,
        group: `phrase-${kind}`,
        home: homeOf(taught[0]),
        n,
        taboo: text,
        when,
        why,
        better,
        checks,
      };
    }),
    ...words.map(({ id, term, definition, lesson }): CatalogueItem => {
      return {
        id: itemId('term', id),
        kind: 'term',
        lessons: [...new Set([lesson, ...(withTerm.get(id) ?? [])])],
        group: `term-${lesson}`,
        home: homeOf(lesson),
        word: term,
        // The word is asked for: it must not stand in what it means.
        definition: definition.replaceAll(term, '（　）'),
      };
    }),
  ];
});

/** Which lessons, in teaching order, have the card of a phrase (by number) and which a term (by id). */
function uses(all: readonly Lesson[]) {
  const withPhrase = new Map<number, string[]>();
  const withTerm = new Map<string, string[]>();
  for (const { id, entry } of all) {
    const body = lessonBody(entry);
    const numbers = phraseRanges(body).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    const terms = lessonTags(body).flatMap(({ tag, id: name }) => (tag === 'Term' ? [name] : []));
    for (const n of new Set(numbers)) withPhrase.set(n, [...(withPhrase.get(n) ?? []), id]);
    for (const term of new Set(terms)) withTerm.set(term, [...(withTerm.get(term) ?? []), id]);
  }
  return { withPhrase, withTerm };
}
