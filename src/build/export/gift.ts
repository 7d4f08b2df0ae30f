import type { Phrase } from '../../content-schema/phrase.ts';
import { EXPORT_TEXT as say } from '../../text/export.ts';

import type { Gap, Question } from './questions.ts';

/**
 * The exercises in GIFT (docs.moodle.org, GIFT format): a question for each blank, with the others filled in, as GIFT knows one
 * blank a question. Open blanks are left out: it has nothing that is not marked.
 */
export function gift(title: string, questions: readonly Question[], phrases: readonly Phrase[]): string {
  const units = [...new Set(questions.map(({ module }) => module))];
  const blocks = [
    ...units.flatMap((unit) => [
      `$CATEGORY: $course$/top/${title}/${unit}`,
      ...questions.filter(({ module }) => module === unit).flatMap(blanksOf),
    ]),
    `$CATEGORY: $course$/top/${title}/${say.phrases}`,
    ...phrases.map(phraseQuestion),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blanksOf(question: Question): string[] {
  const gaps = question.parts.filter((part) => typeof part !== 'string');
  return gaps.flatMap((gap, at) => (gap.open ? [] : [blankQuestion(question, gap, at, gaps.length)]));
}

function blankQuestion(question: Question, asked: Gap, at: number, of: number): string {
  const name = of === 1 ? question.id : `${question.id} ${String(at + 1)}/${String(of)}`;
  const right = asked.answers.map((answer) => `=${escaped(answer)}`).join(' ');
  let before = true;
  const text = question.parts.map((part) => {
    if (typeof part === 'string') return escaped(part);
    if (part !== asked || !before) return `（${escaped(part.answers[0] ?? '')}）`;
    before = false;
    return `{${right}####${escaped(question.explanation)}}`;
  });
  return `::${escaped(name)}:: ${text.join('')}`;
}

/** Written, as there is nothing to choose from: an essay, with the better sentences to compare with. */
function phraseQuestion({ n, text, better }: Phrase): string {
  return `::${escaped(`${String(n)} · ${text}`)}:: ${escaped(say.insteadWrite(text))} {####${escaped(better.join(' / '))}}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}
