import type { Page } from '@playwright/test';
import {
  DRILLS,
  answersIn,
  handIn,
  isBlank,
  noticeOf,
  openLesson,
  saidOf,
  storedFacts,
  wordsIn,
  wrongWords,
} from './learner.ts';
import { onNewDevices } from './scenario.ts';
import type { Device, Scenario, World } from './scenario.ts';

/** Answers that never fit into the room that is left. */
const MOST = 60;
/** Bytes of the smallest disk; 0 would be no limit to the browser. */
const SMALLEST = 1;
/** Bytes of the largest disk: some thirty answers fit. */
const LARGEST = 20_000;
/** Characters that fit into a blank. */
const WIDE = 60;

/** What the page may say where nothing is kept, where the disk is full, and where a save failed otherwise. */
const TOLD = /关掉页面记录就没了|空间满了|没存上|课程更新了|记录不见了/;

/** Answers on a drill and looks whether what the page says of it is true. */
async function answerHonestly(
  { random, fail }: World,
  page: Page,
  when: string,
  marked: Set<string>,
): Promise<'marked' | 'refused'> {
  const drill = random.pick(DRILLS.slice(0, 5));
  const words = wrongWords(random).padEnd(WIDE, '字');
  await handIn(page, drill, words);
  const said = await saidOf(page, drill);
  if (said === '') marked.add(words);
  else if (!TOLD.test(`${await noticeOf(page)}${said}`)) fail(`${when}: refused without a reason: ${said}`);
  if ((await wordsIn(page, drill)) !== words) fail(`${when}: the words went away`);
  return said === '' ? 'marked' : 'refused';
}

async function compare(
  { fail }: World,
  page: Page,
  when: string,
  marked: ReadonlySet<string>,
): Promise<void> {
  const stored = answersIn(await storedFacts(page));
  for (const words of marked)
    if (stored.get(words) !== 1)
      fail(`${when}: ${words.slice(0, 12)} is there ${stored.get(words) ?? 0} times`);
  for (const words of stored.keys()) if (!marked.has(words)) fail(`${when}: a refused answer is on record`);
}

export const quota: Scenario = {
  name: 'quota',
  unit: 'full disks',
  checks: 'no verdict without room, the words stay, the reason is told, all goes on when there is room',
  times: { full: 100, short: 3 },
  run(world, times) {
    const { origin, random, fail } = world;
    const work = async ({ round, context, page }: Device): Promise<void> => {
      const session = await context.newCDPSession(page);
      const room = (quotaSize?: number) =>
        session.send('Storage.overrideQuotaForOrigin', {
          origin,
          ...(quotaSize === undefined ? {} : { quotaSize }),
        });
      const marked = new Set<string>();
      // On every fourth device there was never room, not even for the learner's name.
      const isFullAtFirst = random.below(4) === 0;
      const when = `disk ${round}${isFullAtFirst ? ', full at first' : ''}`;
      // Before the first visit: how much room there is the browser asks twice a minute, or when it seems used up.
      await room(isFullAtFirst ? SMALLEST : SMALLEST + random.below(LARGEST));
      await openLesson(page, origin);
      let said: 'marked' | 'refused' = 'marked';
      for (let answers = 0; said === 'marked' && answers < MOST; answers += 1)
        said = await answerHonestly(world, page, when, marked);
      if (said === 'marked' && !(await noticeOf(page)).includes('关掉页面'))
        fail(`${when}: it was never full`);
      if (await isBlank(page)) fail(`${when}: a blank page`);
      if ((await noticeOf(page)).includes('关掉页面')) {
        // It said that nothing is kept here: it stays so until the next page.
        marked.clear();
        await room();
        await openLesson(page, origin);
        await page.reload();
        await page.locator(`#drill-${DRILLS[0]}[data-awake]`).waitFor();
      } else await room();
      if ((await answerHonestly(world, page, when, marked)) === 'refused')
        fail(`${when}: still refused with room`);
      await page.reload();
      await page.locator(`#drill-${DRILLS[0]}[data-awake]`).waitFor();
      await compare(world, page, when, marked);
    };
    return onNewDevices(world, times, work, 'with offline use');
  },
};

