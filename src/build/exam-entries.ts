import { drillView } from '../answer-key/drill-view.ts';
import { fold } from '../domain/answer/fold.ts';
import type { Phrase } from '../content-schema/phrase.ts';
import type { SpotDialogue } from '../content-schema/phrase-drill.ts';
import type { Scenario } from '../content-schema/scenario.ts';
import { blanksOf } from '../domain/drill/drill.ts';
import type { ChoiceEntry, DrillEntry, Entry, SpotEntry } from '../domain/exam/bank.ts';
import { isEnding, nodeOf } from '../domain/scenario/script.ts';
import { EXAM_BANK_TEXT as TEXT } from '../text/exam-bank.ts';
import { authoredEntry } from './exam-authored.ts';
import { teaching } from './exam-teaching.ts';
import type { Teaching } from './exam-teaching.ts';
import type { Content, PlacedDrill } from './content-fs.ts';

/** Answers worth naming, per blank. */
const MODELS = 5;

/** Tiles that a learner can look through on a paper. */
const TILES = 12;

/**
 * Everything that can be asked, with its key, sorted by id; `rivals` holds what authors wrote. What belongs to no unit
 * is left out: the content check says so.
 */
export function examEntries(content: Content): Entry[] {
  const taught = teaching(content);
  const { phrases, phraseDrills, scenarios, examItems } = content;
  return [
    ...content.drills.flatMap((placed) => drillEntry(placed, content, taught)),
    ...phrases.flatMap((phrase) => phraseEntry(phrase, content, taught)),
    ...(phraseDrills.drills?.spot ?? []).flatMap((dialogue) => spotEntry(dialogue, taught)),
    ...scenarios.flatMap(({ scenario }) => scenarioEntry(scenario, taught)),
    ...examItems.flatMap(({ item }) => authoredEntry(item, taught)),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function drillEntry({ drill }: PlacedDrill, content: Content, taught: Teaching): DrillEntry[] {
  const lesson = taught.lessonOfDrill.get(drill.id) ?? '';
  const module = taught.moduleOf.get(lesson);
  const blanks = blanksOf(drill.stem);
  // Nobody can be marked on what is open.
  if (module === undefined || blanks.some(({ open }) => open === true)) return [];
  const { parts, key, tiles } = drillView(drill, lesson);
  const models = blanks.map(({ answers }) => answers.slice(0, MODELS).map(({ text }) => text));
  // On its page the other half of a stem may help; on a paper it would be the answer.
  if (parts.some((part) => typeof part === 'string' && shows(part, models))) return [];
  // With no word too many, the last blank fills itself.
  const fit = tiles.length > blanks.length && tiles.length <= TILES;
  const tilesOnly = drill.exam === 'tiles';
  if (tilesOnly && !fit) return [];
  const { deck, topic, place = '' } = drill.source;
  const headings = [
    taught.listOfDrill.get(drill.id)?.title ?? taught.titleOfTopic.get(topic),
    taught.titleOfLesson.get(lesson),
  ].map((heading = '') => heading.replace(/（.*）$/, ''));
  return [
    {
      type: 'drill',
      id: `drill-${drill.id}`,
      module,
      lesson,
      title: headings.find((heading) => !shows(heading, models)) ?? '',
      why: drill.explanation,
      rivals: [],
      parts,
      key,
      models,
      tiles: fit ? tiles : [],
      ...(tilesOnly ? { tilesOnly } : {}),
      source: TEXT.source(content.decks.find(({ id }) => id === deck)?.title ?? deck, place),
    },
  ];
}

/** Whether a text tells one of the answers; one of a single character stands in too many words. */
function shows(text: string, models: readonly (readonly string[])[]): boolean {
  const read = fold(text);
  return models.flat().some((word) => [...word].length > 1 && read.includes(fold(word)));
}

/** The moment of a forbidden phrase: its better sentences, those of other moments, and the phrase itself. */
function phraseEntry(phrase: Phrase, { phrases, phraseDrills }: Content, taught: Teaching): ChoiceEntry[] {
  const { n, text, when, why, better } = phrase;
  const lesson = taught.lessonOfPhrase(n);
  const module = taught.moduleOf.get(lesson ?? '');
  if (lesson === undefined || module === undefined) return [];
  const others = (phraseDrills.drills?.choose.find((one) => one.n === n)?.others ?? []).flatMap(
    (other) => phrases[other - 1] ?? [],
  );
  const wrong = [
    { text, why },
    ...others.flatMap((other) =>
      other.better.map((said) => ({ text: said, why: TEXT.phrase.other(other.when) })),
    ),
  ].filter(
    (option, at, all) =>
      !better.includes(option.text) && all.findIndex((one) => one.text === option.text) === at,
  );
  return [
    {
      type: 'better',
      id: `phrase-${String(n)}`,
      module,
      lesson,
      title: TEXT.phrase.title,
      why,
      rivals: [],
      scene: when,
      ask: TEXT.phrase.ask,
      options: [...better.map((said) => ({ text: said })), ...wrong],
      right: [...better.keys()],
    },
  ];
}

function spotEntry({ id, title, place, customer, lines }: SpotDialogue, taught: Teaching): SpotEntry[] {
  const forbidden = lines.flatMap((line) => ('staff' in line ? (line.forbidden ?? []) : []));
  const lesson = mostOf(forbidden.flatMap((n) => taught.lessonOfPhrase(n) ?? []));
  const module = taught.moduleOf.get(lesson ?? '');
  if (lesson === undefined || module === undefined) return [];
  return [
    {
      type: 'spot',
      id: `spot-${id}`,
      module,
      lesson,
      title,
      why: TEXT.spot(forbidden.length),
      rivals: [],
      place,
      customer,
      script: lines.map((line) => {
        if ('customer' in line) return { staff: false, say: line.customer };
        const { staff, forbidden: n, why } = line;
        return { staff: true, say: staff, why, ...(n === undefined ? {} : { forbidden: n }) };
      }),
    },
  ];
}

/** @returns what stands in a list most often, the first of them where it is even */
function mostOf(names: readonly string[]): string | undefined {
  const count = (name: string): number => names.filter((one) => one === name).length;
  return [...names].sort((one, other) => count(other) - count(one))[0];
}

/** The first turn of a scenario, where one reply is better than all others and does good. */
function scenarioEntry(scenario: Scenario, taught: Teaching): ChoiceEntry[] {
  const { id, title, lesson, customer, opening, nodes, start } = scenario;
  const module = taught.moduleOf.get(lesson);
  const turn = nodeOf({ nodes }, start);
  if (module === undefined || isEnding(turn)) return [];
  const most = Math.max(...turn.choices.map(({ effect }) => effect));
  const right = [...turn.choices.keys()].filter((at) => turn.choices[at]?.effect === most);
  if (most < 1 || right.length !== 1) return [];
  return [
    {
      type: 'scenario',
      id: `scenario-${id}`,
      module,
      lesson,
      title,
      why: turn.choices[right[0] ?? 0]?.why ?? '',
      rivals: [],
      scene: [opening, turn.scene].filter((text) => text !== undefined).join(''),
      ask: TEXT.scenario(customer, turn.says),
      options: turn.choices.map(({ say, why }, at) => ({
        text: say,
        ...(right.includes(at) ? {} : { why }),
      })),
      right,
    },
  ];
}
