import { cp, mkdtemp, open, readdir, rm, stat, truncate, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowser } from '../e2e/support/own-browser.ts';
import {
  DATABASE,
  DRILLS,
  answersIn,
  handIn,
  isBlank,
  noticeOf,
  openLesson,
  storedFacts,
  verdict,
  wrongWords,
} from './learner.ts';
import { onNewDevices } from './scenario.ts';
import type { Device, Random, Scenario, World } from './scenario.ts';

/** Answers on record before it is damaged. */
const ANSWERS = 12;
/** Milliseconds until a loss has to be told. */
const LONGEST = 10_000;

/** After damage: the page is awake and answers, and either all is there or it says that something is not. */
async function lookAfter(world: World, page: Page, when: string, before: ReadonlySet<string>): Promise<void> {
  const { origin, random, fail } = world;
  await openLesson(page, origin);
  if (await isBlank(page)) fail(`${when}: a blank page`);
  const words = wrongWords(random);
  await handIn(page, DRILLS[0], words);
  const said = await verdict(page, DRILLS[0]);
  const notice = await noticeOf(page);
  if (said === 'refused' && notice === '') fail(`${when}: refused without a reason`);
  // Where the browser cannot open its storage at all, there is none to look into.
  const names = await page
    .evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
    .catch(() => []);
  const stored = new Map<string, number>();
  for (const name of names)
    for (const [one, count] of answersIn(await storedFacts(page, name).catch(() => [])))
      stored.set(one, count);
  const lost = [...before].filter((one) => !stored.has(one)).length;
  if (lost > 0 && notice === '' && !(await isTold(page)))
    fail(`${when}: ${lost} of ${before.size} answers are gone and nothing is said`);
  if (said === 'marked' && !notice.includes('关掉页面') && stored.get(words) !== 1)
    fail(`${when}: the new answer is there ${stored.get(words) ?? 0} times`);
}

/** What is to be told is fetched first. */
function isTold(page: Page): Promise<boolean> {
  return page
    .locator('[data-notices] p')
    .first()
    .waitFor({ timeout: LONGEST })
    .then(
      () => true,
      () => false,
    );
}

async function answerSome({ random }: World, page: Page): Promise<Set<string>> {
  const given = new Set<string>();
  for (let at = 0; at < ANSWERS; at += 1) {
    const [drill, words] = [random.pick(DRILLS.slice(0, 5)), wrongWords(random)];
    await handIn(page, drill, words);
    await verdict(page, drill);
    given.add(words);
  }
  return given;
}

export const files: Scenario = {
  name: 'files',
  unit: 'damaged folders',
  checks: 'database files cut off, overwritten, removed: the page works; what is gone is told of',
  times: { full: 60, short: 2 },
  async run(world, times) {
    const whole = await mkdtemp(join(tmpdir(), 'faults-whole-'));
    const damaged = await mkdtemp(join(tmpdir(), 'faults-damaged-'));
    try {
      const maker = await startBrowser(whole, world.origin);
      await openLesson(maker.page, world.origin);
      const before = await answerSome(world, maker.page);
      // Chromium writes localStorage, which tells who learned here, some seconds late.
      await maker.close();
      for (let round = 0; round < times; round += 1) {
        await rm(damaged, { recursive: true, force: true, maxRetries: 5 });
        await cp(whole, damaged, { recursive: true, filter: (path) => !/Singleton|Cache/.test(path) });
        const what = await damage(world.random, join(damaged, 'Default', 'IndexedDB'));
        const browser = await startBrowser(damaged, world.origin);
        world.watch(browser.page.context());
        try {
          await lookAfter(world, browser.page, what, before);
        } catch (error) {
          world.fail(`${what}: ${String(error)}`);
        } finally {
          await browser.kill();
        }
      }
    } finally {
      for (const folder of [whole, damaged])
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    return times;
  },
};

/** Damages one file of the database. @returns what was done */
async function damage(random: Random, folder: string): Promise<string> {
  const inside = await readdir(folder, { recursive: true });
  const all = [];
  for (const name of inside.sort()) {
    const { size } = await stat(join(folder, name));
    if (size > 0 && !name.endsWith('LOCK') && (await stat(join(folder, name))).isFile())
      all.push({ name, size });
  }
  const { name, size } = random.pick(all);
  const path = join(folder, name);
  const way = random.pick(['cut off', 'overwritten', 'removed', 'one bit turned'] as const);
  const at = random.below(size);
  if (way === 'removed') await unlink(path);
  else if (way === 'cut off') await truncate(path, at);
  else {
    const file = await open(path, 'r+');
    const length = way === 'overwritten' ? Math.min(size - at, 1 + random.below(4096)) : 1;
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, at);
    for (let place = 0; place < length; place += 1)
      bytes[place] = way === 'overwritten' ? random.below(256) : (bytes[place] ?? 0) ^ (1 << random.below(8));
    await file.write(bytes, 0, length, at);
    await file.close();
  }
  return `${name.split('/').at(-1) ?? ''} ${way} at ${at} of ${size}`;
}

