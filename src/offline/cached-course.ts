import type { Serwist } from 'serwist';
import { isHashed } from '../domain/offline/course-files.ts';
import type { CourseFile, CourseFiles } from '../domain/offline/course-files.ts';

/** Files that are fetched side by side. */
const SIDE_BY_SIDE = 4;

export interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** The files of one build in the cache: which are there, and fetching those that are not. */
export class CachedCourse {
  readonly #serwist: Serwist;
  /** Root of the site. */
  readonly #root: string;

  constructor(serwist: Serwist, root: string) {
    this.#serwist = serwist;
    this.#root = root;
  }

  /** @returns those of the files that are not in the cache in this very revision, as the cache says now */
  async missing(files: readonly CourseFile[]): Promise<readonly CourseFile[]> {
    const keys = new Set((await this.#keys()).map(({ href }) => href));
    return files.filter(([url]) => !keys.has(this.#serwist.getPrecacheKeyForUrl(this.#address(url)) ?? ''));
  }

  /** @returns addresses from the root of the site that are in the cache, in whatever revision */
  async held(): Promise<ReadonlySet<string>> {
    return new Set(
      (await this.#keys()).map(({ origin, pathname }) => (origin + pathname).slice(this.#root.length)),
    );
  }

  /**
   * Fetches files and keeps them; the browser compares each with its digest.
   * @throws TypeError where one cannot be fetched or is of another build, QuotaExceededError where the disk is full
   */
  async fetch(files: readonly CourseFile[], event: ExtendableEvent): Promise<void> {
    const rest = [...files];
    const work = async (): Promise<void> => {
      for (let file = rest.shift(); file; file = rest.shift()) await this.#fetchOne(file, event);
    };
    const done = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, work));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }

  async #fetchOne([url, digest]: CourseFile, event: ExtendableEvent): Promise<void> {
    const integrity = integrityOf(digest);
    const address = this.#address(url);
    const request = new Request(address, {
      integrity,
      // What the browser has under a hashed name is what it is.
      cache: isHashed(url) ? 'default' : 'reload',
      credentials: 'same-origin',
    });
    const params = { cacheKey: this.#serwist.getPrecacheKeyForUrl(address) ?? '', integrity };
    await Promise.all(
      this.#serwist.precacheStrategy.handleAll({ event, request, url: new URL(address), params }),
    );
  }

  #address(url: string): string {
    return new URL(url, this.#root).href;
  }

  async #keys(): Promise<readonly URL[]> {
    const cache = await caches.open(this.#serwist.precacheStrategy.cacheName);
    return (await cache.keys()).map(({ url }) => new URL(url));
  }
}

/** @returns the files of all editions for Serwist, each once */
export function entriesOf({ editions }: CourseFiles): Entry[] {
  const files = Object.values(editions).flatMap((edition) => Object.values(edition).flat());
  return [...new Map(files).entries()].map(([url, digest]) => ({
    url: `./${url}`,
    revision: isHashed(url) ? null : digest.slice(0, 12),
    integrity: integrityOf(digest),
  }));
}

function integrityOf(digest: string): string {
  return `sha256-${digest}`;
}
