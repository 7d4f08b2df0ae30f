import { useEffect, useLayoutEffect } from 'react';
import type { Run } from '../domain/deck/run.ts';
import type { RunStore } from '../stores/run.ts';

interface Options {
  readonly root: React.RefObject<HTMLElement | null>;
  readonly ring: React.RefObject<HTMLElement | null>;
  readonly run: Run;
  readonly store: RunStore;
}

/** The ring that follows mouse and finger over the slide, in every window of the run. */
export function usePointer({ root, ring, run, store }: Options): void {
  const { pointer } = run;
  useLayoutEffect(() => {
    if (!pointer || !ring.current) return;
    ring.current.style.left = `${String(pointer.x * 100)}%`;
    ring.current.style.top = `${String(pointer.y * 100)}%`;
  }, [pointer, ring]);

  const isOn = pointer !== null;
  useEffect(() => {
    if (!isOn) return;
    let place: { x: number; y: number } | null = null;
    let frame = 0;
    const point = (event: PointerEvent): void => {
      const box = root.current?.querySelector('.slides')?.getBoundingClientRect();
      if (!box || box.width === 0) return;
      place = {
        x: part((event.clientX - box.left) / box.width),
        y: part((event.clientY - box.top) / box.height),
      };
      if (frame === 0) frame = requestAnimationFrame(send);
    };
    const send = (): void => {
      frame = 0;
      if (place && store.getState().value.pointer) store.command({ type: 'point', at: place });
    };
    addEventListener('pointermove', point);
    addEventListener('pointerdown', point);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', point);
      removeEventListener('pointerdown', point);
    };
  }, [isOn, root, store]);
}

function part(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
