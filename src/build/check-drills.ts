import { compileKey, conceptGroups } from '../answer-key/compile-key.ts';
import { fold } from '../domain/answer/fold.ts';
import { isExact, wordOf } from '../domain/answer/key.ts';
import type { AcceptedWord } from '../domain/answer/key.ts';
import { markDrill } from '../domain/answer/mark-drill.ts';
import { blanksOf, modelAnswer } from '../domain/drill/drill.ts';
import type { Drill } from '../domain/drill/drill.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import type { PlacedDrill } from './content-fs.ts';

/**
 * Checks what one drill says about itself: its groups, its key, its help.
 * @returns what an author has to mend
 */
export function checkDrill({ drill, file, lineOf }: PlacedDrill): Problem[] {
  const blanks = blanksOf(drill.stem);
  const problem = (field: string, message: string): Problem => ({ file, line: lineOf(field), message });
  if (blanks.length === 0) return [problem('stem', AuthorMessage.helpCount(0, drill.blanks.length))];
  const problems: Problem[] = [];
  if (drill.blanks.length > 0 && drill.blanks.length !== blanks.length) {
    problems.push(problem('blanks', AuthorMessage.helpCount(blanks.length, drill.blanks.length)));
  }
  problems.push(...checkGroups(drill).map((message) => problem('pools', message)));
  const key = compileKey(drill);
  const mark = (at: number, answer: string): string => {
    const answers = blanks.map(modelAnswer);
    answers[at] = answer;
    return markDrill(key, answers)[at]?.verdict ?? '';
  };
  for (const [at, blank] of blanks.entries()) {
    if (blank.open) continue;
    for (const { text } of blank.answers) {
      const hit = blank.rejects.find((word) => fold(text).includes(fold(word)));
      if (hit !== undefined) problems.push(problem('stem', AuthorMessage.rejectHitsAnswer(hit, text)));
    }
    if (mark(at, modelAnswer(blank)) !== 'right') {
      problems.push(problem('stem', AuthorMessage.modelNotRight(modelAnswer(blank))));
    }
    const help = drill.blanks[at];
    for (const tile of help?.tiles ?? []) {
      if (['right', 'used'].includes(mark(at, tile)))
        problems.push(problem('blanks', AuthorMessage.tileAccepted(tile)));
    }
    for (const word of Object.keys(help?.wrong ?? {})) {
      const verdict = mark(at, word);
      if (['right', 'used'].includes(verdict))
        problems.push(problem('blanks', AuthorMessage.wrongAccepted(word)));
      if (verdict === 'near') problems.push(problem('blanks', AuthorMessage.wrongUnheard(word)));
    }
  }
  return problems;
}

function checkGroups(drill: Drill): string[] {
  const blanks = blanksOf(drill.stem);
  const labels = new Set(blanks.flatMap((blank) => blank.group ?? []));
  const messages = Object.keys(drill.pools)
    .filter((group) => !labels.has(group))
    .map((group) => AuthorMessage.unknownGroup(group));
  for (const [group, concepts] of Object.entries(conceptGroups(drill))) {
    const members = blanks.filter((blank) => blank.group === group);
    if (concepts.length < members.length) messages.push(AuthorMessage.poolTooSmall(group, members.length));
    messages.push(...[...new Set(collisions(concepts))].map((word) => AuthorMessage.collision(word, group)));
    const words = new Set(concepts.flat().map(wordOf));
    const strangers = members.flatMap((blank) => blank.answers).filter(({ text }) => !words.has(fold(text)));
    messages.push(...strangers.map(({ text }) => AuthorMessage.notInPool(text, group)));
  }
  return messages;
}

/** Words that count for two concepts: accepted by one, and accepted by (or holding a core word of) another. */
function collisions(concepts: readonly (readonly AcceptedWord[])[]): string[] {
  return concepts.flatMap((concept, at) =>
    concept
      .map(wordOf)
      .filter((word) =>
        concepts.some(
          (other, index) =>
            index !== at &&
            other.some(
              (entry) => wordOf(entry) === word || (!isExact(entry) && word.includes(wordOf(entry))),
            ),
        ),
      ),
  );
}
