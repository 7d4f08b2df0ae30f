import type { Fact } from '../domain/record/fact.ts';
import { PlatformError } from './platform.ts';
import type { Platform, Saved } from './platform.ts';

/** How the session with the platform stands. */
export type SessionState =
  /** The platform has everything. */
  | { readonly what: 'saved' }
  /** Something waits to be told, or is being told. */
  | { readonly what: 'saving' }
  /** The platform did not take it; it is tried again. `since` in milliseconds since 1970. */
  | { readonly what: 'failing'; readonly since: number; readonly reason: 'gone' | 'refused' }
  /** The platform has ended the session; since then nothing is told. */
  | { readonly what: 'over' };

/** What a session rests on. */
export interface Link {
  readonly platform: Platform;
  /** All facts of the learner when it begins, and the ids of those that the platform has not been told of. */
  readonly known: readonly Fact[];
  readonly untold: readonly string[];
  /**
   * Works out what the platform is told.
   * @param facts all of them
   * @param untold those of which no save has told
   * @param failures saves that failed since the last that did not
   */
  readonly compose: (facts: readonly Fact[], untold: readonly Fact[], failures: number) => Saved;
  /** Called when the platform has been told of facts. */
  readonly onTold: (facts: readonly Fact[]) => void;
  readonly now: () => number;
  /** Does something in so many milliseconds. @returns how to call it off */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** The one session with a platform, from the opening of the launch page until it goes away. */
export interface Session {
  readonly state: () => SessionState;
  /** @returns how to stop */
  onState(listener: (state: SessionState) => void): () => void;
  /** Takes facts that are stored here; those that are known already change nothing. */
  readonly tell: (facts: readonly Fact[]) => void;
  /** Tells the platform now whatever waits. Resolves when it has, or could not. */
  save(): Promise<void>;
  /** Ends the session; the page goes away. */
  finish(): void;
}

/** Milliseconds after the last fact, and after the first that waits, when the platform is told. */
const PAUSE = 3000;
const LONGEST_WAIT = 15_000;
/** Milliseconds before what failed is tried again. */
const AGAIN = [5000, 10_000, 20_000, 40_000, 60_000] as const;

/** Begins a session: the platform is told at once how things stand, so that a launch that cannot save is known early. */
export function startSession(link: Link): Session {
  const { platform, now } = link;
  const isQuiet = platform.mode === 'quiet';
  const facts = new Map(link.known.map((fact) => [fact.id, fact]));
  const untold = new Set(link.untold);
  const listeners = new Set<(state: SessionState) => void>();
  let state: SessionState = { what: 'saved' };
  let callOff = (): void => undefined;
  /** When the first fact came that waits; null where none does. */
  let waiting: number | null = null;
  let failures = 0;
  let running: Promise<void> | null = null;

  const isWaiting = (): boolean => waiting !== null;

  const become = (next: SessionState): void => {
    if (state.what === 'over') return;
    state = next;
    for (const listener of listeners) listener(next);
  };
  const compose = (): Saved => {
    const all = [...facts.values()];
    return link.compose(
      all,
      all.filter(({ id }) => untold.has(id)),
      failures,
    );
  };
  const saveIn = (ms: number): void => {
    callOff();
    callOff = link.later(ms, () => void save());
  };

  const attempt = async (): Promise<void> => {
    const telling = [...untold];
    waiting = null;
    if (state.what === 'saved') become({ what: 'saving' });
    try {
      await platform.save(compose());
      failures = 0;
      for (const id of telling) untold.delete(id);
      link.onTold(telling.flatMap((id) => facts.get(id) ?? []));
      if (!isWaiting()) become({ what: 'saved' });
    } catch (error) {
      failed(error);
    }
  };
  const failed = (error: unknown): void => {
    const reason = error instanceof PlatformError ? error.reason : 'refused';
    console.warn(error);
    if (reason === 'over') {
      become({ what: 'over' });
      return;
    }
    saveIn(AGAIN[Math.min(failures, AGAIN.length - 1)] ?? 0);
    failures += 1;
    become({ what: 'failing', since: state.what === 'failing' ? state.since : now(), reason });
  };
  const save = (): Promise<void> => {
    if (isQuiet || state.what === 'over') return Promise.resolve();
    callOff();
    // What comes while the platform is being told is told after it.
    running = running ? running.then(() => (isWaiting() ? attempt() : undefined)) : attempt();
    const mine = running;
    void mine.then(() => {
      if (running === mine) running = null;
    });
    return mine;
  };

  if (!isQuiet) void save();
  return {
    state: () => state,
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (added) => {
      const fresh = added.filter(({ id }) => !facts.has(id));
      for (const fact of fresh) {
        facts.set(fact.id, fact);
        untold.add(fact.id);
      }
      if (fresh.length === 0 || isQuiet || state.what === 'over') return;
      waiting ??= now();
      // What fails is tried again in its own time.
      if (state.what === 'failing') return;
      become({ what: 'saving' });
      saveIn(Math.max(0, Math.min(PAUSE, waiting + LONGEST_WAIT - now())));
    },
    save,
    finish() {
      callOff();
      if (state.what === 'over') return;
      const isDone = isQuiet || (state.what === 'saved' && untold.size === 0);
      platform.finish(isDone ? null : compose());
      become({ what: 'over' });
    },
  };
}
