import { parseRun } from '../domain/deck/parse-run.ts';
import { beginRun, runAfter } from '../domain/deck/run.ts';
import type { Run, RunCommand } from '../domain/deck/run.ts';
import type { SlideDeck } from '../domain/deck/slide-deck.ts';
import { openShared } from './shared.ts';
import type { SharedStore } from './shared.ts';

export interface RunStore extends SharedStore<Run> {
  /** Carries out what a key, a button or the other window asks for. */
  readonly command: (command: RunCommand) => void;
}

/** So long may the clock have gone on while nothing was open (a reload) before that time is left out. */
const AWAY = 60_000;
/** So long does another window get to say that it is there. */
const ANSWER = 400;

/**
 * Opens how far a deck has been presented: the same in every window of the browser, and there again after a reload.
 * @param deck that is presented
 * @param windowName what this window calls itself: stage, presenter …
 */
export function openRun(deck: SlideDeck, windowName: string): RunStore {
  const kept = { key: `run:${deck.ref}`, empty: beginRun(deck, Date.now()), read: parseRun };
  const shared = openShared(kept, windowName);
  // Time does not count for a class while no window of it is open: the last one notes when it is left.
  let waiting = true;
  const comeBack = (): void => {
    if (!waiting) return;
    waiting = false;
    clearTimeout(timer);
    if (shared.getState().others.length > 0) return;
    const now = Date.now();
    shared.change((run) => (run.since !== null && now - run.since > AWAY ? { ...run, since: now } : run));
  };
  const timer = setTimeout(comeBack, ANSWER);
  const leave = (): void => {
    if (shared.getState().others.length > 0) return;
    const now = Date.now();
    shared.change((run) => {
      if (run.since === null) return run;
      return { ...runAfter(run, deck, { type: 'toggleClock' }, now), since: now };
    });
  };
  addEventListener('pagehide', leave);
  return {
    ...shared,
    command(command) {
      comeBack();
      shared.change((run) => runAfter(run, deck, command, Date.now()));
    },
    close() {
      clearTimeout(timer);
      removeEventListener('pagehide', leave);
      shared.close();
    },
  };
}
