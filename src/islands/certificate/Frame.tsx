import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/**
 * Shows a sheet as large as there is room. It is laid out in its own size and made smaller as a whole: some browsers
 * refuse letters as small as a phone would ask for, and then nothing would stand where it should.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = frame.current;
    const sheet = box?.firstElementChild;
    if (!box || !(sheet instanceof HTMLElement)) return;
    const fit = (): void => {
      box.style.setProperty('--fit', String(Math.min(1, box.clientWidth / sheet.offsetWidth)));
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(box);
    return () => {
      watch.disconnect();
    };
  }, []);
  return (
    <div className="cert-frame" ref={frame}>
      {children}
    </div>
  );
}