/** What another program, or another version, may have left. */
const LEFT = [
  'newer',
  'empty',
  'without stores',
  'other keys',
  'strange facts',
  'strange people',
  'strange drafts',
  'strange checkpoints',
] as const;

export const database: Scenario = {
  name: 'database',
  unit: 'damaged databases',
  checks:
    'other schema, newer version, missing stores, rows of any shape: the page works and says what it left aside',
  times: { full: 160, short: 4 },
  run(world, times) {
    const { origin, random } = world;
    const from = random.below(LEFT.length);
    const work = async ({ round, page }: Device): Promise<void> => {
      const what = LEFT[(from + round) % LEFT.length] ?? 'newer';
      let before = new Set<string>();
      if (what.startsWith('strange')) {
        await openLesson(page, origin);
        before = await answerSome(world, page);
      }
      await page.goto(`${origin}/icon.svg`);
      await page.evaluate(leave, [DATABASE, what, strangeRows(random)] as const);
      try {
        await lookAfter(world, page, what, before);
        for (const other of ['record/', 'review/', 'exams/', '']) {
          await page.goto(`${origin}/${other}`);
          await page.locator('main').first().waitFor();
          if (await isBlank(page)) world.fail(`${what}: /${other} is blank`);
        }
      } catch (error) {
        world.fail(`${what}: ${String(error)}`);
      }
    };
    return onNewDevices(world, times, work);
  },
};

/** Values of every kind where a row should have a field. */
function strangeRows(random: Random): Record<string, unknown>[] {
  const values: unknown[] = [
    null,
    0,
    -1,
    1e300,
    '',
    '答',
    '__proto__',
    'constructor',
    true,
    [],
    {},
    [[null]],
    { length: 1 },
  ];
  const fields = [
    'v',
    'at',
    'course',
    'kind',
    'entries',
    'mode',
    'blank',
    'rung',
    'answer',
    'rules',
    'attempt',
    'name',
    'createdAt',
    'answers',
    'lesson',
    'version',
    'until',
    'count',
    'state',
    'item',
    'outcome',
    'exercise',
    'ms',
    'event',
  ];
  const kinds = [
    'answered',
    'hinted',
    'shown',
    'appealed',
    'practised',
    'played',
    'filed',
    'examBegun',
    'examAnswered',
    'examSubmitted',
  ];
  return Array.from({ length: 20 }, (_, at) => {
    const row: Record<string, unknown> = { v: 3, at: 1, course: '', kind: random.pick(kinds), mark: at };
    for (let count = random.below(6); count > 0; count -= 1) row[random.pick(fields)] = random.pick(values);
    return row;
  });
}

/** In a page without scripts of the course: leaves its database as the name says. */
async function leave([name, what, rows]: readonly [
  string,
  string,
  readonly Record<string, unknown>[],
]): Promise<void> {
  const opening = indexedDB.open(
    name,
    what === 'newer' ? 99 : what.startsWith('strange') ? undefined : 1 + (rows.length % 2),
  );
  opening.onupgradeneeded = () => {
    if (what === 'newer' || what === 'other keys')
      for (const store of ['profiles', 'facts', 'drafts', 'checkpoints'])
        opening.result.createObjectStore(store, { autoIncrement: true });
    if (what === 'without stores') opening.result.createObjectStore('facts', { keyPath: ['profile', 'id'] });
  };
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  if (what.startsWith('strange')) {
    const store =
      { facts: 'facts', people: 'profiles', drafts: 'drafts', checkpoints: 'checkpoints' }[what.slice(8)] ??
      '';
    const step = db.transaction(['profiles', store], 'readwrite');
    const people = step.objectStore('profiles').getAllKeys();
    await new Promise((resolve) => (people.onsuccess = resolve));
    const profile = people.result[0];
    const drills = ['six-ones-smile', '__proto__', 'review six-ones-chair'];
    for (const [at, row] of rows.entries()) {
      const key = { profile, id: store === 'profiles' ? `strange-${at}` : `s${at}`, drill: drills[at % 3] };
      const named =
        store === 'checkpoints' ? { name: ['progress', 'review', 'exams'][at % 3], version: '1' } : {};
      const state =
        store === 'checkpoints' && at % 2 === 0 ? { until: 5e12, count: 0, state: row['state'] ?? null } : {};
      step.objectStore(store).put({ ...row, ...key, ...named, ...state });
    }
    await new Promise((resolve, reject) => {
      step.oncomplete = resolve;
      step.onabort = reject;
    });
  }
  db.close();
}
