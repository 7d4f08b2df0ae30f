import { PlatformError } from './platform.ts';
import type { Platform, Saved } from './platform.ts';
import type { Runtime } from './scorm-api.ts';

/** What the two versions of SCORM say in words of their own. */
export interface Dialect extends Omit<Platform, 'save' | 'finish' | 'restored'> {
  /** Says how long the session lasted so far, and that it goes on another time. @throws PlatformError */
  readonly stay: () => void;
  /** Sets everything that is to be told, `cmi.suspend_data` apart. @throws PlatformError */
  readonly tell: (saved: Saved) => void;
  /** After a commit that failed: sees to it that what may be lost is sent again. @throws PlatformError */
  readonly unsettle?: () => void;
}

const SNAPSHOT = 'cmi.suspend_data';

/** @returns a SCORM platform; its calls are synchronous, as SCORM has them */
export function scormPlatform(runtime: Runtime, { stay, tell, unsettle, ...dialect }: Dialect): Platform {
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
  return {
    ...dialect,
    restored: restored === '' ? null : restored,
    save: async (saved) => {
      await Promise.resolve();
      try {
        if (isLost) unsettle?.();
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
        if (isLost) unsettle?.();
      });
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
