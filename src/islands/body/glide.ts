/** The part of the motion library that moves numbers. It stands alone, so that only this part is ever fetched. */
import { animateValue } from 'framer-motion/dom';

/** --settle in milliseconds, and --ease. */
const SETTLE = 320;
const EASE = [0.2, 0.7, 0.2, 1] as const;

/**
 * Moves a number, telling of every value on the way.
 * @returns what stops it where it is
 */
export function glide(from: number, to: number, show: (value: number) => void): () => void {
  const moving = animateValue({ keyframes: [from, to], duration: SETTLE, ease: [...EASE], onUpdate: show });
  return () => {
    moving.stop();
  };
}
