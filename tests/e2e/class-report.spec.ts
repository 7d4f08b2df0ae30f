import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Verdict } from '../../src/domain/answer/mark.ts';
import { FACT_VERSION } from '../../src/domain/record/fact.ts';
import type { Fact } from '../../src/domain/record/fact.ts';
import { toRecordFile } from '../../src/domain/record/record-file.ts';
import { expectAccessible } from './support/axe.ts';

const COURSE = '0.1.0';
const LIST = ['smile', 'greeting', 'chair', 'reply', 'farewell'].map((line) => `six-ones-${line}`);
const RIGHT = ['笑脸', '问候', '椅子', '答复', '道别'];

let clock = Date.UTC(2026, 10, 1);
const common = () => {
  clock += 60_000;
  return { v: FACT_VERSION, id: `fact-${String(clock)}`, at: clock, course: COURSE } as const;
};

function answered(drill: string, answer: string, verdict: Verdict): Fact {
  return { ...common(), kind: 'answered', drill, mode: 'typed', entries: [{ answer, verdict }] };
}

/** The record of a learner who wrote `chair` into the third line of 六个一. */
function upload(name: string, chair: string, verdict: Verdict) {
  const facts: Fact[] = [
    { ...common(), kind: 'lessonOpened', lesson: 'six-ones' },
    ...LIST.map((drill, at) =>
      at === 2 ? answered(drill, chair, verdict) : answered(drill, RIGHT[at] ?? '', 'right'),
    ),
  ];
  const file = toRecordFile({ id: `learner-${name}`, name, createdAt: 0 }, facts, COURSE, clock);
  return { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
}

async function hand(page: Page, files: ReturnType<typeof upload>[]): Promise<void> {
  await page.goto('/trainers/');
  await expect(page.getByRole('button', { name: '出码' })).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选文件' }).click(),
  ]);
  await chooser.setFiles(files);
}

const CLASS = [upload('甲', '雨伞', 'wrong'), upload('乙', '雨伞', 'wrong'), upload('丙', '椅子', 'right')];

test('Records of a class say who learned what and which blank most missed; one click makes a deck of it', async ({
  page,
}) => {
  await hand(page, CLASS);
  await expect(page.getByText('3 个人的学习记录')).toBeVisible();
  const learners = page.getByRole('region', { name: '每个人学到哪里，可以左右滚动' });
  await expect(learners.getByRole('row', { name: /甲/ })).toContainText('用户需要的六个一');
  const blanks = page.getByRole('region', { name: '写错最多的空，可以左右滚动' });
  const chair = blanks.getByRole('row', { name: /一把（\s*）可坐/ });
  await expect(chair).toContainText('2 / 3 人');
  await expect(chair).toContainText('雨伞（2 人）');
  await expect(chair.getByRole('checkbox')).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('link', { name: '放映这 1 题' }).click();
  await expect(page).toHaveURL(/\/class\/#drills=six-ones-chair$/);
  await expect(page.getByText('一把', { exact: false }).first()).toBeVisible();
});

test('The report goes into a spreadsheet, a lesson a column and a blank a line', async ({ page }) => {
  await hand(page, CLASS);
  const saved = async (button: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  const [head = '', first = ''] = (await saved('下载学习情况（CSV）')).split('\r\n');
  const column = head.split(',').indexOf('用户需要的六个一');
  expect(column).toBeGreaterThan(0);
  expect(first.split(',')[column]).toBe('学了一半');
  expect(await saved('下载错空表（CSV）')).toContain('six-ones-chair,一把（　）可坐,1,3,2,');
});

test('Who ticks nothing is told what to do, and an unreadable file does not stop the others', async ({
  page,
}) => {
  const broken = { ...upload('丁', '椅子', 'right'), buffer: Buffer.from('{') };
  await hand(page, [broken, ...CLASS]);
  await expect(page.getByText('1 个文件读不了')).toBeVisible();
  await page.getByRole('checkbox', { name: /一把（\s*）可坐/ }).uncheck();
  await expect(page.getByText('勾上想在课上再讲的题。')).toBeVisible();
});
