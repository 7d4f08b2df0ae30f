import { EMPTY_CLASS } from '../domain/class/class-state.ts';
import type { ClassState } from '../domain/class/class-state.ts';
import { parseClass } from '../domain/class/parse-class.ts';
import { openShared } from './shared.ts';
import type { SharedStore } from './shared.ts';

export const KEPT_CLASS = { key: 'class', empty: EMPTY_CLASS, read: parseClass } as const;

/** Opens what a class keeps: teams, names, timer and what lies over the slide, the same in every window. */
export function openClass(windowName: string): SharedStore<ClassState> {
  return openShared<ClassState>(KEPT_CLASS, windowName);
}

/** @returns a whole number from 0 to `below` - 1 (at most 2³²), each as likely as the other */
export function randomBelow(below: number): number {
  const fair = 2 ** 32 - (2 ** 32 % below);
  const drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return drawn < fair ? drawn % below : randomBelow(below);
}
