import { PlatformError } from './platform.ts';

/** Names of the calls: SCORM 1.2 RTE 3.2, SCORM 2004 4th ed. RTE 3.1.3. */
const CALLS = {
  API: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    code: 'LMSGetLastError',
    words: 'LMSGetErrorString',
  },
  API_1484_11: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    code: 'GetLastError',
    words: 'GetErrorString',
  },
} as const;

/** `API`: SCORM 1.2; `API_1484_11`: SCORM 2004. */
export type ApiName = keyof typeof CALLS;

/** Windows that are looked at before giving up, as in ADL's own example. */
const MOST_WINDOWS = 500;

/** What is looked for in other windows; the browser may refuse every part of it. */
export interface Frame {
  readonly parent: Frame;
  readonly opener: Frame | null;
}

/**
 * Looks for the platform's API as SCORM 2004 4th ed. RTE 3.2.1 says: up through the parents, then from the opener of
 * each of them. What belongs to another origin is passed over.
 * @returns the API, or null
 */
export function findApi(name: ApiName, from: Frame): object | null {
  const waiting: Frame[] = [from];
  const seen = new Set<Frame>();
  for (let frame = waiting.shift(); frame && seen.size < MOST_WINDOWS; frame = waiting.shift()) {
    if (seen.has(frame)) continue;
    seen.add(frame);
    const api = allowed(frame, name);
    if (typeof api === 'object' && api !== null) return api;
    const [parent, opener] = [allowed(frame, 'parent'), allowed(frame, 'opener')];
    // The parents come before the openers.
    if (parent) waiting.unshift(parent as Frame);
    if (opener) waiting.push(opener as Frame);
  }
  return null;
}

function allowed(frame: Frame, property: string): unknown {
  try {
    return (frame as unknown as Readonly<Record<string, unknown>>)[property];
  } catch {
    return null;
  }
}

/** The platform's API, with what went wrong as errors of ours. */
export interface Runtime {
  /** @throws PlatformError */
  initialize(): void;
  /** @returns '' where the platform has nothing, or does not answer */
  get(element: string): string;
  /** @returns how many a list has; null where the platform has no such list */
  count(list: string): number | null;
  /** Sets what every platform must take; what it has taken is not set twice. @throws PlatformError */
  set(element: string, value: string): void;
  /** The same with what a platform may do without. @returns whether it was taken */
  offer(element: string, value: string): boolean;
  /** @throws PlatformError */
  commit(): void;
  /** @throws PlatformError */
  readonly terminate: () => void;
  /** What was set last may not be there: all of it is set again. */
  forget(): void;
  /** @returns whether it was set since the last commit that went well, and forgotten */
  isDoubtful(element: string): boolean;
}

/** Not initialised yet or terminated already: 1.2 301; 2004 4th ed. 112, 113, 122, 123, 132, 133, 142, 143; 104 at launch. */
const OVER: readonly number[] = [104, 112, 113, 122, 123, 132, 133, 142, 143, 301];
/** Initialised already: 1.2 has only its general code for it. */
const INITIALIZED: readonly number[] = [101, 103];

/** @returns the calls of an API as `findApi` found it */
export function runtimeOf(api: object, name: ApiName): Runtime {
  const names = CALLS[name];
  const taken = new Map<string, string>();
  /** As the last commit that went well had them. */
  const safe = new Map<string, string>();
  const doubtful = new Set<string>();
  const call = (which: keyof typeof names, ...values: readonly string[]): string => {
    try {
      const work: unknown = Reflect.get(api, names[which]);
      return String(Reflect.apply(work as () => unknown, api, values));
    } catch (error) {
      throw new PlatformError('gone', `${names[which]}: ${String(error)}`);
    }
  };
  const must = (which: keyof typeof names, ...values: readonly string[]): void => {
    // Some platforms answer with a boolean or with 1.
    if (/^(?:true|1)$/i.test(call(which, ...values))) return;
    const code = Number(call('code'));
    const what = `${names[which]} ${values[0] ?? ''}`;
    throw new PlatformError(
      OVER.includes(code) ? 'over' : 'refused',
      `${what}: ${String(code)} ${call('words', String(code))}`,
    );
  };
  const set = (element: string, value: string): void => {
    if (taken.get(element) === value) return;
    must('set', element, value);
    taken.set(element, value);
  };
  const get = (element: string): string => {
    try {
      const value = call('get', element);
      return value === 'undefined' || value === 'null' ? '' : value;
    } catch {
      return '';
    }
  };
  return {
    get,
    set,
    initialize() {
      try {
        must('initialize', '');
      } catch (error) {
        if (!INITIALIZED.includes(Number(call('code')))) throw error;
      }
    },
    count(list) {
      const count = get(`${list}._count`);
      return /^\d+$/.test(count) ? Number(count) : null;
    },
    offer(element, value) {
      try {
        set(element, value);
        return true;
      } catch {
        return false;
      }
    },
    commit() {
      must('commit', '');
      for (const [element, value] of taken) safe.set(element, value);
      doubtful.clear();
    },
    isDoubtful: (element) => doubtful.has(element),
    terminate: () => {
      must('terminate', '');
    },
    forget() {
      for (const [element, value] of taken) if (safe.get(element) !== value) doubtful.add(element);
      taken.clear();
    },
  };
}
