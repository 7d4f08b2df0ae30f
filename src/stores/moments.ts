/** Milliseconds after which a finger has left the key that it pressed: its going up is an event of its own. */
const KEY_UP = 120;

/** @returns once the event that is being handled is done with: what a key or tap set off can be drawn first */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Does what a key or tap does not show, once the frame that it set off has been drawn; where the page goes away before,
 * at once.
 * @returns takes it back, and says whether it had still to be done
 */
export function afterFrame(work: () => void): () => boolean {
  let isDue = true;
  const now = (): void => {
    removeEventListener('pagehide', now);
    if (isDue) work();
    isDue = false;
  };
  addEventListener('pagehide', now);
  requestAnimationFrame(() => setTimeout(now));
  return () => {
    const wasDue = isDue;
    isDue = false;
    return wasDue;
  };
}

/** Does what can wait, once the frame that shows what changed has been drawn and no key is in the middle of a press. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(work, KEY_UP);
  });
}
