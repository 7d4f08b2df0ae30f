import { describe, expect, it } from 'vitest';
import {
  actionOf,
  actionWith,
  bindKey,
  BOUND_ACTIONS,
  clearKeys,
  DEFAULT_BINDINGS,
  isBindable,
  keyName,
  parseBindings,
  runCommandOf,
} from './keys.ts';
import type { Bindings } from './keys.ts';
import { beginRun, runAfter } from './run.ts';
import type { SlideDeck } from './slide-deck.ts';

const DECK: SlideDeck = {
  ref: 'lesson=six-ones',
  title: '六个一',
  slides: [
    { id: 'a', title: '一', section: '一', minutes: 1, steps: ['d:0', 'd:1'], drills: ['d'] },
    { id: 'b', title: '二', section: '一', minutes: 1, steps: [], drills: [] },
  ],
};

/** A key as the keyboard sends it: `Shift+` in front for Shift held. */
function press(name: string, bindings: Bindings = DEFAULT_BINDINGS, digits = '') {
  const shift = name.startsWith('Shift+');
  const key = shift ? name.slice('Shift+'.length) : name;
  return actionOf({ key, shift, ctrl: false, alt: false, meta: false }, bindings, digits);
}
const action = (name: string, bindings?: Bindings) => press(name, bindings)?.action?.type;

describe('keys', () => {
  it('of a clicker go on and back', () => {
    expect(action('PageDown')).toBe('next');
    expect(action('PageUp')).toBe('back');
    expect(action(' ')).toBe('next');
    expect(action('Shift+ ')).toBe('back');
    expect(action('Shift+PageDown')).toBe('nextSlide');
    expect(action('.')).toBe('toggleBlack');
  });

  it('mean the same with caps lock, with Shift and in full width', () => {
    expect(action('b')).toBe('toggleBlack');
    expect(action('B')).toBe('toggleBlack');
    expect(action('Shift+B')).toBe('toggleBlack');
    expect(action('Shift+?')).toBe('help');
    expect(action('Shift+？')).toBe('help');
    expect(action('。')).toBe('toggleBlack');
    expect(action('】')).toBe('nextSlide');
  });

  it('of the browser stay its own', () => {
    for (const modifier of ['ctrl', 'alt', 'meta'] as const) {
      const plain = { key: 'b', shift: false, ctrl: false, alt: false, meta: false };
      expect(actionOf({ ...plain, [modifier]: true }, DEFAULT_BINDINGS, '')).toBeNull();
    }
    for (const key of ['F5', 'F11', 'Tab', 'Enter', 'Shift', 'x']) expect(press(key)).toBeNull();
  });

  it('of digits wait for Enter', () => {
    expect(press('1')).toEqual({ action: null, digits: '1' });
    expect(press('2', DEFAULT_BINDINGS, '1')).toEqual({ action: null, digits: '12' });
    expect(press('Enter', DEFAULT_BINDINGS, '12')).toEqual({
      action: { type: 'goto', number: 12 },
      digits: '',
    });
    expect(press('0')).toBeNull();
    expect(press('0', DEFAULT_BINDINGS, '1')).toEqual({ action: null, digits: '10' });
  });

  it('take digits back: Backspace one, Esc all, and any other key does its own', () => {
    expect(press('Backspace', DEFAULT_BINDINGS, '12')).toEqual({ action: null, digits: '1' });
    expect(press('Escape', DEFAULT_BINDINGS, '12')).toEqual({ action: null, digits: '' });
    expect(press('b', DEFAULT_BINDINGS, '12')).toEqual({ action: { type: 'toggleBlack' }, digits: '' });
    expect(action('Escape')).toBe('leave');
  });

  it('can all be switched off, and digits alone too', () => {
    for (const key of ['b', 'PageDown', '1', '?'])
      expect(press(key, { ...DEFAULT_BINDINGS, on: false })).toBeNull();
    expect(press('1', { ...DEFAULT_BINDINGS, digits: false })).toBeNull();
    expect(press('Enter', { ...DEFAULT_BINDINGS, digits: false }, '')).toBeNull();
  });
});

