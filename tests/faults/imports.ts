import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { EXAMS } from '../../src/domain/exam/sittings.ts';
import { reviewFold } from '../../src/domain/review/review-fold.ts';
import type { Fact } from '../../src/domain/record/fact.ts';
import { readRecordFile, toRecordFile } from '../../src/domain/record/record-file.ts';
import type { Profile } from '../../src/domain/record/profile.ts';
import { indexedDbRecord } from '../../src/records/indexed-db.ts';
import { createRecordStore } from '../../src/stores/record-store.ts';
import { isBlank } from './learner.ts';
import { mutatedRecords } from './mutations.ts';
import type { Scenario, World } from './scenario.ts';

const FIXTURE = new URL('../fixtures/record-v3.json', import.meta.url);
/** A record takes so many files before it begins anew, as it grows. */
const ON_ONE_RECORD = 25;

async function goodFile(): Promise<{ text: string; profile: Profile; facts: readonly Fact[] }> {
  const { facts } = JSON.parse(await readFile(FIXTURE, 'utf8')) as { facts: Fact[] };
  const profile = { id: 'p-zhang', name: '张三', createdAt: 1 };
  return { text: JSON.stringify(toRecordFile(profile, facts, '1.0.0+0', 2)), profile, facts };
}

export const imports: Scenario = {
  name: 'imports',
  unit: 'files',
  checks:
    'mutated record files, read and merged: an error or a correct union, old facts as they were, all folds run',
  times: { full: 10_000, short: 200 },
  async run({ random, fail }, times) {
    const good = await goodFile();
    const texts = fc.sample(mutatedRecords(good.text), { numRuns: times, seed: random.below(2 ** 31) });
    for (let from = 0; from < texts.length; from += ON_ONE_RECORD) {
      Object.defineProperty(globalThis, 'indexedDB', { value: new IDBFactory(), configurable: true });
      let made = 0;
      const store = createRecordStore({
        now: () => 1_800_000_000_000,
        newId: () => `made-${(made += 1)}`,
        course: '1.0.0+0',
        current: { get: () => null, set: () => undefined },
        unnamed: '学员',
      });
      const port = await indexedDbRecord();
      await store.open(port);
      await store.merge(good.profile, good.facts);
      for (const text of texts.slice(from, from + ON_ONE_RECORD)) {
        try {
          await importOne(store, port, text, fail);
        } catch (error) {
          fail(`${String(error)} on ${text.slice(0, 200)}`);
        }
      }
      port.close();
    }
    return texts.length;
  },
};

async function importOne(
  store: ReturnType<typeof createRecordStore>,
  port: Awaited<ReturnType<typeof indexedDbRecord>>,
  text: string,
  fail: World['fail'],
): Promise<void> {
  const all = async (): Promise<Map<string, ReadonlyMap<string, Fact>>> =>
    new Map(
      await Promise.all(
        (await port.profiles()).map(
          async ({ id }) => [id, new Map((await port.facts(id)).map((fact) => [fact.id, fact]))] as const,
        ),
      ),
    );
  const before = await all();
  const file = readRecordFile(text);
  const merged = file.ok ? await store.merge(file.profile, file.facts) : 0;
  const after = await all();
  for (const [learner, facts] of before)
    for (const [id, fact] of facts)
      if (!isDeepStrictEqual(after.get(learner)?.get(id), fact))
        fail(`fact ${id} was changed by ${text.slice(0, 200)}`);
  const counted = (facts: typeof before) => [...facts.values()].reduce((sum, { size }) => sum + size, 0);
  if (merged === null) fail(`could not be merged: ${text.slice(0, 200)}`);
  if (counted(after) - counted(before) !== merged) fail(`${String(merged)} said to be new, others are there`);
  if (!file.ok) return;
  const there = after.get(file.profile.id);
  const missing = file.facts.filter(({ id }) => there?.has(id) !== true);
  if (missing.length > 0) fail(`${missing.length} facts of a good file are not there`);
  await store.fold(EXAMS);
  await store.fold(reviewFold(0.9));
}

const TOLD =
  /^(导入好了|这 \d+ 条这里|没有要添的|这个文件读不懂|这不是本课程|这份记录是更新版本|记录里没有写|没有存上)/;

export const picker: Scenario = {
  name: 'picker',
  unit: 'files',
  checks: 'the same through 导入记录 in the browser: a clear message, no page broken by what came in',
  times: { full: 200, short: 4 },
  async run(world, times) {
    const good = await goodFile();
    const texts = fc.sample(mutatedRecords(good.text), { numRuns: times, seed: world.random.below(2 ** 31) });
    for (let from = 0; from < texts.length; from += ON_ONE_RECORD) {
      const own = await world.context();
      const page = await own.newPage();
      await page.goto(`${world.origin}/record/`);
      if (!(await pick(page, good.text)).startsWith('导入好了')) world.fail('the good file was not taken');
      for (const [at, text] of texts.slice(from, from + ON_ONE_RECORD).entries()) {
        const said = await pick(page, text);
        if (!TOLD.test(said)) world.fail(`said ${said || 'nothing'} of ${text.slice(0, 200)}`);
        if (await isBlank(page)) world.fail(`blank after ${text.slice(0, 200)}`);
        // What came in must not break other pages, nor this one at its next opening.
        if (at % 5 === 4) await lookAround(world, page, text);
      }
      await own.close();
    }
    return texts.length;
  },
};

async function lookAround({ origin, fail }: World, page: Page, text: string): Promise<void> {
  for (const path of ['', 'lessons/six-ones/', 'review/', 'exams/', 'record/']) {
    await page.goto(`${origin}/${path}`);
    await page.locator('main').first().waitFor();
    if (await isBlank(page)) fail(`/${path} is blank after ${text.slice(0, 200)}`);
  }
}

async function pick(page: Page, text: string): Promise<string> {
  const status = page.getByRole('region', { name: '带走，带来' }).getByRole('status');
  await status.waitFor({ state: 'attached' });
  await status.evaluate((element) => {
    element.setAttribute('data-before', '');
    new MutationObserver((_, watch) => {
      watch.disconnect();
      element.removeAttribute('data-before');
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '导入记录' }).click(),
  ]);
  await chooser.setFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  // The same words may be said again, which changes nothing: so it is not waited for long.
  await page
    .locator('.said:not([data-before])')
    .waitFor({ timeout: 1500 })
    .catch(() => undefined);
  return (await status.textContent()) ?? '';
}
