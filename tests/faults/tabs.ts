import type { Page } from '@playwright/test';
import { DRILLS, answersIn, isBlank, noticeOf, openLesson, storedFacts } from './learner.ts';
import type { Scenario, World } from './scenario.ts';

/** Answers in one browser, before another is opened with a record of its own. */
const ON_ONE_RECORD = 1250;
const MOST_TABS = 8;

export const tabs: Scenario = {
  name: 'tabs',
  unit: 'answers',
  checks: 'two to eight tabs answer at once: every answer marked in its tab and on record once',
  times: { full: 10_000, short: 80 },
  async run(world, times) {
    const { random } = world;
    let done = 0;
    let tabsNow = times < ON_ONE_RECORD ? 2 : 2 + random.below(MOST_TABS - 1);
    while (done < times) {
      const share = Math.min(times >= ON_ONE_RECORD ? ON_ONE_RECORD : times / 2, times - done);
      done += await answerInTabs(world, tabsNow, Math.ceil(share));
      tabsNow = tabsNow === MOST_TABS ? 2 : tabsNow + 1;
      if (times < ON_ONE_RECORD) tabsNow = MOST_TABS;
    }
    return done;
  },
};

async function answerInTabs(
  { origin, random, context, fail }: World,
  count: number,
  answers: number,
): Promise<number> {
  const own = await context();
  const pages = await Promise.all(Array.from({ length: count }, () => own.newPage()));
  const drills = DRILLS.slice(0, count);
  // All at once: on a new device they also have to agree on one learner.
  await Promise.all(pages.map((page, at) => openLesson(page, origin, drills[at])));
  const each = pages.map((_, at) => Math.floor(answers / count) + (at < answers % count ? 1 : 0));
  const given = await Promise.all(
    pages.map((page, at) => answerMany(page, drills[at] ?? DRILLS[0], each[at] ?? 0, random.below(30))),
  );
  const [reader] = pages;
  if (!reader) return 0;
  const facts = await storedFacts(reader);
  const stored = answersIn(facts);
  const where = `${count} tabs`;
  for (const words of given.flat())
    if (stored.get(words) !== 1) fail(`${where}: ${words} is there ${stored.get(words) ?? 0} times`);
  if (stored.size !== answers) fail(`${where}: ${stored.size} answers on record, ${answers} given`);
  if (new Set(facts.map(({ profile }) => profile)).size > 1) fail(`${where}: more than one learner`);
  for (const page of pages) {
    if (await isBlank(page)) fail(`${where}: a blank page`);
    if ((await noticeOf(page)) !== '') fail(`${where}: ${await noticeOf(page)}`);
  }
  await own.close();
  return answers;
}

/**
 * Answers one drill of a page again and again, as fast as verdicts come: through its input and its form, in the page,
 * as keys from outside would let the tabs take turns.
 * @param wait milliseconds that the learner thinks, at most
 */
function answerMany(page: Page, drill: string, times: number, wait: number): Promise<string[]> {
  return page.evaluate(
    async ([id, count, longest]) => {
      const form = document.querySelector<HTMLFormElement>(`#drill-${id}`);
      const input = form?.querySelector('input');
      if (!form || !input) throw new Error('no drill');
      const marked = (): Promise<void> =>
        new Promise((resolve, reject) => {
          const late = setTimeout(() => {
            reject(new Error(`no verdict on ${input.value} after two minutes`));
          }, 120_000);
          const look = (): void => {
            if (!input.hasAttribute('data-verdict')) return;
            watch.disconnect();
            clearTimeout(late);
            resolve();
          };
          const watch = new MutationObserver(look);
          watch.observe(input, { attributeFilter: ['data-verdict'] });
          look();
        });
      const frame = (): Promise<void> =>
        new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
      const all: string[] = [];
      for (let at = 0; at < count; at += 1) {
        input.value = `答${id.length}${at}x${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (input.hasAttribute('data-verdict')) await frame();
        all.push(input.value);
        form.requestSubmit();
        await marked();
        await frame();
      }
      return all;
    },
    [drill, times, wait] as const,
  );
}