/** What a browser may do to somebody who wants a database; `after` says how many calls go well before. */
const DENIALS = {
  'open throws': ['IDBFactory', 'open', 'SecurityError'],
  'open is not known': ['IDBFactory', 'open', 'TypeError'],
  'a transaction is refused': ['IDBDatabase', 'transaction', 'InvalidStateError'],
  'a row is refused': ['IDBObjectStore', 'add', 'UnknownError'],
  'a row does not fit': ['IDBObjectStore', 'add', 'QuotaExceededError'],
  'a draft is refused': ['IDBObjectStore', 'put', 'UnknownError'],
  'an index is not read': ['IDBIndex', 'getAll', 'UnknownError'],
  'a store is not read': ['IDBObjectStore', 'getAll', 'UnknownError'],
  'keys are not read': ['IDBIndex', 'getAllKeys', 'UnknownError'],
  'a row is not read': ['IDBObjectStore', 'get', 'DataError'],
  'the database is closed meanwhile': ['IDBDatabase', 'transaction', 'close'],
  'a step is given up': ['IDBDatabase', 'transaction', 'abort'],
} as const;

export const denied: Scenario = {
  name: 'denied',
  unit: 'denials',
  checks:
    'IndexedDB refuses, fails or closes at any call: told, words kept, every verdict on record or said not to be',
  times: { full: 120, short: 6 },
  run(world, times) {
    const { origin, random, fail } = world;
    const names = Object.keys(DENIALS) as (keyof typeof DENIALS)[];
    const from = random.below(names.length);
    const work = async ({ round, context, page }: Device): Promise<void> => {
      const name = names[(from + round) % names.length] ?? random.pick(names);
      const [after, lasts] = [random.below(14), random.below(2) === 0 ? 1 : 1000];
      const when = `${name}, after ${after} calls, ${lasts} times`;
      await context.addInitScript(deny, [...DENIALS[name], after, lasts] as const);
      await openLesson(page, origin);
      const marked = new Set<string>();
      for (let answers = 0; answers < 4; answers += 1) await answerHonestly(world, page, when, marked);
      if (await isBlank(page)) fail(`${when}: a blank page`);
      const notKept = (await noticeOf(page)).includes('关掉页面');
      // Whatever failed works again on the next page: what was marked is there.
      const later = await context.newPage();
      await later.goto(`${origin}/icon.svg`);
      await later.evaluate(() => {
        (window as unknown as { allow?: () => void }).allow?.();
      });
      const stored = answersIn(await storedFacts(later));
      if (!notKept)
        for (const words of marked)
          if (stored.get(words) !== 1) fail(`${when}: ${words} is there ${stored.get(words) ?? 0} times`);
      for (const words of stored.keys())
        if (!marked.has(words)) fail(`${when}: a refused answer is on record`);
    };
    return onNewDevices(world, times, work);
  },
};

/** In the page, before its scripts: from a call on, an interface of IndexedDB fails. */
function deny([owner, method, error, after, lasts]: readonly [string, string, string, number, number]): void {
  const { prototype } = (window as unknown as Record<string, { prototype: Record<string, unknown> }>)[
    owner
  ] ?? {
    prototype: {},
  };
  const real = prototype[method] as (...args: unknown[]) => unknown;
  let calls = 0;
  let isAllowed = false;
  (window as unknown as { allow: () => void }).allow = () => {
    isAllowed = true;
  };
  prototype[method] = function (this: unknown, ...args: unknown[]): unknown {
    calls += 1;
    // A database that cannot be opened is refused from the beginning.
    const from = method === 'open' ? 0 : after;
    if (isAllowed || calls <= from || calls > from + lasts) return real.apply(this, args);
    if (error === 'close') (this as IDBDatabase).close();
    else if (error !== 'abort')
      throw error === 'TypeError' ? new TypeError('denied') : new DOMException('denied', error);
    const result = real.apply(this, args);
    if (error === 'abort')
      queueMicrotask(() => {
        try {
          (result as IDBTransaction).abort();
        } catch {
          // It was over already.
        }
      });
    return result;
  };
}
