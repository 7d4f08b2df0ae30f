/** `npm run archive-bank` keeps the present bank of papers, so that records made with it stay verifiable. */
import { printProblems } from './author-messages.ts';
import { checkContent } from './check-content.ts';
import { archive } from './exam-archive-fs.ts';
import { makeBank } from './exam-bank.ts';
import { ExamMessage } from './exam-messages.ts';

const { content, problems } = checkContent(process.cwd());
if (problems.length > 0 || !content) {
  console.error(printProblems(problems));
  process.exit(1);
}
const { file, isNew } = archive(process.cwd(), makeBank(content));
console.log(isNew ? ExamMessage.archived(file) : ExamMessage.archivedBefore(file));
