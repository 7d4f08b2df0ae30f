/** A swipe this long (CSS px), this level (width to height) and this quick (ms) turns the page. */
const LENGTH = 70;
const LEVEL = 2.5;
const QUICK = 700;
/** Swipes from the very edge belong to the system: back, forward. */
const EDGE = 28;
/** What scrolls, is typed into or is operated sideways itself. */
const OWN = 'input, textarea, select, audio, [contenteditable], [role=slider], .scroll-x, dialog';

/** Leads to the lesson before or after by the arrow keys and by swiping, where nothing else wants them. */
export function wireTurnPages(): void {
  const turn = (to: 'previous' | 'next'): void => {
    document.querySelector<HTMLAnchorElement>(`a[data-turn="${to}"]`)?.click();
  };
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
    if (!plain || event.defaultPrevented || isOwn(event.target) || isSelecting()) return;
    if (event.key === 'ArrowRight') turn('next');
    if (event.key === 'ArrowLeft') turn('previous');
  });

  let start: { readonly x: number; readonly y: number; readonly at: number } | undefined;
  document.addEventListener(
    'touchstart',
    (event) => {
      const [touch] = event.touches;
      const free = event.touches.length === 1 && touch && !isOwn(event.target) && !isAtEdge(touch.clientX);
      start = free ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : undefined;
    },
    { passive: true },
  );
  document.addEventListener(
    'touchend',
    (event) => {
      const [touch] = event.changedTouches;
      if (!start || !touch || event.touches.length > 0) return;
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
      const isSwipe =
        Math.abs(x) >= LENGTH && Math.abs(x) >= LEVEL * Math.abs(y) && event.timeStamp - start.at <= QUICK;
      start = undefined;
      // Or the page is zoomed and moved about.
      if (!isSwipe || isSelecting() || (visualViewport?.scale ?? 1) > 1.05) return;
      turn(x < 0 ? 'next' : 'previous');
    },
    { passive: true },
  );
}

function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN) !== null;
}

/** Text is selected: arrows and fingers widen it. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

function isAtEdge(x: number): boolean {
  return x < EDGE || x > innerWidth - EDGE;
}
