import {
  DRILLS,
  answersIn,
  handIn,
  isBlank,
  openLesson,
  storedFacts,
  verdict,
  wrongWords,
} from './learner.ts';
import type { Scenario } from './scenario.ts';

const DAY = 86_400_000;
/** Milliseconds by which a clock is moved. */
const JUMPS = [-400 * DAY, -DAY, -3_600_000, -60_000, -1, 60_000, 3_600_000, DAY, 30 * DAY, 4000 * DAY];
const ANSWERS = 8;

export const clock: Scenario = {
  name: 'clock',
  unit: 'jumps',
  checks:
    'clock set back or forward between answers: each is marked at once, kept once, and there after a reload',
  times: { full: 400, short: 8 },
  async run({ origin, random, context, fail }, times) {
    let jumps = 0;
    while (jumps < times) {
      const own = await context();
      await own.addInitScript(movableClock);
      const page = await own.newPage();
      await openLesson(page, origin);
      const given = new Map<string, string>();
      for (let answers = 0; answers < ANSWERS && jumps < times; answers += 1) {
        const by = random.pick(JUMPS);
        await page.evaluate((milliseconds) => {
          const kept = Number(localStorage.getItem('clock-moved') ?? 0);
          localStorage.setItem('clock-moved', String(kept + milliseconds));
        }, by);
        jumps += 1;
        if (random.below(4) === 0) await openLesson(page, origin);
        const [drill, words] = [random.pick(DRILLS.slice(0, 3)), wrongWords(random)];
        await handIn(page, drill, words);
        const said = await verdict(page, drill).catch(() => 'nothing');
        if (said !== 'marked') fail(`moved by ${by} ms: ${said} on ${words}`);
        given.set(drill, words);
      }
      if (await isBlank(page)) fail('a blank page');
      await page.reload();
      for (const [drill, words] of given) {
        await page.locator(`#drill-${drill}[data-awake]`).waitFor();
        const shown = await page.locator(`#drill-${drill} input`).first().inputValue();
        if (shown !== words) fail(`after a reload ${drill} shows ${shown}, not its last answer ${words}`);
      }
      const stored = answersIn(await storedFacts(page));
      for (const [words, count] of stored) if (count !== 1) fail(`${words} is there ${count} times`);
      await own.close();
    }
    return jumps;
  },
};

/** In the page, before its scripts: the device's clock, off by what localStorage says. */
function movableClock(): void {
  const real = Date.now.bind(Date);
  const moved = (): number => real() + Number(localStorage.getItem('clock-moved') ?? 0);
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length === 0 ? [moved()] : args, self) as object,
    get: (target, name, self) => (name === 'now' ? moved : (Reflect.get(target, name, self) as unknown)),
  });
}
