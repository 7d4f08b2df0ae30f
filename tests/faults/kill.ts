import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowser } from '../e2e/support/own-browser.ts';
import {
  DRILLS,
  answersIn,
  handIn,
  noticeOf,
  openLesson,
  pause,
  storedFacts,
  wrongWords,
} from './learner.ts';
import type { Scenario, World } from './scenario.ts';

/** Milliseconds of answering until the browser is gone, at most. */
const LONGEST = 1500;
/** A profile folder is used for so many kills, as its record grows. */
const ON_ONE_PROFILE = 25;

export const kill: Scenario = {
  name: 'kill',
  unit: 'kills',
  checks: 'SIGKILL while answering: every verdict seen is on record once, nothing else is',
  times: { full: 200, short: 4 },
  async run(world, times) {
    let done = 0;
    while (done < times) {
      const profile = await mkdtemp(join(tmpdir(), 'faults-kill-'));
      try {
        done += await killOn(world, profile, Math.min(ON_ONE_PROFILE, times - done));
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    return done;
  },
};

async function killOn(world: World, profile: string, times: number): Promise<number> {
  const given = new Set<string>();
  const seen = new Set<string>();
  // Once more at the end: what the last kill left is looked at too.
  for (let round = 0; round <= times; round += 1) {
    const browser = await startBrowser(profile, world.origin);
    let gone: Promise<void> | undefined;
    const pullThePlug = (): Promise<void> => (gone ??= browser.kill());
    world.watch(browser.page.context());
    try {
      await seeVerdicts(browser.page, seen);
      await openLesson(browser.page, world.origin);
      await compare(world, browser.page, round, given, seen);
      if (round < times) await answerUntil(world, browser.page, given, pullThePlug);
    } finally {
      await pullThePlug();
    }
  }
  return times;
}

/** Notes each answer whose verdict the page shows, as soon as it does. */
async function seeVerdicts(page: Page, seen: Set<string>): Promise<void> {
  await page.exposeFunction('verdictSeen', (words: string) => seen.add(words));
  await page.addInitScript(() => {
    const { verdictSeen } = window as unknown as { verdictSeen: (words: string) => void };
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLInputElement && target.hasAttribute('data-verdict'))
          verdictSeen(target.value);
    }).observe(document, { subtree: true, attributeFilter: ['data-verdict'] });
  });
}

async function answerUntil(
  { random }: World,
  page: Page,
  given: Set<string>,
  pullThePlug: () => Promise<void>,
): Promise<void> {
  let isOver = false;
  const moment = pause(random.below(LONGEST)).then(async () => {
    isOver = true;
    await pullThePlug();
  });
  try {
    // The browser goes away in the middle of one of these, whatever it is doing.
    for (;;) {
      const words = wrongWords(random);
      given.add(words);
      await handIn(page, random.pick(DRILLS.slice(0, 5)), words);
      await pause(random.below(80));
    }
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by the moment
    if (!isOver) throw error;
  }
  await moment;
}

async function compare(
  { fail }: World,
  page: Page,
  round: number,
  given: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Promise<void> {
  const stored = answersIn(await storedFacts(page));
  const lost = [...seen].filter((words) => given.has(words) && !stored.has(words));
  if (lost.length > 0) fail(`after kill ${round}: ${lost.length} of ${seen.size} verdicts seen are lost`);
  for (const [words, count] of stored) {
    if (count > 1) fail(`after kill ${round}: ${words} is there ${count} times`);
    if (!given.has(words)) fail(`after kill ${round}: nobody wrote ${words}`);
  }
  const notice = await noticeOf(page);
  if (notice !== '') fail(`after kill ${round}: ${notice}`);
}
