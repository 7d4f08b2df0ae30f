import { expect, vi } from 'vitest';
import type { Platform } from '../../src/lms/platform.ts';
import { storageOf } from '../../src/stores/storage-double.ts';
import { stubPage } from './launched.ts';
import { lrsDouble } from './lrs-double.ts';
import type { LaunchWish, LrsDouble } from './lrs-double.ts';
import { verbOf } from './statement-rules.ts';

/** A browser on a platform: it launches a unit as often as a test wants. */
export class Cmi5Course {
  readonly lrs: LrsDouble;
  page = stubPage();
  tab = storageOf({});
  /** Addresses that the page may connect to. */
  narrowed: readonly string[] = [];
  /** Milliseconds that the clock is ahead. */
  ahead = 0;
  readonly sound = vi.fn();

  private constructor(lrs: LrsDouble) {
    this.lrs = lrs;
  }

  static async begin(): Promise<Cmi5Course> {
    return new Cmi5Course(await lrsDouble());
  }

  /** Opens the launch page with these parameters; the address is the same when the page is loaded again. */
  async open(parameters: string, isModule = true): Promise<Platform> {
    const { cmi5Platform } = await import('../../src/lms/cmi5.ts');
    const surroundings = {
      address: `https://platform.example/content/launch/index.html?${parameters}`,
      tab: this.tab,
      now: () => Date.now() + this.ahead,
      narrow: (addresses: readonly string[]) => {
        this.narrowed = addresses;
      },
      sound: this.sound,
    };
    return cmi5Platform(surroundings, isModule);
  }

  launch(wish?: LaunchWish): Promise<Platform> {
    return this.open(this.lrs.launch(wish));
  }

  /** Leaves the page, and waits until the platform knows. */
  async leave(platform: Platform, saved: Parameters<Platform['finish']>[0] = null): Promise<void> {
    platform.finish(saved);
    await vi.waitFor(() => {
      expect(this.verbs().at(-1)).toBe('terminated');
    });
  }

  /** Verbs that the platform has, in the order in which they came. */
  verbs(): string[] {
    return this.lrs.statements.map(verbOf);
  }

  /** @returns the result of the first statement with that verb */
  resultOf(verb: string): unknown {
    return this.lrs.statements.find((one) => verbOf(one) === verb)?.result;
  }

  async close(): Promise<void> {
    await this.lrs.close();
    vi.unstubAllGlobals();
  }
}
