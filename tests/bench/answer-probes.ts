/** Functions that run inside the page in which an answer is written. */

/** In the page: resolves once nothing moves and nothing is left to do. */
export async function atRest(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await new Promise((idle) => requestIdleCallback(idle));
}

/** In the page: the longest of them, in milliseconds; 16 stands for 16 and less. */
export function slowestEvent(): number {
  return Math.max(16, ...performance.getEntriesByName('slow').map(({ duration }) => duration));
}

/** In the page: notes every key and tap of a frame or longer (Event Timing: interactions). */
export function watchEvents(): void {
  new PerformanceObserver((list) => {
    for (const { duration, startTime, interactionId } of list.getEntries() as PerformanceEventTiming[]) {
      if (interactionId > 0) performance.measure('slow', { start: startTime, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

type Watching = typeof globalThis & { painted?: Promise<number> };

/** In the page: milliseconds from the key that `watchVerdict` waited for to the frame that shows its verdict. */
export function verdictPainted(): Promise<number> | undefined {
  return (globalThis as Watching).painted;
}

/** In the page: waits for the next key, and for the frame that shows a new verdict. */
export function watchVerdict(): void {
  const blank = document.querySelector('#drill-six-ones-smile input');
  (globalThis as Watching).painted = new Promise((resolve) => {
    let start = 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { capture: true, once: true },
    );
    const watch = new MutationObserver(() => {
      if (!blank?.hasAttribute('data-verdict')) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        // A message is only read when the frame has been made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - start);
        };
        port2.postMessage(null);
      });
    });
    if (blank) watch.observe(blank, { attributes: true, attributeFilter: ['data-verdict'] });
  });
}
