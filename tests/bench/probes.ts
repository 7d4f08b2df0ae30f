/** Functions that run inside the measured page. */

/** What the page says of its own first view, in milliseconds since the navigation. */
export interface Vitals {
  readonly fcp: number | null;
  readonly lcp: number | null;
  /** Time over 50 ms of every long task after the first paint. */
  readonly tbt: number;
  /** Sum of all layout shifts that nothing was pressed for. */
  readonly cls: number;
}

interface Watched {
  lcp: number | null;
  long: { readonly start: number; readonly duration: number }[];
  cls: number;
}
type Watching = typeof globalThis & { watched?: Watched; usableSince?: number };

/** Runs before any script of the page, and leaves the main thread alone: it is told, it does not ask. */
export function watchVitals(): void {
  if (window !== top) return;
  const watched: Watched = { lcp: null, long: [], cls: 0 };
  (globalThis as Watching).watched = watched;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (watched.lcp = startTime));
  observe('longtask', ({ startTime, duration }) => watched.long.push({ start: startTime, duration }));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) watched.cls += value;
  });
}

/** In the page: what was seen so far. */
export function readVitals(): Vitals {
  const { lcp, long, cls } = (globalThis as Watching).watched ?? { lcp: null, long: [], cls: 0 };
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  const blocked = long.map(({ start, duration }) => {
    const after = Math.min(duration, start + duration - (fcp ?? 0));
    return Math.max(0, after - 50);
  });
  return { fcp, lcp, tbt: blocked.reduce((sum, one) => sum + one, 0), cls };
}

/**
 * Runs before any script of the page, and looks for a usable blank at every frame. It makes the browser lay out what has
 * come so far each time, in longer tasks than without: not to be used beside other measurements.
 * @param blank selector of what counts as a blank
 */
export function watchBlank(blank: string): void {
  if (window !== top) return;
  /** It has a size, is not hidden, can be written in, and where it is on the screen nothing lies over it. */
  const usable = (input: HTMLInputElement): boolean => {
    const { left, top: above, width, height } = input.getBoundingClientRect();
    if (input.disabled || input.readOnly || width < 4 || height < 4) return false;
    if (!input.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const there = document.elementFromPoint(left + width / 2, above + height / 2);
    return there === null || there === input || there.contains(input) || input.contains(there);
  };
  const look = (): void => {
    if ([...document.querySelectorAll<HTMLInputElement>(blank)].some(usable))
      (globalThis as Watching).usableSince = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: the first moment at which a blank could be typed into, in milliseconds since the navigation; else null. */
export function readBlank(): number | null {
  return (globalThis as Watching).usableSince ?? null;
}

/** In the page: elements, those of shadow trees left out. */
export function countElements(): number {
  return document.querySelectorAll('*').length;
}
