import { useEffect, useRef, useState } from 'react';
import type { Run } from '../domain/deck/run.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';

/**
 * What a screen reader is told of the changes that reveal.js knows nothing of.
 * @returns the words of a status, to be said when they change
 */
export function useSaid(run: Run, slides: readonly HTMLElement[]): string {
  const before = useRef(run);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const old = before.current;
    before.current = run;
    if (run !== old) {
      const words = changeOf(old, run, slides);
      if (words !== null) setSaid(words);
    }
  }, [run, slides]);
  return said;
}

function changeOf(old: Run, run: Run, slides: readonly HTMLElement[]): string | null {
  if (run.black !== old.black) return run.black ? say.black : say.blackOff;
  if (run.slide !== old.slide) return '';
  if ((run.pointer === null) !== (old.pointer === null)) return run.pointer ? say.pointerOn : say.pointerOff;
  if (run.open === old.open) return null;
  const slide = slides.find(({ id }) => id === run.slide);
  const opened = [...(slide?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].filter(({ dataset }) => {
    const step = dataset['step'] ?? '';
    return run.open[step] !== old.open[step] && run.open[step] !== undefined;
  });
  if (opened.length === 0) return say.closed;
  return say.opened(opened.map(({ textContent }) => textContent.trim()).join('、'));
}
