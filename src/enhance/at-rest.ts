import { SIGNS } from './reader.ts';

/** When a hand was last on the page, or the page came, in milliseconds since it began. */
let touched = performance.now();
for (const sign of [...SIGNS, 'input', 'load'])
  addEventListener(sign, ({ timeStamp }) => (touched = timeStamp), { capture: true, passive: true });

/**
 * Waits until nobody is in the middle of something: keys and taps come first.
 * @param quiet milliseconds
 * @returns when nothing has touched the loaded page for so long, and the browser is idle
 */
export async function atRest(quiet: number): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => {
      addEventListener('load', loaded, { once: true });
    });
  for (let left = 1; left > 0; left = touched + quiet - performance.now())
    await new Promise((later) => setTimeout(later, left));
  await new Promise<unknown>((idle) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(idle);
    else setTimeout(idle, 200);
  });
}
