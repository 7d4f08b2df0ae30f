import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { stageShape } from '../domain/deck/stage-shape.ts';

/** So far, in CSS pixels, a finger goes for a swipe. */
const SWIPE = 40;

interface Options {
  /** The element with the class `reveal`; in it stands one with the class `slides`. */
  readonly root: React.RefObject<HTMLElement | null>;
  readonly slides: readonly HTMLElement[];
  /** Which slide is to be seen, from 0. */
  readonly index: number;
  /** A finger has gone to another slide. */
  readonly onSwipe: (index: number) => void;
  /** Somebody else shows the slides. */
  readonly off: boolean;
}

/**
 * Shows one slide, as large as its room, with nothing but what the page has from the beginning.
 * @returns how often the slides were laid out anew; what measures them measures again
 */
export function useSlideRoom({ root, slides, index, onSwipe, off }: Options): number {
  const [layouts, setLayouts] = useState(0);
  const swiped = useEffectEvent((by: number) => {
    const to = index + by;
    if (slides[to]) onSwipe(to);
  });

  useLayoutEffect(() => {
    root.current?.querySelector('.slides')?.append(...slides);
  }, [root, slides]);

  useLayoutEffect(() => {
    if (off) return;
    for (const [at, slide] of slides.entries()) slide.classList.toggle('present', at === index);
  }, [slides, index, off]);

  useLayoutEffect(() => {
    const room = root.current;
    const box = room?.querySelector<HTMLElement>('.slides');
    if (off || !room || !box) return;
    const fit = (): void => {
      if (room.clientHeight === 0) return;
      const { width, height } = stageShape(room.clientWidth, room.clientHeight);
      const scale = Math.min(room.clientWidth / width, room.clientHeight / height);
      // As reveal.js does it, so that nothing moves when it takes over.
      Object.assign(box.style, {
        width: `${String(width)}px`,
        height: `${String(height)}px`,
        inset: '50% auto auto 50%',
        transform: `translate(-50%, -50%) scale(${String(scale)})`,
      });
      setLayouts((count) => count + 1);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(room);
    return () => {
      observer.disconnect();
    };
  }, [root, off]);

  useEffect(() => {
    const room = root.current;
    if (off || !room) return;
    let from: PointerEvent | null = null;
    const down = (event: PointerEvent): void => {
      from = event.pointerType === 'mouse' ? null : event;
    };
    const up = (event: PointerEvent): void => {
      if (from?.pointerId !== event.pointerId) return;
      const x = event.clientX - from.clientX;
      from = null;
      if (Math.abs(x) > SWIPE) swiped(x < 0 ? 1 : -1);
    };
    room.addEventListener('pointerdown', down);
    room.addEventListener('pointerup', up);
    return () => {
      room.removeEventListener('pointerdown', down);
      room.removeEventListener('pointerup', up);
    };
  }, [root, off]);
  return layouts;
}
