// `npm run handouts`: every worksheet, key and deck as a PDF in handouts/, printed by the tests' browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { DOCUMENTS, fileName, jobsOf } from './handout-jobs.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const folder = `${root}handouts`;
/** Pages that print at the same time. */
const AT_ONCE = 4;

const wanted = process.argv.slice(2);
const executablePath = await findBrowser();
if (!executablePath)
  fail(
    '打 PDF 要用浏览器，这台电脑上没有找到 Chrome 或 Chromium。\n' +
      '装一个再来（Debian、Ubuntu：apt-get install chromium fonts-noto-cjk），\n' +
      '或者指出它在哪里：CHROMIUM_PATH=/path/to/chrome npm run handouts',
  );
if (!existsSync(`${dist}/course.json`)) build();

const course = JSON.parse(readFileSync(`${dist}/course.json`, 'utf8'));
const { lessons, unknown } = jobsOf(course, wanted);
if (unknown.length > 0)
  fail(`没有这些课：${unknown.join('、')}\n课的名字是网址里的那一段，例如 ${lessonsOf(course)[0]}。`);

mkdirSync(folder, { recursive: true });
const server = await serve({ root: dist, port: 0, host: '127.0.0.1' });
const { chromium } = await import('playwright');
const browser = await chromium
  .launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  .catch((error) => fail(`浏览器没有打开：${executablePath}\n${error.message}`));
const context = await browser.newContext({
  baseURL: `http://127.0.0.1:${server.address().port}`,
  locale: 'zh-CN',
  colorScheme: 'light',
});
console.log(`${lessons.length} 课，每课 ${DOCUMENTS.length} 份，写到 handouts/ 里。`);
const waiting = [...lessons];
let done = 0;
try {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`好了：${lessons.length * DOCUMENTS.length} 份 PDF 在 ${folder}`);
} catch (error) {
  process.exitCode = 1;
  console.error(`没有打完：${error.message}`);
} finally {
  await browser.close();
  server.close();
}

async function work() {
  const page = await context.newPage();
  for (let lesson = waiting.shift(); lesson; lesson = waiting.shift()) {
    for (const document of DOCUMENTS) await print(page, lesson, document);
    done += 1;
    console.log(`${done} / ${lessons.length}　${lesson.unit}-${lesson.number} ${lesson.title}`);
  }
  await page.close();
}

async function print(page, lesson, document) {
  const response = await page.goto(document.path(lesson.id));
  if (!response?.ok()) throw new Error(`${document.path(lesson.id)}：${response?.status()}`);
  for (const [name, value] of Object.entries(document.options)) {
    const input = page.locator(
      typeof value === 'string' ? `input[name="${name}"][value="${value}"]` : `input[name="${name}"]`,
    );
    await input.setChecked(value !== false);
  }
  await page.evaluate(() => globalThis.document.fonts.ready);
  await page.pdf({ path: `${folder}/${fileName(lesson, document.name)}`, preferCSSPageSize: true });
}

function build() {
  console.log('还没有构建好的课程，先构建一次……');
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(command, ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('构建没有成功，原因见上。');
}

function lessonsOf({ modules }) {
  return modules.flatMap((module) => module.lessons);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
