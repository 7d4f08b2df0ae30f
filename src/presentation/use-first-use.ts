import { useEffect, useState } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * @param begun whether it is in use already
 * @returns whether it has ever been in use: somebody moved the mouse, touched the page or pressed a key
 */
export function useFirstUse(begun: boolean): boolean {
  const [used, setUsed] = useState(begun);
  if (begun && !used) setUsed(true);
  useEffect(() => {
    if (used) return;
    const use = (): void => {
      setUsed(true);
    };
    for (const sign of SIGNS) addEventListener(sign, use);
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, use);
    };
  }, [used]);
  return used;
}
