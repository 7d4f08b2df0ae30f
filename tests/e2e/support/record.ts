import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import type { RecordFile } from '../../../src/domain/record/record-file.ts';

/** Opens 我的记录 and waits until the record has been read. */
export async function openRecord(page: Page): Promise<void> {
  await page.goto('/record/');
  await expect(page.getByRole('heading', { name: '这台设备上的人' })).toBeVisible();
}

/** Presses 导出记录 on the record page. @returns the file */
export async function download(page: Page): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出记录' }).click(),
  ]);
  return file;
}

/** @returns the exported record of the current learner */
export async function exported(page: Page): Promise<RecordFile> {
  await openRecord(page);
  return JSON.parse(await readFile(await (await download(page)).path(), 'utf8')) as RecordFile;
}

/** Gives a file to 导入记录. */
export async function importText(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '导入记录' }).click(),
  ]);
  await chooser.setFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The message under the buttons of 带走，带来. */
export async function expectCarried(page: Page, message: string | RegExp): Promise<void> {
  await expect(page.getByRole('region', { name: '带走，带来' }).getByRole('status')).toHaveText(message);
}
