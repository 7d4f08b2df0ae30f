import { parseStoredPlans, soundPlans } from '../domain/plan/parse-plan.ts';
import type { StoredPlans } from '../domain/plan/parse-plan.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { readKept, writeKept } from './kept.ts';
import type { Kept, KeptState } from './kept.ts';

export const PLANS: Kept<StoredPlans> = {
  key: 'plans',
  empty: { version: 1, plans: [] },
  read: parseStoredPlans,
  readRest: soundPlans,
};

/** What this page holds while the browser keeps nothing. */
let unkept: StoredPlans | null = null;

/** @returns the plans of this browser, the one changed last first, and what became of reading them */
export function readPlans(): { readonly plans: readonly Plan[]; readonly state: KeptState } {
  if (unkept) return { plans: unkept.plans, state: 'unkept' };
  const { value, state } = readKept(PLANS);
  return { plans: value.plans, state };
}

/**
 * Keeps a plan, in place of the one with its id. What other pages have kept meanwhile stays.
 * @returns 'unkept' where it holds for this page only
 */
export function savePlan(plan: Plan): KeptState {
  return keep([plan, ...others(plan.id)]);
}

/** Forgets a plan. */
export function removePlan(id: string): KeptState {
  return keep(others(id));
}

/** @returns the plan of this browser with that id, or null */
export function planById(id: string): Plan | null {
  return readPlans().plans.find((plan) => plan.id === id) ?? null;
}

/**
 * Calls back when another page has changed the plans.
 * @returns a function that ends it
 */
export function onPlansChanged(changed: () => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === PLANS.key || key === null) changed();
  };
  addEventListener('storage', listen);
  return () => {
    removeEventListener('storage', listen);
  };
}

function others(id: string): Plan[] {
  return readPlans().plans.filter((plan) => plan.id !== id);
}

function keep(plans: readonly Plan[]): KeptState {
  const value: StoredPlans = { version: 1, plans };
  const state = writeKept(PLANS, value);
  unkept = state === 'unkept' ? value : null;
  return state;
}
