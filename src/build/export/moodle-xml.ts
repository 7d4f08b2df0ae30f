import { EXPORT_TEXT as say } from '../../text/export.ts';
import type { Phrase } from '../../content-schema/phrase.ts';
import { filled, isMarked } from './questions.ts';
import type { Gap, Question } from './questions.ts';

/** Wrong choices beside the better sentence. */
const OTHERS = 3;

/**
 * The exercises as questions for Moodle's question bank: drills as Cloze (docs.moodle.org, Embedded Answers), phrases as
 * choices, in categories by unit.
 * @returns a file in Moodle XML
 */
export function moodleXml(title: string, questions: readonly Question[], phrases: readonly Phrase[]): string {
  const units = [...new Set(questions.map(({ module }) => module))];
  const parts = [
    ...units.flatMap((unit) => [
      category(`${title}/${unit}`),
      ...questions.filter(({ module }) => module === unit).map(drillQuestion),
    ]),
    category(`${title}/${say.phrases}`),
    ...phrases.map((phrase, at) => phraseQuestion(phrase, phrases, at)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`;
}

function category(path: string): string {
  return `<question type="category"><category><text>${xml(`$course$/top/${path}`)}</text></category></question>`;
}

function drillQuestion(question: Question): string {
  const { id, lesson, explanation } = question;
  const name = `<name><text>${xml(`${lesson} · ${id}`)}</text></name>`;
  const feedback = `<generalfeedback format="html"><text>${cdata(paragraph(explanation))}</text></generalfeedback>`;
  if (!isMarked(question)) {
    const text = paragraph(filled(question, () => '＿＿＿＿'));
    const models = question.parts.flatMap((part) =>
      typeof part === 'string' ? [] : [part.answers.join('、')],
    );
    return `<question type="essay">${name}<questiontext format="html"><text>${cdata(text)}</text></questiontext>${feedback}<defaultgrade>0</defaultgrade><responseformat>plain</responseformat><responserequired>0</responserequired><responsefieldlines>3</responsefieldlines><attachments>0</attachments><graderinfo format="html"><text>${cdata(paragraph(say.models(models.join('；'))))}</text></graderinfo></question>`;
  }
  const text = paragraphOfHtml(clozeOf(question));
  return `<question type="cloze">${name}<questiontext format="html"><text>${cdata(text)}</text></questiontext>${feedback}<penalty>0.3333333</penalty></question>`;
}

function clozeOf({ parts }: Question): string {
  return parts.map((part) => (typeof part === 'string' ? html(part) : gapOf(part))).join('');
}

/** SHORTANSWER, as case means nothing here; an open blank takes anything. */
function gapOf({ answers, open }: Gap): string {
  if (open) return '{1:SHORTANSWER:=*}';
  return `{1:SHORTANSWER:${answers.map((answer) => `=${cloze(answer)}`).join('~')}}`;
}

function phraseQuestion({ n, text, better, why }: Phrase, all: readonly Phrase[], at: number): string {
  const right = better[0] ?? '';
  const others = Array.from(
    { length: OTHERS },
    (_, step) => all[(at + 7 * (step + 1)) % all.length]?.better[0] ?? '',
  );
  const answer = (sentence: string, fraction: number): string =>
    `<answer fraction="${String(fraction)}" format="plain_text"><text>${xml(sentence)}</text><feedback format="plain_text"><text></text></feedback></answer>`;
  return [
    `<question type="multichoice"><name><text>${xml(`${String(n)} · ${text}`)}</text></name>`,
    `<questiontext format="html"><text>${cdata(paragraph(say.instead(text)))}</text></questiontext>`,
    `<generalfeedback format="html"><text>${cdata(paragraph(why))}</text></generalfeedback>`,
    '<defaultgrade>1</defaultgrade><single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>',
    answer(right, 100),
    ...[...new Set(others)].filter((sentence) => sentence !== right).map((sentence) => answer(sentence, 0)),
    '</question>',
  ].join('');
}

/** What ends an answer of a Cloze, and the rest of what HTML needs. */
function cloze(text: string): string {
  return html(text).replaceAll(/[\\}~=#/"*]/g, String.raw`\$&`);
}

function paragraph(text: string): string {
  return paragraphOfHtml(html(text));
}

function paragraphOfHtml(inner: string): string {
  return `<p>${inner}</p>`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function xml(text: string): string {
  return html(text).replaceAll('"', '&quot;');
}

/** Only for HTML, in which no > stands by itself. */
function cdata(markup: string): string {
  return `<![CDATA[${markup}]]>`;
}
