import type { AttemptRules, DrawingHistory } from '../exam/attempt.ts';
import type { ExamAnswer } from '../exam/item.ts';
import { EXAMS, flagged } from '../exam/sittings.ts';
import type { Sitting } from '../exam/sittings.ts';
import type { Fact, NewFact } from '../record/fact.ts';
import { keyOf } from './codes.ts';

const SECOND = 1000;

/** A paper that is being sat, as a snapshot has it. */
interface PackedPaper {
  /** Everything that its drawing follows from; the history a letter a name. */
  readonly r: Omit<AttemptRules, 'history'>;
  readonly h: string | null;
  /** Over all names, in their order: other names would make another history. */
  readonly k: string;
  /** Milliseconds since 1970 when it was begun. */
  readonly b: number;
  /** Place, seconds since it was begun, seconds in front of the learner; then the words or, as numbers, the picks. */
  readonly a: readonly (readonly [number, number, number, ...(string | number)[]])[];
  /** Places that are flagged. */
  readonly f: readonly number[];
}

/**
 * @param facts in order of time
 * @returns the paper that was begun last and not handed in
 */
export function openPaper(facts: readonly Fact[]): Sitting | null {
  const state = EXAMS.extend(EXAMS.nothing, facts);
  return [...(state?.open.values() ?? [])].at(-1) ?? null;
}

/**
 * @param names every id of the package, in a fixed order
 * @param longest characters of a word; what is longer is cut and can no longer be right
 * @returns null where it rests on entries that the package does not have
 */
export function packPaper(sitting: Sitting, names: readonly string[], longest: number): string | null {
  const { history, ...rules } = sitting.rules;
  const letters = history && lettersOf(history, names);
  if (history && letters === null) return null;
  const packed: PackedPaper = {
    r: rules,
    h: letters,
    k: namesKey(names),
    b: sitting.begunAt,
    a: answersOf(sitting, longest),
    f: [...flagged(sitting)],
  };
  return JSON.stringify(packed);
}

function answersOf({ answers, begunAt }: Sitting, longest: number): PackedPaper['a'] {
  return Object.entries(answers).map(([place, { answer, at, ms }]) => [
    Number(place),
    // Never before the answer: no clock may say that it is earlier than what is known.
    Math.ceil((at - begunAt) / SECOND),
    Math.round(ms / SECOND),
    ...('picks' in answer ? answer.picks : answer.words.map((word) => [...word].slice(0, longest).join(''))),
  ]);
}

/**
 * @returns the facts with which the sitting goes on
 * @throws where the text is not what `packPaper` wrote
 */
export function unpackPaper(text: string, names: readonly string[]): NewFactAt[] {
  const { r, h, k, b, a, f } = JSON.parse(text) as PackedPaper;
  if (h !== null && k !== namesKey(names)) return [];
  const history = h === null ? null : historyOf(h, names);
  const { attempt } = r;
  return [
    { at: b, fact: { kind: 'examBegun', rules: { ...r, history } } },
    ...f.map((item) => ({
      at: b + 1,
      fact: { kind: 'examNoted', attempt, event: { what: 'flag', at: b + 1, item } } as const,
    })),
    ...a.map(([item, seconds, spent, ...said]) => ({
      at: b + seconds * SECOND,
      fact: { kind: 'examAnswered', attempt, item, answer: answerOf(said), ms: spent * SECOND } as const,
    })),
  ];
}

export interface NewFactAt {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fact: NewFact;
}

/** Of an answer without words or picks nothing shows which it is, and nothing hangs on it. */
function answerOf(said: readonly (string | number)[]): ExamAnswer {
  return said.every((one) => typeof one === 'number') && said.length > 0
    ? { picks: said }
    : { words: said.map(String) };
}

function lettersOf(history: DrawingHistory, names: readonly string[]): string | null {
  const known = new Set(names);
  if (Object.keys(history).some((id) => !known.has(id))) return null;
  return names
    .map((name) => (Object.hasOwn(history, name) ? (history[name] === 'right' ? 'r' : 'w') : '.'))
    .join('');
}

function historyOf(letters: string, names: readonly string[]): DrawingHistory {
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const letter = letters[at];
      return letter === 'r' || letter === 'w' ? [[name, letter === 'r' ? 'right' : 'wrong'] as const] : [];
    }),
  );
}

function namesKey(names: readonly string[]): string {
  return keyOf(names.join(' '));
}
