import { inView } from 'framer-motion/dom';
import { animate } from 'framer-motion/dom/mini';

const SEEN = 'seals-seen';
/** Seconds: --slow. A quarter of it is the fall, the rest the ink that settles. */
const SLOW = 0.9;

/**
 * 盖章: a seal that is new on this device drops from 160 % to its place once it is in view. Reduced motion: it is simply there. It makes
 * no sound, as the page has only just been opened.
 */
export function dropSeal(card: HTMLElement): void {
  const seal = card.querySelector('.seal');
  const module = card.dataset['module'] ?? '';
  if (!seal) return;
  const stop = inView(
    seal,
    () => {
      stop();
      if (!isNew(module) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      animate(
        seal,
        { transform: ['scale(1.6)', 'scale(0.98)', 'scale(1)'], opacity: [0, 1, 1] },
        { duration: SLOW, times: [0, 0.25, 1], ease: ['easeIn', 'easeOut'] },
      );
    },
    { amount: 'all' },
  );
}

function isNew(module: string): boolean {
  try {
    const seen = (localStorage.getItem(SEEN) ?? '').split(' ');
    if (seen.includes(module)) return false;
    localStorage.setItem(SEEN, [...seen, module].join(' '));
  } catch {
    // Nothing is remembered: the seal drops every time.
  }
  return true;
}
