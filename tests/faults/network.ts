import type { Page } from '@playwright/test';
import {
  DRILLS,
  LESSON,
  answersIn,
  handIn,
  isBlank,
  openLesson,
  pause,
  saidOf,
  storedFacts,
  verdict,
  wordsIn,
  wrongWords,
} from './learner.ts';
import { onNewDevices } from './scenario.ts';
import type { Device, Random, Scenario, World } from './scenario.ts';

/** Milliseconds after the beginning of a visit in which the network goes, at most. */
const LONGEST = 2500;
/** What marks it is not here. */
const TOLD = '没取到';

export const network: Scenario = {
  name: 'network',
  unit: 'cuts',
  checks:
    'network gone at any moment: words stay, what is not marked is said, all goes on there when it is back',
  times: { full: 100, short: 4 },
  run(world, times) {
    const { origin, random } = world;
    const work = async ({ round, context, page }: Device): Promise<void> => {
      const failed: World['fail'] = (what) => {
        world.fail(`cut ${round}: ${what}`);
      };
      const cut = async (longest: number): Promise<void> => {
        await pause(random.below(longest));
        await context.setOffline(true);
      };
      const back = () => context.setOffline(false);
      // Half of the cuts meet a page that is being loaded, half one that is being worked on.
      const visit = random.below(2) === 0 ? whileLoading : whileWorking;
      const given = await visit({ origin, random, page, cut, back, fail: failed });
      if (await isBlank(page)) failed('a blank page');
      await page.reload();
      const words = wrongWords(random);
      await openLesson(page, origin);
      await handIn(page, DRILLS[0], words);
      if ((await verdict(page, DRILLS[0])) === 'refused') failed('not kept at the next visit');
      const stored = answersIn(await storedFacts(page));
      for (const one of [...given, words])
        if (stored.get(one) !== 1) failed(`${one} is there ${stored.get(one) ?? 0} times`);
    };
    return onNewDevices(world, times, work, 'with offline use');
  },
};

interface Visit {
  readonly origin: string;
  readonly random: Random;
  readonly page: Page;
  readonly fail: World['fail'];
  /** The network goes within so many milliseconds. */
  readonly cut: (longest: number) => Promise<void>;
  readonly back: () => Promise<void>;
}

/** The page is here, more or less: what is handed in now is marked once the rest has come. @returns what was marked */
async function whileLoading({ origin, random, page, cut, back, fail }: Visit): Promise<string[]> {
  const [opened] = await Promise.all([
    page.goto(`${origin}${LESSON}#drill-${DRILLS[0]}`).catch(() => null),
    cut(LONGEST / 4),
  ]);
  if (!opened) {
    await back();
    await page.goto(`${origin}${LESSON}`);
    return [];
  }
  const words = wrongWords(random);
  await handIn(page, DRILLS[0], words);
  await pause(random.below(LONGEST / 4));
  if ((await wordsIn(page, DRILLS[0])) !== words) fail(`${words} went away`);
  await back();
  // It was awake and said so: then it has to be handed in again.
  if ((await saidOf(page, DRILLS[0])).includes(TOLD)) await page.keyboard.press('Enter');
  if ((await verdict(page, DRILLS[0])) === 'refused') fail(`${words} is not marked when it is back`);
  return [words];
}

/** Whatever is not here yet, its lack is said and the words stay. @returns what was marked */
async function whileWorking({ origin, random, page, cut, back, fail }: Visit): Promise<string[]> {
  await openLesson(page, origin);
  const cutting = cut(LONGEST);
  const given = new Map<string, string>();
  const waiting = new Map<string, string>();
  const note = (drill: string, words: string, said: string): void => {
    if (said !== '' && !said.includes(TOLD)) fail(`${words} was not marked: ${said}`);
    if (said === '') given.set(words, drill);
    if (said === '') waiting.delete(drill);
    else waiting.set(drill, words);
  };
  for (let answers = 2 + random.below(6); answers > 0; answers -= 1) {
    const [drill, words] = [random.pick(DRILLS.slice(0, 5)), wrongWords(random)];
    await handIn(page, drill, words);
    note(drill, words, await saidOf(page, drill));
    if ((await wordsIn(page, drill)) !== words) fail(`${words} went away`);
  }
  await cutting;
  await back();
  for (const [drill, words] of waiting) {
    await page.locator(`#drill-${drill} input`).first().press('Enter');
    note(drill, words, await saidOf(page, drill));
  }
  if (waiting.size > 0) fail(`${[...waiting.values()].join()} not marked when it is back`);
  return [...given.keys()];
}
