import type { BrowserContext, Page } from '@playwright/test';

/** Numbers that a seed repeats. */
export interface Random {
  /** A whole number from 0 on, below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** What a scenario works with. */
export interface World {
  readonly origin: string;
  readonly random: Random;
  /**
   * Opens an empty browser context; what its pages complain of is a failure of the scenario. Without offline use, as
   * fetching the course in the background takes longer than most faults.
   */
  readonly context: (offline?: 'with offline use') => Promise<BrowserContext>;
  /** Listens to the pages of a context that the scenario started itself. */
  readonly watch: (context: BrowserContext) => void;
  /** Notes what went wrong, with the moment in which it did. */
  readonly fail: (what: string) => void;
}

/** A fault, made many times. */
export interface Scenario {
  readonly name: string;
  /** What was counted: kills, answers, files … */
  readonly unit: string;
  /** What holds after each of them. */
  readonly checks: string;
  /** How often in a full run, and in the short one that belongs to `npm test`. */
  readonly times: { readonly full: number; readonly short: number };
  /** @returns how often it was really made */
  run(world: World, times: number): Promise<number>;
}

/** A device on which nobody has learned yet. */
export interface Device {
  /** From 0 on. */
  readonly round: number;
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Does something on so many new devices, one after the other; one on which it breaks off is a failure.
 * @returns how many they were
 */
export async function onNewDevices(
  { context: open, fail }: World,
  times: number,
  work: (device: Device) => Promise<void>,
  offline?: 'with offline use',
): Promise<number> {
  for (let round = 0; round < times; round += 1) {
    const context = await open(offline);
    await work({ round, context, page: await context.newPage() }).catch((error: unknown) => {
      fail(`device ${round}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
    await context.close();
  }
  return times;
}

/** Random numbers of a seed and a name: a scenario that runs alone meets the same moments as in the whole run. */
export function randomOf(seed: number, name: string): Random {
  // mulberry32: a short generator is enough to choose moments.
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), seed | 0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}

/** What a browser says by itself where the network is gone: no fault of the page. */
const OF_THE_NETWORK = /net::ERR_|Failed to load resource/;

/** Notes what must not happen on any page of a context: an error that nobody caught, or one in the console. */
export function watchPages(context: BrowserContext, fail: (what: string) => void): void {
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => {
      fail(`page error: ${error.stack ?? error.name} ${error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !OF_THE_NETWORK.test(message.text()))
        fail(`console: ${message.text()}`);
    });
    page.on('crash', () => {
      fail('the page crashed');
    });
  };
  context.on('page', listen);
  for (const page of context.pages()) listen(page);
}
