import { useEffect, useRef } from 'react';

/** So long after it, Esc is still the one that ended the full screen. */
const SAME_KEY = 500;

/**
 * The full screen of the browser.
 * @returns toggle; and whether it has been left just now, as Esc does, which then asks for nothing else
 */
export function useFullscreen(): { toggle: () => void; justLeft: () => boolean } {
  const left = useRef(-Infinity);
  useEffect(() => {
    const change = (): void => {
      if (!document.fullscreenElement) left.current = performance.now();
    };
    document.addEventListener('fullscreenchange', change);
    return () => {
      document.removeEventListener('fullscreenchange', change);
    };
  }, []);
  return {
    toggle: () => {
      const done = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      // A browser that refuses it leaves the slide as large as its window.
      done.catch(() => undefined);
    },
    justLeft: () => document.fullscreenElement !== null || performance.now() - left.current < SAME_KEY,
  };
}
