import type { ClassState, Timer } from './class-state.ts';

const MINUTE = 60_000;
/** Minutes where the slide does not say how many. */
export const USUAL_MINUTES = 5;
export const MOST_MINUTES = 99;
/** How long (ms) it is said that the time is up; after that nobody is waiting for it. */
const SAID_FOR = 10 * MINUTE;

/** @returns a timer of so many minutes (1 to 99) that stands */
export function setTimer(minutes: number): Timer {
  const whole = Math.min(MOST_MINUTES, Math.max(1, Math.round(minutes)));
  return { state: 'standing', seconds: whole * 60, left: whole * MINUTE };
}

/** @returns milliseconds that are left, never less than none */
export function leftMs(timer: Timer, now: number): number {
  return Math.max(0, timer.state === 'going' ? timer.endsAt - now : timer.left);
}

/** @returns the timer going; one that has run out begins anew */
export function goTimer(timer: Timer, now: number): Timer {
  const left = leftMs(timer, now);
  if (timer.state === 'going' && left > 0) return timer;
  return {
    state: 'going',
    seconds: timer.seconds,
    endsAt: now + (left > 0 ? left : timer.seconds * 1000),
  };
}

/** @returns the timer standing where it is */
export function standTimer(timer: Timer, now: number): Timer {
  return timer.state === 'standing'
    ? timer
    : { state: 'standing', seconds: timer.seconds, left: leftMs(timer, now) };
}

/** @returns the timer with one minute more; one that has run out goes for that minute */
export function addMinute(timer: Timer, now: number): Timer {
  const left = leftMs(timer, now) + MINUTE;
  return timer.state === 'going' ? { ...timer, endsAt: now + left } : { ...timer, left };
}

/** @returns the timer going from its beginning */
export function restartTimer(timer: Timer, now: number): Timer {
  return { state: 'going', seconds: timer.seconds, endsAt: now + timer.seconds * 1000 };
}

/** @returns whether it ran out, not so long ago that nobody is waiting for it any more */
export function isUp(timer: Timer | null, now: number): boolean {
  return timer?.state === 'going' && timer.endsAt <= now && now - timer.endsAt < SAID_FOR;
}

/** @returns whether the class is to see it beside the slide: it was begun, and it did not run out long ago */
export function isUnderWay(timer: Timer | null, now: number): timer is Timer {
  if (!timer) return false;
  if (timer.state === 'standing') return timer.left < timer.seconds * 1000;
  return timer.endsAt > now || isUp(timer, now);
}

/**
 * One key for everything: begins a timer, stops it, lets it go on, and takes it away when it ran out.
 * @param discuss minutes of the slide's discussion, where it is one
 * @param now ms since 1970
 */
export function toggleTimer(state: ClassState, discuss: number | undefined, now: number): ClassState {
  const { timer } = state;
  if (timer?.state === 'going' && timer.endsAt > now) return { ...state, timer: standTimer(timer, now) };
  if (isUp(timer, now)) return clearTimer(state);
  if (timer?.state === 'standing' && timer.left > 0) return { ...state, timer: goTimer(timer, now) };
  return { ...state, timer: goTimer(setTimer(discuss ?? USUAL_MINUTES), now) };
}

/** @returns the class without a timer, and the slide back on the stage where the timer lay over it */
export function clearTimer(state: ClassState): ClassState {
  return { ...state, timer: null, shown: state.shown === 'timer' ? 'slide' : state.shown };
}
