import { slideIndex } from './run.ts';
import type { Run, RunCommand } from './run.ts';
import type { SlideDeck } from './slide-deck.ts';

/** What keys can be bound to, in the order of the list that people read. */
export const BOUND_ACTIONS = [
  'next',
  'back',
  'nextSlide',
  'previousSlide',
  'takeBack',
  'revealAll',
  'first',
  'last',
  'toggleBlack',
  'toggleOverview',
  'fullscreen',
  'presenter',
  'pointer',
  'timer',
  'contrast',
  'help',
  'leave',
] as const;

export type BoundAction = (typeof BOUND_ACTIONS)[number];

/** What a key asks for: a command to the run, or something that the window does itself. */
export type KeyAction =
  | RunCommand
  | {
      readonly type:
        'takeBack' | 'fullscreen' | 'help' | 'presenter' | 'pointer' | 'timer' | 'leave' | 'contrast';
    };

/** Which keys do what. A key is named as in `keyName`. */
export interface Bindings {
  readonly version: 1;
  /** Off: no key does anything. */
  readonly on: boolean;
  /** Whether digits and Enter go to a slide. */
  readonly digits: boolean;
  /** Keys of each action; no key stands twice. */
  readonly keys: Readonly<Record<BoundAction, readonly string[]>>;
}

export const DEFAULT_BINDINGS: Bindings = {
  version: 1,
  on: true,
  digits: true,
  keys: {
    next: ['PageDown', 'Space', 'ArrowRight', 'ArrowDown'],
    back: ['PageUp', 'Shift+Space', 'ArrowLeft', 'ArrowUp'],
    nextSlide: ['Shift+PageDown', 'Shift+ArrowRight', ']'],
    previousSlide: ['Shift+PageUp', 'Shift+ArrowLeft', '['],
    takeBack: ['Z'],
    revealAll: ['A'],
    first: ['Home'],
    last: ['End'],
    toggleBlack: ['B', '.'],
    toggleOverview: ['O'],
    fullscreen: ['F'],
    presenter: ['S'],
    pointer: ['P'],
    timer: ['T'],
    contrast: ['C'],
    help: ['?'],
    leave: ['Escape'],
  },
};

/** The parts of a keyboard event that matter here. */
export interface Key {
  /** As in KeyboardEvent.key. */
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** What a key that is ours came to: an action, or digits that wait for Enter. */
export interface Pressed {
  readonly action: KeyAction | null;
  /** Digits typed so far. */
  readonly digits: string;
}

/** What a Chinese keyboard makes of the same keys, where its width does not tell. */
const ON_CHINESE_KEYBOARD: Readonly<Record<string, string>> = { '。': '.', '【': '[', '】': ']' };

/** Modifiers, what moves and presses on every page, and what is no key at all. */
const NEVER_OURS =
  /^(Shift\+)?(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock|Fn|FnLock|Tab|Enter|F11|F12|Process|Dead|Unidentified|Compose|ContextMenu|\d)$/;

const KEY_NAME = /^((Shift\+)?[A-Z][A-Za-z0-9]+|[^\s\p{Ll}])$/u;

const MOST_DIGITS = 3;

/**
 * @returns name of a key: a character in upper case (Shift is in the character), or the name of KeyboardEvent.key, led by
 * `Shift+` where Shift is held
 */
export function keyName({ key, shift }: Pick<Key, 'key' | 'shift'>): string {
  const named = key === ' ' ? 'Space' : key;
  if (named.length > 1) return shift ? `Shift+${named}` : named;
  const character = ON_CHINESE_KEYBOARD[named] ?? named.normalize('NFKC');
  return character.toUpperCase();
}

/** @returns whether a key of this name can be given to an action */
export function isBindable(name: string): boolean {
  return KEY_NAME.test(name) && !NEVER_OURS.test(name);
}

/**
 * What a key asks for. Keys with Ctrl, Alt or Meta are never ours.
 * @param digits typed before it
 * @returns null for a key that is none of ours
 */
export function actionOf(key: Key, bindings: Bindings, digits: string): Pressed | null {
  if (key.ctrl || key.alt || key.meta || !bindings.on) return null;
  const name = keyName(key);
  if (bindings.digits && /^\d$/.test(name) && (digits !== '' || name !== '0'))
    return { action: null, digits: (digits + name).slice(-MOST_DIGITS) };
  if (digits !== '') {
    if (name === 'Enter') return { action: { type: 'goto', number: Number(digits) }, digits: '' };
    if (name === 'Escape') return { action: null, digits: '' };
    if (name === 'Backspace') return { action: null, digits: digits.slice(0, -1) };
  }
  const type = actionWith(bindings, name);
  return type === null ? null : { action: { type }, digits: '' };
}

/** @returns the action that has a key, or null */
export function actionWith(bindings: Bindings, name: string): BoundAction | null {
  return BOUND_ACTIONS.find((action) => bindings.keys[action].includes(name)) ?? null;
}

/**
 * Gives a key to an action.
 * @param how `only`: instead of its present keys; `also`: beside them
 * @returns the new bindings, and the action that had the key before, if it was another one
 */
export function bindKey(
  bindings: Bindings,
  action: BoundAction,
  name: string,
  how: 'only' | 'also',
): { readonly bindings: Bindings; readonly takenFrom: BoundAction | null } {
  const before = actionWith(bindings, name);
  const takenFrom = before === action ? null : before;
  const own = how === 'only' ? [] : bindings.keys[action].filter((key) => key !== name);
  const freed = takenFrom && { [takenFrom]: bindings.keys[takenFrom].filter((key) => key !== name) };
  return {
    bindings: { ...bindings, keys: { ...bindings.keys, ...freed, [action]: [...own, name] } },
    takenFrom,
  };
}

/** @returns bindings in which an action has no key */
export function clearKeys(bindings: Bindings, action: BoundAction): Bindings {
  return { ...bindings, keys: { ...bindings.keys, [action]: [] } };
}

/**
 * @param value what was stored
 * @returns bindings, or null if they are not to be understood
 */
export function parseBindings(value: unknown): Bindings | null {
  if (!isObject(value) || value['version'] !== 1) return null;
  const { on, digits, keys } = value;
  if (typeof on !== 'boolean' || typeof digits !== 'boolean' || !isObject(keys)) return null;
  const lists = BOUND_ACTIONS.map((action) => [action, keys[action]] as const);
  if (Object.keys(keys).length !== lists.length || !lists.every(([, list]) => isKeyList(list))) return null;
  const all = lists.flatMap(([, list]) => list as string[]);
  if (new Set(all).size !== all.length) return null;
  return { version: 1, on, digits, keys: Object.fromEntries(lists) as Bindings['keys'] };
}

/**
 * @returns the command to the run that an action comes to; null where the window acts itself, or where there is nothing
 * to take back
 */
export function runCommandOf(action: KeyAction, run: Run, deck: SlideDeck): RunCommand | null {
  switch (action.type) {
    case 'takeBack': {
      const steps = deck.slides[slideIndex(run, deck)]?.steps ?? [];
      const step = [...steps].reverse().find((one) => run.open[one] !== undefined);
      return step === undefined ? null : { type: 'close', step };
    }
    case 'fullscreen':
    case 'help':
    case 'presenter':
    case 'pointer':
    case 'timer':
    case 'leave':
    case 'contrast':
      return null;
    default:
      return action;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' && isBindable(key));
}
