import { VERDICTS } from '../answer/mark.ts';
import type { Verdict } from '../answer/mark.ts';
import { LONGEST_ANSWER, OUTCOMES } from '../record/fact.ts';
import type { Entry, NewFact } from '../record/fact.ts';
import { plainText } from '../plain-text.ts';

/** A fact as a snapshot has it: one letter for its kind, then what it says. */
export interface Row {
  /** Id of what it is about. */
  readonly id: string;
  readonly text: string;
}

/** Between the parts of a row: no text that somebody types has it (`plainText`). */
const PART = '\u0001';
/** One letter a verdict, in the order of VERDICTS. */
const LETTERS = 'rnwueos';

/** Exercises that have a digit; a new one is written out until it stands at the end here. */
const EXERCISES = ['turn', 'choose', 'write', 'spot', 'recall', 'place', 'find', 'tone', 'exam'];

/** Kinds of facts by letter; capitals in a review. */
const KINDS = {
  a: 'answered',
  b: 'answered',
  h: 'hinted',
  s: 'shown',
  p: 'appealed',
  o: 'lessonOpened',
  d: 'lessonRead',
  x: 'practised',
  t: 'termOpened',
  y: 'played',
  f: 'filed',
} as const;

/** @returns null for facts of papers, which open-paper.ts writes */
export function rowOf(fact: NewFact, words: boolean): Row | null {
  const row = (letter: keyof typeof KINDS, id: string, ...parts: readonly (string | number)[]): Row => ({
    id,
    text: ('review' in fact ? letter.toUpperCase() : letter) + parts.join(PART),
  });
  switch (fact.kind) {
    case 'answered': {
      const verdicts = fact.entries.map(({ verdict }) => LETTERS[VERDICTS.indexOf(verdict)] ?? 'e').join('');
      const said = words
        ? fact.entries.filter(({ verdict }) => isSaid(verdict)).map(({ answer }) => answer)
        : [];
      return row(fact.mode === 'tiles' ? 'b' : 'a', fact.drill, verdicts, ...said);
    }
    case 'hinted':
      return row('h', fact.drill, fact.blank, fact.rung);
    case 'shown':
      return row('s', fact.drill, fact.blank, ...(fact.of === undefined ? [] : [fact.of]));
    case 'appealed':
      return row('p', fact.drill, fact.blank, ...(words ? [fact.answer] : []));
    case 'lessonOpened':
      return row('o', fact.lesson);
    case 'lessonRead':
      return row('d', fact.lesson);
    case 'practised':
      return row('x', fact.item, OUTCOMES.indexOf(fact.outcome), exerciseCode(fact.exercise));
    case 'termOpened':
      return row('t', fact.term);
    case 'played':
      return row('y', fact.scenario, fact.ending, ...fact.choices);
    case 'filed':
      return row('f', fact.scenario, fact.right, ...fact.options);
    case 'examBegun':
    case 'examAnswered':
    case 'examNoted':
    case 'examSubmitted':
      return null;
  }
}

function exerciseCode(exercise: string): string {
  const at = EXERCISES.indexOf(exercise);
  return at < 0 ? exercise : String(at);
}

/** What cannot be told from the verdict alone. */
function isSaid(verdict: Verdict): boolean {
  return verdict === 'near' || verdict === 'wrong' || verdict === 'used' || verdict === 'open';
}

/**
 * @param model gives the answer that stands in a blank which is right
 * @returns the fact, or null where the row says nothing that is known
 */
export function factOfRow({ id, text }: Row, model: (blank: number) => string): NewFact | null {
  const letter = text.charAt(0);
  const lower = letter.toLowerCase();
  if (!(lower in KINDS)) return null;
  const kind = KINDS[lower as keyof typeof KINDS];
  const parts = text.slice(1).split(PART);
  const [first = '', second] = parts;
  const numbers = parts.slice(1).map(Number);
  const tag = letter === lower ? {} : ({ review: true } as const);
  const blank = Number(first);
  switch (kind) {
    case 'answered':
      return {
        kind,
        drill: id,
        mode: lower === 'b' ? 'tiles' : 'typed',
        entries: entriesOf(first, parts.slice(1), model),
        ...tag,
      };
    case 'hinted':
      return { kind, drill: id, blank, rung: Number(second), ...tag };
    case 'shown':
      return { kind, drill: id, blank, ...(second === undefined ? {} : { of: Number(second) }), ...tag };
    case 'appealed':
      return { kind, drill: id, blank, answer: plainText(second ?? '', LONGEST_ANSWER), ...tag };
    case 'lessonOpened':
    case 'lessonRead':
      return { kind, lesson: id };
    case 'practised':
      return {
        kind,
        item: id,
        exercise: EXERCISES[Number(second)] ?? second ?? '',
        outcome: OUTCOMES[blank] ?? 'wrong',
        ...tag,
      };
    case 'termOpened':
      return { kind, term: id };
    case 'played':
      return { kind, scenario: id, ending: first, choices: numbers };
    case 'filed':
      return { kind, scenario: id, right: blank, options: numbers };
  }
}

function entriesOf(letters: string, words: readonly string[], model: (blank: number) => string): Entry[] {
  const left = [...words];
  return [...letters].map((letter, blank) => {
    const verdict = VERDICTS[LETTERS.indexOf(letter)] ?? 'empty';
    if (verdict === 'right') return { answer: model(blank), verdict };
    return { answer: isSaid(verdict) ? plainText(left.shift() ?? '', LONGEST_ANSWER) : '', verdict };
  });
}
