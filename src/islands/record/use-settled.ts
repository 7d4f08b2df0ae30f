import { useEffect, useState } from 'react';

/** Milliseconds: a slow network must not keep anybody from the record. */
const PATIENCE = 3000;

/**
 * Whether a page may be shown: all that it is made of has come, or it has been waited for long enough. It stays so.
 * @param parts whether each of them is there
 */
export function useSettled(...parts: readonly boolean[]): boolean {
  const whole = parts.every(Boolean);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (settled) return;
    const late = setTimeout(
      () => {
        setSettled(true);
      },
      whole ? 0 : PATIENCE,
    );
    return () => {
      clearTimeout(late);
    };
  }, [whole, settled]);
  return settled || whole;
}
