import { useEffect, useState } from 'react';
import { readyToRing, ring } from '../../audio/ring.ts';
import type { ClassState, Timer } from '../../domain/class/class-state.ts';
import { isUp, toggleTimer } from '../../domain/class/timer.ts';
import type { SharedStore } from '../../stores/shared.ts';

const TICK = 250;

/** End of the timer that was set going in this window: only that window rings. */
let ownEnd: number | null = null;

/** Changes the timer here; if it goes then, this is the window that rings. */
export function changeClock(
  store: SharedStore<ClassState>,
  next: (state: ClassState, now: number) => ClassState,
): void {
  store.change((state) => next(state, Date.now()));
  const { timer } = store.getState().value;
  ownEnd = timer?.state === 'going' ? timer.endsAt : null;
  if (ownEnd !== null) readyToRing();
}

/**
 * What the key T does: begins a timer, stops it, lets it go on, takes it away.
 * @param discuss minutes of the slide's discussion, where it is one
 */
export function pressTimer(store: SharedStore<ClassState>, discuss: number | undefined): void {
  changeClock(store, (state, now) => toggleTimer(state, discuss, now));
}

/** @returns ms since 1970, as fresh as a clock needs while a timer goes */
export function useNow(timer: Timer | null): number {
  const [now, setNow] = useState(() => Date.now());
  const goes = timer?.state === 'going' && (timer.endsAt > now || isUp(timer, now));
  useEffect(() => {
    const tick = (): void => {
      setNow(Date.now());
    };
    tick();
    if (!goes) return;
    const interval = setInterval(tick, TICK);
    return () => {
      clearInterval(interval);
    };
  }, [goes, timer]);
  return now;
}

/** Rings when the timer ends, if it was set going here. */
export function useBell(timer: Timer | null): void {
  const endsAt = timer?.state === 'going' ? timer.endsAt : null;
  useEffect(() => {
    if (endsAt === null || endsAt <= Date.now()) return;
    const bell = setTimeout(() => {
      if (ownEnd === endsAt) ring();
    }, endsAt - Date.now());
    return () => {
      clearTimeout(bell);
    };
  }, [endsAt]);
}

/** @returns minutes and seconds, the last second counted whole: 4:05 */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
