import { PlatformError } from './platform.ts';
import type { Platform, Saved } from './platform.ts';
import type { Runtime } from './scorm-api.ts';

/** What the two versions of SCORM say in words of their own. */
export interface Dialect extends Omit<Platform, 'save' | 'finish' | 'restored'> {
  /** Says how long the session lasted so far, and that it goes on another time. @throws PlatformError */
  readonly stay: () => void;
  /** Sets everything that is to be told, `cmi.suspend_data` apart. @throws PlatformError */
  readonly tell: (saved: Saved) => void;
  /** Elements that decide about a result, each with a value that decides nothing. */
  readonly neutral: Readonly<Record<string, string>>;
  /** Lists whose entries are told anew after a save that failed. */
  readonly lists: readonly Places[];
}

const SNAPSHOT = 'cmi.suspend_data';

/** @returns a SCORM platform; its calls are synchronous, as SCORM has them */
export function scormPlatform(
  runtime: Runtime,
  { stay, tell, neutral, lists, ...dialect }: Dialect,
): Platform {
  const restored = runtime.get(SNAPSHOT);
  const write = (saved: Saved | null): void => {
    stay();
    if (!saved) return;
    runtime.set(SNAPSHOT, saved.snapshot);
    tell(saved);
  };
  /** A commit failed since the last that went well. */
  let isLost = false;
  const commit = (): void => {
    isLost = true;
    runtime.commit();
    isLost = false;
  };
  /**
   * Moodle sends what is not as it sent it last, whether it arrived or not: a result that may have been lost is set to
   * something else first, or it would never be sent again.
   */
  const unsettle = (): void => {
    for (const [element, value] of Object.entries(neutral))
      if (runtime.isDoubtful(element)) runtime.set(element, value);
    commit();
    for (const list of lists) list.anew();
  };
  return {
    ...dialect,
    restored: restored === '' ? null : restored,
    save: async (saved) => {
      await Promise.resolve();
      try {
        if (isLost) unsettle();
        write(saved);
        commit();
        // Some platforms answer "true" and forget.
        if (runtime.get(SNAPSHOT) !== saved.snapshot)
          throw new PlatformError('refused', `${SNAPSHOT} is not what was set`);
      } catch (error) {
        runtime.forget();
        throw error;
      }
    },
    finish: (saved) => {
      // The page goes away: what cannot be told is in the local copy.
      silently(() => {
        write(saved);
      });
      silently(runtime.terminate);
    },
  };
}

function silently(work: () => void): void {
  try {
    work();
  } catch {
    // Nobody is there to be told.
  }
}

/** Where the entries of a list stand, by their ids. */
export interface Places {
  /** @returns the place of an id, the next free one where it is new; null where the platform has no such list */
  of(id: string): number | null;
  /** What comes from now on stands at places of its own. */
  anew(): void;
}

/**
 * @param list cmi.objectives
 * @param isReadable whether the ids of a list can be read: those of interactions cannot in SCORM 1.2, and what an earlier
 * session told stays as it is there
 */
export function placesIn(runtime: Runtime, list: string, isReadable: boolean): Places {
  const there = runtime.count(list);
  const places = new Map<string, number>();
  if (isReadable)
    for (let at = 0; at < (there ?? 0); at += 1) places.set(runtime.get(`${list}.${String(at)}.id`), at);
  let next = there ?? 0;
  return {
    of(id) {
      if (there === null) return null;
      const known = places.get(id);
      if (known !== undefined) return known;
      if (!runtime.offer(`${list}.${String(next)}.id`, id)) return null;
      places.set(id, next);
      next += 1;
      return next - 1;
    },
    anew: () => {
      places.clear();
    },
  };
}
