import { useEffect, useRef, useState } from 'react';

/** --settle in seconds, and --ease. */
const SETTLE = 0.32;
const EASE = [0.2, 0.7, 0.2, 1] as const;

/**
 * A number that goes to its target in a third of a second, and jumps there with reduced motion. The library that moves
 * it is loaded when something first moves.
 */
export function useGlide(target: number): number {
  const [shown, setShown] = useState(target);
  const current = useRef(target);
  useEffect(() => {
    if (current.current === target) return;
    const show = (value: number): void => {
      current.current = value;
      setShown(value);
    };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const started = still ? Promise.reject(new Error('still')) : import('framer-motion/dom');
    let stopped = false;
    let stop = (): void => undefined;
    started.then(
      ({ animate }) => {
        if (stopped) return;
        const moving = animate(current.current, target, {
          duration: SETTLE,
          ease: [...EASE],
          onUpdate: show,
        });
        stop = () => {
          moving.stop();
        };
      },
      // Without motion, or where it could not be loaded, it is simply there.
      () => {
        if (!stopped) show(target);
      },
    );
    return () => {
      stopped = true;
      stop();
    };
  }, [target]);
  return shown;
}
