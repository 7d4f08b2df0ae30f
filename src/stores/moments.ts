/** @returns once the event that is being handled is done with: what a key or tap set off can be drawn first */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Does what can wait, once the frame that shows what changed has been drawn. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(work);
  });
}
