/** `npm run try -- DRILL-ID ANSWER…` marks answers as the course does. For authors. */
import { compileKey } from '../answer-key/compile-key.ts';
import { scoreOf } from '../domain/answer/mark.ts';
import { markDrill } from '../domain/answer/mark-drill.ts';
import { blanksOf } from '../domain/drill/drill.ts';
import { printProblems } from './author-messages.ts';
import { readContent } from './content-fs.ts';

const [id = '', ...answers] = process.argv.slice(2);
const { content, problems } = readContent(process.cwd());
const drill = content?.drills.find((placed) => placed.drill.id === id)?.drill;
if (!drill) {
  const known = content?.drills.map((placed) => placed.drill.id).join('\n  ') ?? '';
  console.error(id === '' ? '用法：npm run try -- 练习编号 答案…' : `没有编号为“${id}”的练习。`);
  console.error(problems.length > 0 ? printProblems(problems) : `现有的练习：\n  ${known}`);
  process.exit(2);
}
const marks = markDrill(compileKey(drill), answers);
const verdicts = marks.map(({ verdict }) => verdict);
const blanks = marks.map((mark, at) => ({ answer: answers[at] ?? '', ...mark }));
console.log(JSON.stringify({ drill: id, blanks, score: scoreOf(blanksOf(drill.stem), verdicts) }));
