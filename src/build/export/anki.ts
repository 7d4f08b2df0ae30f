import type { Phrase } from '../../content-schema/phrase.ts';
import { EXPORT_TEXT as say } from '../../text/export.ts';
import { filled } from './questions.ts';
import type { Question } from './questions.ts';

/** Wordings that a card shows; some blanks have fifty. */
const MOST = 9;

/**
 * The exercises as notes for Anki (docs.ankiweb.net, Importing text files; note type Cloze): all blanks of a stem are one
 * note, each a card of its own.
 */
export function ankiCsv(title: string, questions: readonly Question[], phrases: readonly Phrase[]): string {
  const head = [
    '#separator:Comma',
    '#html:true',
    '#notetype:Cloze',
    `#deck:${title}`,
    '#columns:Text,Back Extra,Tags',
  ];
  const drills = questions.map((question) => [
    filled(question, ({ answers: [model = ''] }, at) => `{{c${String(at + 1)}::${html(model)}}}`),
    html([synonyms(question), question.explanation].filter(Boolean).join(' ')),
    tag(question.module),
  ]);
  const sentences = phrases.map(({ text, better, why }) => [
    `${html(say.instead(text))}<br>{{c1::${html(better.join(' / '))}}}`,
    html(why),
    tag(say.phrases),
  ]);
  return `${[...head, ...[...drills, ...sentences].map(csvLine)].join('\n')}\n`;
}

/** RFC 4180. */
function csvLine(fields: readonly string[]): string {
  return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',');
}

function synonyms({ parts }: Question): string {
  const also = parts.flatMap((part) =>
    typeof part === 'string' ? [] : [part.answers.slice(1, MOST).join('、')],
  );
  return also.some(Boolean) ? say.alsoRight(also.filter(Boolean).join('；')) : '';
}

/** Anki parts tags at spaces. */
function tag(text: string): string {
  return text.replaceAll(/\s+/g, '_');
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{{', '{ {');
}
