/** `npm run content` checks the content and says, with file and line, what has to be mended. */
import { printProblems } from './author-messages.ts';
import { checkContent } from './check-content.ts';
import { adviseExamItems } from './check-exams.ts';

const { content, problems } = checkContent(process.cwd());
if (problems.length > 0 || !content) {
  console.error(printProblems(problems));
  console.error(`\n内容检查没有通过：${String(problems.length)} 处要改。`);
  process.exit(1);
}
const advice = adviseExamItems(content);
if (advice.length > 0) console.warn(`${printProblems(advice)}\n`);
const { lessons, drills, topics, phrases, terms, scenarios, papers, examItems, version } = content;
console.log(
  `内容检查通过：${String(lessons.length)} 课，${String(drills.length)} 道练习，${String(topics.length)} 个主题，` +
    `${String(phrases.length)} 句忌语，${String(terms.length)} 个术语，${String(scenarios.length)} 个情景，` +
    `${String(papers.length)} 份试卷，${String(examItems.length)} 道专写的试题。版本 ${version}`,
);
