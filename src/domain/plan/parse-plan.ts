import { plainText } from '../plain-text.ts';
import { isClock } from './schedule.ts';
import type { Plan, PlanItem } from './plan.ts';
import { PLAN_FORMAT } from './plan.ts';
import { LEAST_MINUTES, LONGEST_TITLE, MOST_ITEMS, MOST_MINUTES } from './limits.ts';

/** What is wrong with a plan, and with which item (from 1) where it is one of them. */
export interface PlanProblem {
  readonly what:
    'shape' | 'id' | 'title' | 'begins' | 'ends' | 'changedAt' | 'items' | 'kind' | 'lesson' | 'minutes';
  readonly item?: number;
}

export type ParsedPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problem: PlanProblem };

/** The file in which a plan goes to another computer. */
export interface PlanFile {
  readonly format: typeof PLAN_FORMAT;
  readonly version: 1;
  readonly plan: Plan;
}

export type ReadPlanFile =
  | { readonly ok: true; readonly plan: Plan }
  /** newer: a later course wrote it. */
  | { readonly ok: false; readonly error: 'not-json' | 'not-a-plan' | 'newer' }
  | { readonly ok: false; readonly error: 'damaged'; readonly problem: PlanProblem };

/** What this browser keeps. */
export interface StoredPlans {
  readonly version: 1;
  readonly plans: readonly Plan[];
}

/**
 * Checks a plan of version 1 from its first field to its last. Lessons are not looked up: a plan made for another version
 * of the course keeps what it says, and `unknownLessons` tells what is not there.
 * @param value anything that JSON can hold
 * @returns the plan with the known fields only, or the first thing that is wrong with it
 */
export function parsePlan(value: unknown): ParsedPlan {
  if (!isRecord(value) || value['version'] !== 1) return wrong('shape');
  const { id, title, begins, ends = '', items, changedAt } = value;
  if (!isId(id)) return wrong('id');
  if (!isTitle(title)) return wrong('title');
  if (!isTimeOrEmpty(begins)) return wrong('begins');
  if (!isTimeOrEmpty(ends)) return wrong('ends');
  if (typeof changedAt !== 'number' || !Number.isSafeInteger(changedAt) || changedAt < 0)
    return wrong('changedAt');
  if (!Array.isArray(items) || items.length > MOST_ITEMS) return wrong('items');
  const parsed: PlanItem[] = [];
  for (const [at, raw] of (items as unknown[]).entries()) {
    const item = parseItem(raw);
    if (typeof item === 'string') return wrong(item, at + 1);
    parsed.push(item);
  }
  return {
    ok: true,
    plan: { version: 1, id, title: plainText(title, LONGEST_TITLE), begins, ends, items: parsed, changedAt },
  };
}

/** @returns what was stored under `plans`, or null where any of it is not to be understood */
export function parseStoredPlans(value: unknown): StoredPlans | null {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['plans'])) return null;
  const plans: Plan[] = [];
  for (const raw of value['plans'] as unknown[]) {
    const parsed = parsePlan(raw);
    if (!parsed.ok || plans.some(({ id }) => id === parsed.plan.id)) return null;
    plans.push(parsed.plan);
  }
  return { version: 1, plans };
}

/** @returns those of stored plans that can be understood, the first of each id; null where no list of plans was stored */
export function soundPlans(value: unknown): StoredPlans | null {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['plans'])) return null;
  const plans = new Map<string, Plan>();
  for (const raw of value['plans'] as unknown[]) {
    const parsed = parsePlan(raw);
    if (parsed.ok && !plans.has(parsed.plan.id)) plans.set(parsed.plan.id, parsed.plan);
  }
  return { version: 1, plans: [...plans.values()] };
}

/** @returns the text of a plan's file */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify({ format: PLAN_FORMAT, version: 1, plan } satisfies PlanFile, null, 2)}\n`;
}

/** Reads an exported plan. Nothing is thrown: a bad file is an answer, not an accident. */
export function readPlanFile(text: string): ReadPlanFile {
  let raw: unknown;
  try {
    // An editor may have put a byte order mark before it.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, error: 'not-json' };
  }
  if (!isRecord(raw) || raw['format'] !== PLAN_FORMAT) return { ok: false, error: 'not-a-plan' };
  if (typeof raw['version'] === 'number' && raw['version'] > 1) return { ok: false, error: 'newer' };
  const parsed = raw['version'] === 1 ? parsePlan(raw['plan']) : wrong('shape');
  return parsed.ok ? parsed : { ok: false, error: 'damaged', problem: parsed.problem };
}

/** @returns ids of the lessons of a plan that the course does not have, each once */
export function unknownLessons(items: readonly PlanItem[], known: ReadonlySet<string>): string[] {
  const ids = items.flatMap((item) => (item.kind === 'lesson' ? [item.lesson] : []));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** @returns whether a number of minutes may stand in a plan */
export function isMinutes(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= LEAST_MINUTES && Number(value) <= MOST_MINUTES;
}

function parseItem(value: unknown): PlanItem | PlanProblem['what'] {
  if (!isRecord(value)) return 'kind';
  const { kind, lesson, title, minutes } = value;
  if (kind !== 'lesson' && kind !== 'break') return 'kind';
  if (!isMinutes(minutes)) return 'minutes';
  if (kind === 'lesson') return isId(lesson) ? { kind, lesson, minutes } : 'lesson';
  return isTitle(title) ? { kind, title: plainText(title, LONGEST_TITLE), minutes } : 'title';
}

function wrong(what: PlanProblem['what'], item?: number): { ok: false; problem: PlanProblem } {
  return { ok: false, problem: item === undefined ? { what } : { what, item } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(value);
}

function isTitle(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TITLE;
}

function isTimeOrEmpty(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && isClock(value));
}
