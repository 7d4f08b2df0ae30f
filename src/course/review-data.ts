import { phraseRanges, lessonTags } from '../content-schema/lesson.ts';
import { blanksOf } from '../domain/drill/drill.ts';
import type { CatalogueItem, DrillCard } from '../domain/review/cards.ts';
import { itemId } from '../domain/review/item.ts';
import { decks, drillLists, drills, glossary, lessons, phrases, topics } from './course.ts';
import type { Lesson } from './course.ts';
import { drillView } from './drill-view.ts';

export type { CatalogueItem, DrillCard };

/** Synonyms worth naming, per blank. */
const MOST = 5;

/** Every drill, as a review or a class shows it. */
export async function drillCards(): Promise<readonly DrillCard[]> {
  const [all, lists, inOrder, titles, topicTitles] = await Promise.all([
    drills(),
    drillLists(),
    lessons(),
    decks(),
    topics(),
  ]);
  return inOrder.flatMap((lesson) =>
    lesson.drills.flatMap((id): DrillCard[] => {
      const drill = all.get(id);
      if (!drill) return [];
      const blanks = blanksOf(drill.stem);
      const list = [...lists.values()].find(({ lines }) => lines.includes(id));
      const { deck, topic, place = '' } = drill.source;
      return [
        {
          view: drillView(drill, lesson.id, all.get(drill.pair ?? '')),
          title: list?.title ?? (topicTitles.get(topic)?.title ?? '').replace(/（.*）$/, ''),
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
        },
      ];
    }),
  );
}

/** Everything that a review can bring up, in teaching order. */
export async function catalogue(): Promise<readonly CatalogueItem[]> {
  const [cards, lists, byId, inOrder, words, forbidden] = await Promise.all([
    drillCards(),
    drillLists(),
    drills(),
    lessons(),
    glossary(),
    phrases(),
  ]);
  const homeOf = (id: string | undefined) => {
    const lesson = inOrder.find((one) => one.id === id);
    return { title: lesson?.entry.data.title ?? '', path: lesson?.path ?? '/' };
  };
  const using = (holds: (lesson: Lesson) => boolean): string[] => inOrder.filter(holds).map(({ id }) => id);
  return [
    ...cards.flatMap(({ view: { id, lesson, key } }): CatalogueItem[] => {
      // A drill of open blanks alone cannot be marked.
      if (key.blanks.every(({ open }) => open === true)) return [];
      const list = [...lists.values()].find(({ lines }) => lines.includes(id));
      return [
        {
          id: itemId('drill', id),
          kind: 'drill',
          lessons: [lesson],
          group: list?.id ?? byId.get(id)?.source.topic ?? id,
          home: homeOf(lesson),
          drill: id,
        },
      ];
    }),
    ...forbidden.map(({ n, text, kind, when, why, better, checks }): CatalogueItem => {
      const taught = using(({ entry }) =>
        phraseRanges(entry.body ?? '').some(({ from, to }) => from <= n && n <= to),
      );
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
      const others = using((one) =>
        lessonTags(one.entry.body ?? '').some(({ tag, id: name }) => tag === 'Term' && name === id),
      );
      return {
        id: itemId('term', id),
        kind: 'term',
        lessons: [...new Set([lesson, ...others])],
        group: `term-${lesson}`,
        home: homeOf(lesson),
        word: term,
        // The word is asked for: it must not stand in what it means.
        definition: definition.replaceAll(term, '（　）'),
      };
    }),
  ];
}