describe('a key that is bound anew', () => {
  it('takes the place of the keys before, or stands beside them', () => {
    const only = bindKey(DEFAULT_BINDINGS, 'toggleBlack', 'X', 'only');
    expect(only.bindings.keys.toggleBlack).toEqual(['X']);
    expect(action('b', only.bindings)).toBeUndefined();
    expect(action('x', only.bindings)).toBe('toggleBlack');
    const also = bindKey(DEFAULT_BINDINGS, 'next', 'F5', 'also');
    expect(action('F5', also.bindings)).toBe('next');
    expect(action('PageDown', also.bindings)).toBe('next');
  });

  it('is taken from the action that had it, and says so', () => {
    const { bindings, takenFrom } = bindKey(DEFAULT_BINDINGS, 'next', 'B', 'also');
    expect(takenFrom).toBe('toggleBlack');
    expect(actionWith(bindings, 'B')).toBe('next');
    expect(bindings.keys.toggleBlack).toEqual(['.']);
    expect(bindKey(DEFAULT_BINDINGS, 'next', 'PageDown', 'also').takenFrom).toBeNull();
  });

  it('stands once, however often it is added', () => {
    const { bindings } = bindKey(DEFAULT_BINDINGS, 'help', '?', 'also');
    expect(bindings.keys.help).toEqual(['?']);
  });

  it('can be cleared', () => {
    expect(action('b', clearKeys(DEFAULT_BINDINGS, 'toggleBlack'))).toBeUndefined();
  });

  it('is never one that every page needs, or no key', () => {
    for (const name of ['Tab', 'Enter', 'Shift', 'Shift+Tab', 'F11', 'Process', 'Dead', '5', '', ' ', 'b'])
      expect(isBindable(name)).toBe(false);
    for (const name of ['PageDown', 'Shift+PageDown', 'Space', 'F5', 'B', '?', 'MediaPlayPause'])
      expect(isBindable(name)).toBe(true);
  });

  it('is named the same whatever held it down', () => {
    expect(keyName({ key: 'b', shift: true })).toBe('B');
    expect(keyName({ key: ' ', shift: true })).toBe('Shift+Space');
  });
});

describe('stored bindings', () => {
  it('come back as they were', () => {
    const { bindings } = bindKey(DEFAULT_BINDINGS, 'next', 'F5', 'also');
    expect(parseBindings(JSON.parse(JSON.stringify(bindings)))).toEqual(bindings);
  });

  it('give every action of the list at least one key to begin with, each once', () => {
    for (const name of BOUND_ACTIONS) expect(DEFAULT_BINDINGS.keys[name].length).toBeGreaterThan(0);
    expect(parseBindings(DEFAULT_BINDINGS)).toEqual(DEFAULT_BINDINGS);
  });

  it('are refused whole where a part is not to be understood', () => {
    const { keys } = DEFAULT_BINDINGS;
    const { help, ...fewer } = keys;
    expect(help).toEqual(['?']);
    for (const damaged of [
      null,
      [],
      { ...DEFAULT_BINDINGS, version: 2 },
      { ...DEFAULT_BINDINGS, on: 'yes' },
      { ...DEFAULT_BINDINGS, digits: undefined },
      { ...DEFAULT_BINDINGS, keys: [] },
      { ...DEFAULT_BINDINGS, keys: fewer },
      { ...DEFAULT_BINDINGS, keys: { ...keys, more: [] } },
      { ...DEFAULT_BINDINGS, keys: { ...keys, help: '?' } },
      { ...DEFAULT_BINDINGS, keys: { ...keys, help: ['Tab'] } },
      { ...DEFAULT_BINDINGS, keys: { ...keys, help: ['B'] } },
    ])
      expect(parseBindings(damaged)).toBeNull();
  });
});

describe('an action', () => {
  const begun = beginRun(DECK, 0);

  it('takes back the last blank that was revealed, and never turns the page for it', () => {
    const two = runAfter(runAfter(begun, DECK, { type: 'next' }, 0), DECK, { type: 'next' }, 0);
    expect(runCommandOf({ type: 'takeBack' }, two, DECK)).toEqual({ type: 'close', step: 'd:1' });
    expect(runCommandOf({ type: 'takeBack' }, begun, DECK)).toBeNull();
  });

  it('is a command to the run, or something of the window', () => {
    expect(runCommandOf({ type: 'goto', number: 3 }, begun, DECK)).toEqual({ type: 'goto', number: 3 });
    expect(runCommandOf({ type: 'fullscreen' }, begun, DECK)).toBeNull();
  });
});
