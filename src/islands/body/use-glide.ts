import { useEffect, useRef, useState } from 'react';

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
    const started = still ? Promise.reject(new Error('still')) : import('./glide.ts');
    let stopped = false;
    let stop = (): void => undefined;
    started.then(
      ({ glide }) => {
        if (!stopped) stop = glide(current.current, target, show);
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
