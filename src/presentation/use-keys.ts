import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { actionOf, keyName } from '../domain/deck/keys.ts';
import type { KeyAction } from '../domain/deck/keys.ts';
import { keyBindings } from '../stores/keys.ts';

/** Whoever writes or chooses here keeps all keys. */
const WRITES = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog[open]';
/** What is pressed with Space and Enter. */
const PRESSED = 'button, a[href], summary, [role="button"]';
/** What is gone through with arrows, Home and End. */
const GONE_THROUGH =
  '[role="radiogroup"], [role="listbox"], [role="tablist"], [role="menu"], [role="slider"]';
const GOES_THROUGH = /^(Shift\+)?(Arrow\w+|Home|End)$/;
/** The only keys that go on while they are held: a blank too many cannot be unseen. */
const GOES_ON = new Set<KeyAction['type']>(['nextSlide', 'previousSlide']);

/**
 * Keys of the keyboard and the clicker, wherever the focus is, but never those of a field, an open dialog or an input
 * method.
 * @param act gets what a key asks for
 * @returns digits typed so far, which wait for Enter
 */
export function useKeys(act: (action: KeyAction) => void): string {
  const [digits, setDigits] = useState('');
  /** The same, also for a key that comes before the page is drawn again. */
  const typed = useRef('');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTaken(event, typed.current)) return;
    const { key, shiftKey: shift, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
    const pressed = actionOf({ key, shift, ctrl, alt, meta }, keyBindings().getState().value, typed.current);
    if (!pressed) return;
    // The browser leaves the full screen itself.
    if (pressed.action?.type !== 'leave') event.preventDefault();
    typed.current = pressed.digits;
    setDigits(pressed.digits);
    if (pressed.action && (!event.repeat || GOES_ON.has(pressed.action.type))) act(pressed.action);
  });
  // Before the page is seen: a key is not to be lost between the two.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      press(event);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  return digits;
}

/** Whether a key belongs to what has the focus. */
function isTaken(event: KeyboardEvent, digits: string): boolean {
  // 229 says so in browsers that end a composition before its last key.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (event.isComposing || event.keyCode === 229) return true;
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  const name = keyName({ key: event.key, shift: event.shiftKey });
  if (target.closest(WRITES)) return true;
  if (target.closest(PRESSED) && (name === 'Space' || (name === 'Enter' && digits === ''))) return true;
  return target.closest(GONE_THROUGH) !== null && GOES_THROUGH.test(name);
}
