import { animate } from 'framer-motion/dom';

const SEEN = 'seals-seen';

/**
 * 盖章: a seal that is new on this device drops from 160 % to its place. Reduced motion: it is simply there. It makes
 * no sound, as the page has only just been opened.
 */
export function dropSeal(card: HTMLElement): void {
  const seal = card.querySelector('.seal');
  const module = card.dataset['module'] ?? '';
  if (!seal || !isNew(module)) return;
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    animate(seal, { scale: [1.6, 1], opacity: [0, 1] }, { duration: 0.22, ease: 'easeIn' });
  }
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
