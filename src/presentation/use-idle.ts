import { useEffect, useState } from 'react';

/** Milliseconds after which a mouse counts as laid down. */
const REST = 3000;

/** @returns whether the mouse has rested for a while */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = (): void => {
      setIdle(false);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        setIdle(true);
      }, REST);
    };
    wake();
    addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
    };
  }, []);
  return idle;
}
