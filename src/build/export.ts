/** `npm run export -- moodle-xml|gift|anki` writes the exercises for another program into `exports/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { EXPORT_TEXT as say } from '../text/export.ts';
import { printProblems } from './author-messages.ts';
import { readContent } from './content-fs.ts';
import { ankiCsv } from './export/anki.ts';
import { gift } from './export/gift.ts';
import { moodleXml } from './export/moodle-xml.ts';
import { questionsOf } from './export/questions.ts';

const FORMATS = {
  'moodle-xml': { file: 'moodle.xml', write: moodleXml },
  gift: { file: 'gift.txt', write: gift },
  anki: { file: 'anki.csv', write: ankiCsv },
} as const;

const [name = ''] = process.argv.slice(2);
const { content, problems } = readContent(process.cwd());
if (!content || !Object.hasOwn(FORMATS, name)) {
  if (content && name !== '') console.error(say.unknown(name));
  console.error(content ? say.usage : printProblems(problems));
  process.exit(2);
}
const { file, write } = FORMATS[name as keyof typeof FORMATS];
const questions = questionsOf(content);
mkdirSync('exports', { recursive: true });
writeFileSync(`exports/${file}`, write(content.course.title, questions, content.phrases));
console.log(say.written(`exports/${file}`, questions.length, content.phrases.length));
