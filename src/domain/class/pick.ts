import { holderName } from '../exam/holder.ts';
import type { ClassState } from './class-state.ts';

/** Longest name that is called, in UTF-16 units. */
const LONGEST_NAME = 40;
const MOST_NAMES = 1000;

/** @returns names written one a line, trimmed, each once, in their order */
export function readNames(text: string): readonly string[] {
  const names = text.split(/\r?\n/).map((line) => holderName(line.slice(0, LONGEST_NAME)));
  return [...new Set(names)].filter((name) => name !== '').slice(0, MOST_NAMES);
}

/** @returns the class with this list; who was called and is still on it counts as called */
export function setNames(state: ClassState, names: readonly string[]): ClassState {
  return { ...state, names, called: state.called.filter((name) => names.includes(name)) };
}

/** @returns who was not called yet since everybody's turn began anew */
export function waiting(state: ClassState): readonly string[] {
  return state.names.filter((name) => !state.called.includes(name));
}

/** @returns who was called last, or null */
export function lastCalled(state: ClassState): string | null {
  return state.called.at(-1) ?? null;
}

/**
 * Calls somebody. Nobody is called twice until all were; then it begins anew, not with the one who was last.
 * @param below gives a whole number from 0 to its argument - 1, each as likely as the other
 */
export function callOne(state: ClassState, below: (below: number) => number): ClassState {
  const rest = waiting(state);
  const anew = rest.length === 0;
  const others = state.names.filter((name) => name !== lastCalled(state));
  const from = anew ? (others.length > 0 ? others : state.names) : rest;
  const name = from[from.length > 1 ? below(from.length) : 0];
  if (name === undefined) return state;
  return { ...state, called: anew ? [name] : [...state.called, name] };
}

/** @returns the class as if the last one had not been called; the turn comes later */
export function takeBackCall(state: ClassState): ClassState {
  return state.called.length === 0 ? state : { ...state, called: state.called.slice(0, -1) };
}

/** @returns the class without a name: somebody is not there */
export function crossOut(state: ClassState, name: string): ClassState {
  return setNames(
    state,
    state.names.filter((one) => one !== name),
  );
}

/** @returns the class without any name */
export function clearNames(state: ClassState): ClassState {
  return { ...state, names: [], called: [], shown: state.shown === 'pick' ? 'slide' : state.shown };
}
