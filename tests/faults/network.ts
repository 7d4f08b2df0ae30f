import {
  DRILLS,
  answersIn,
  handIn,
  isBlank,
  openLesson,
  pause,
  storedFacts,
  verdict,
  wrongWords,
} from './learner.ts';
import { LESSON } from './learner.ts';
import type { Scenario } from './scenario.ts';

/** Milliseconds after the beginning of a visit in which the network goes, at most. */
const LONGEST = 2500;

export const network: Scenario = {
  name: 'network',
  unit: 'cuts',
  checks:
    'network gone at any moment: text stays, what is awake marks and keeps, all goes on when it is back',
  times: { full: 100, short: 6 },
  async run({ origin, random, context, fail }, times) {
    for (let round = 0; round < times; round += 1) {
      const own = await context();
      const page = await own.newPage();
      const given: string[] = [];
      // Half of the cuts meet a page that is being loaded, half one that is being worked on.
      const isLoading = random.below(2) === 0;
      const cut = async (): Promise<void> => {
        await pause(random.below(isLoading ? LONGEST / 4 : LONGEST));
        await own.setOffline(true);
      };
      if (isLoading) {
        const [opened] = await Promise.all([page.goto(`${origin}${LESSON}`).catch(() => null), cut()]);
        if (opened && (await isBlank(page))) fail(`cut ${round}: a blank page`);
      } else {
        await openLesson(page, origin);
        const cutting = cut();
        for (let answers = 2 + random.below(6); answers > 0; answers -= 1) {
          const [drill, words] = [random.pick(DRILLS.slice(0, 5)), wrongWords(random)];
          await handIn(page, drill, words);
          if ((await verdict(page, drill)) === 'refused') fail(`cut ${round}: ${words} was not kept`);
          given.push(words);
        }
        await cutting;
        if (await isBlank(page)) fail(`cut ${round}: a blank page`);
      }
      await own.setOffline(false);
      // Away and back: an address with another # alone would not load the page again.
      await page.goto('about:blank');
      await openLesson(page, origin);
      const words = wrongWords(random);
      await handIn(page, DRILLS[0], words);
      if ((await verdict(page, DRILLS[0])) === 'refused') fail(`cut ${round}: not kept when it was back`);
      const stored = answersIn(await storedFacts(page));
      for (const one of [...given, words])
        if (stored.get(one) !== 1) fail(`cut ${round}: ${one} is there ${stored.get(one) ?? 0} times`);
      await own.close();
    }
    return times;
  },
};
