import { deflateSync, inflateSync } from 'fflate';
import type { Sitting } from '../exam/sittings.ts';
import type { PaperStanding } from '../report/papers.ts';
import { FACT_VERSION, parseFact } from '../record/fact.ts';
import type { Fact, NewFact } from '../record/fact.ts';
import { inOrder } from '../record/order.ts';
import { WIDTH, bytesOf, fromBase64, keyOf, timeCode, textOf, timeOfCode, toBase64 } from './codes.ts';
import { essentials, lastPlace, outline } from './essentials.ts';
import type { Detail } from './essentials.ts';
import { openPaper, packPaper, unpackPaper } from './open-paper.ts';
import { factOfRow, rowOf } from './rows.ts';

/** Ids of facts that were read from a snapshot begin with it. */
const RESTORED = 'snapshot-';

/** @returns whether a fact came from a snapshot: another device, or this one before, has told of it */
export function isRestored({ id }: Fact): boolean {
  return id.startsWith(RESTORED);
}

/** Stands at the front of every snapshot. */
const VERSION = '1.';
const ROW = '\u0002';
const SUBJECT = '\u0003';
const SECTION = '\u0004';

/** What a learning platform keeps of a learner from one launch to the next. */
export interface Learned {
  readonly facts: readonly Fact[];
  /** How the papers went that were handed in, by paper. */
  readonly papers: Readonly<Record<string, PaperStanding>>;
}

/** What the package says of the ids that stand in facts. */
export interface Names {
  /** Every id that a fact may refer to, each once. */
  readonly names: readonly string[];
  /** Per drill an answer for each blank; null where it is open. */
  readonly answers: Readonly<Record<string, readonly (string | null)[]>>;
}

/** What stands behind the facts. */
interface Rest {
  readonly papers: Learned['papers'];
  /** The lesson that was seen last, and when to the millisecond: of the facts only the hour is known. */
  readonly place: readonly [lesson: string, at: number] | null;
}

interface Level extends Detail {
  /** Characters of a word that was written into a paper. */
  readonly longest: number;
}

const LEAST: Level = { sittings: 1, words: false, asides: false, longest: 2 };

/** What goes first when there is no room: words, older sittings, asides. What is last has room in every platform. */
const LEVELS: readonly Level[] = [
  { sittings: Infinity, words: true, asides: true, longest: 120 },
  { sittings: Infinity, words: false, asides: true, longest: 120 },
  { sittings: 8, words: false, asides: true, longest: 60 },
  { sittings: 5, words: false, asides: false, longest: 40 },
  { sittings: 3, words: false, asides: false, longest: 30 },
  { sittings: 2, words: false, asides: false, longest: 24 },
  { sittings: 1, words: false, asides: false, longest: 16 },
  { sittings: 1, words: false, asides: false, longest: 10 },
  { sittings: 1, words: false, asides: false, longest: 6 },
  { sittings: 1, words: false, asides: false, longest: 4 },
  LEAST,
];

/**
 * Folds a record into so many bytes: facts that place, verdicts, schedule, stamps and a paper that is being sat follow
 * from. The more room there is, the more of the record goes along; nothing is ever cut off in its middle.
 *
 * @param limit bytes: 4,096 in SCORM 1.2 (RTE 3.4.4, cmi.suspend_data)
 * @returns base 64 after a version
 * @throws RangeError where even the least does not fit
 */
export function writeSnapshot({ facts, papers }: Learned, { names }: Names, limit: number): string {
  const place = lastPlace(facts);
  const parts: Parts = {
    names,
    keys: new Map(names.map((name) => [name, keyOf(name)])),
    subjects: outline(facts),
    paper: openPaper(inOrder(facts)),
    rest: JSON.stringify({ papers, place: place && [place.lesson, place.at] } satisfies Rest),
  };
  // Each level is smaller than the one before.
  let [low, high] = [0, LEVELS.length - 1];
  let best: string | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = VERSION + packed(parts, LEVELS[middle] ?? LEAST);
    if (text.length <= limit) [best, high] = [text, middle - 1];
    else low = middle + 1;
  }
  if (best === null) throw new RangeError(`no snapshot has room in ${String(limit)} bytes`);
  return best;
}

/** What all levels have in common. */
interface Parts {
  readonly names: readonly string[];
  readonly keys: ReadonlyMap<string, string>;
  readonly subjects: ReturnType<typeof outline>;
  readonly paper: Sitting | null;
  readonly rest: string;
}

function packed({ names, keys, subjects, paper, rest }: Parts, level: Level): string {
  const rows = new Map<string, string[]>();
  for (const fact of essentials(subjects, level)) {
    const row = rowOf(fact, level.words);
    const key = keys.get(row?.id ?? '');
    if (!row || key === undefined) continue;
    const own = rows.get(key) ?? [];
    own.push(timeCode(fact.at) + row.text);
    rows.set(key, own);
  }
  const work = [...rows].map(([key, own]) => key + own.join(ROW)).join(SUBJECT);
  const sat = (paper && packPaper(paper, names, level.longest)) ?? '';
  return toBase64(deflateSync(bytesOf([work, sat, rest].join(SECTION)), { level: 9 }));
}

/**
 * @param text what a platform gave back
 * @param course version of the course for the facts
 * @returns null where it is not a snapshot, or one of a newer course: what the platform has stays as it is
 */
export function readSnapshot(text: string, { names, answers }: Names, course: string): Learned | null {
  if (!text.startsWith(VERSION)) return null;
  try {
    const inflated = textOf(inflateSync(fromBase64(text.slice(VERSION.length))));
    const [rows = '', paper = '', tail = ''] = inflated.split(SECTION);
    const { papers, place } = JSON.parse(tail) as Rest;
    const facts = [
      ...(place === null
        ? []
        : [{ at: place[1], fact: { kind: 'lessonOpened', lesson: place[0] } as const }]),
      ...(rows === '' ? [] : rows.split(SUBJECT)).flatMap(unpacked(names, answers)),
      ...(paper === '' ? [] : unpackPaper(paper, names)),
    ].flatMap(({ at, fact }, index) => {
      const id = `${RESTORED}${timeCode(at)}-${String(index)}-${keyOf(JSON.stringify(fact))}`;
      return parseFact({ v: FACT_VERSION, id, at, course, ...fact }) ?? [];
    });
    return { facts: inOrder(facts), papers };
  } catch {
    return null;
  }
}

interface Dated {
  readonly at: number;
  readonly fact: NewFact;
}

/** What the ids are is known from the package: one that it no longer has is passed over. */
function unpacked(names: readonly string[], answers: Names['answers']): (subject: string) => Dated[] {
  const ids = new Map(names.map((name) => [keyOf(name), name]));
  return (subject) => {
    const id = ids.get(subject.slice(0, WIDTH.key));
    if (id === undefined) return [];
    let last = 0;
    return subject
      .slice(WIDTH.key)
      .split(ROW)
      .flatMap((row): Dated[] => {
        const fact = factOfRow({ id, text: row.slice(WIDTH.time) }, (blank) => answers[id]?.[blank] ?? '');
        if (!fact) return [];
        // In the order in which they stand, though they may be of one minute.
        last = Math.max(last + 1, timeOfCode(row.slice(0, WIDTH.time)));
        return [{ at: last, fact }];
      });
  };
}
