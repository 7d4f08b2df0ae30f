import { useRef } from 'react';

/** A finger trembles; less than this many pixels is a tap. */
const SLACK = 6;

interface Drag {
  readonly x: number;
  readonly y: number;
  moved: boolean;
  over: Element | null;
}

function placeUnder(x: number, y: number): Element | null {
  return document.elementFromPoint(x, y)?.closest('[data-place]') ?? null;
}

/**
 * Lets tokens be dragged to elements with `data-place`. A tap stays a tap, so everything works without dragging.
 * @param onDrop with the name of the place, which may be one that takes nothing
 */
export function useDrag(onDrop: (token: string, place: string) => void) {
  const drag = useRef<Drag | null>(null);
  const end = (element: HTMLElement): Drag | null => {
    const { current } = drag;
    current?.over?.removeAttribute('data-over');
    element.style.removeProperty('transform');
    element.removeAttribute('data-drag');
    return current;
  };
  return (token: string) => ({
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      drag.current = null;
      if (event.button !== 0 || !event.isPrimary) return;
      drag.current = { x: event.clientX, y: event.clientY, moved: false, over: null };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      const { current } = drag;
      if (!current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
      if (!current.moved && Math.hypot(dx, dy) < SLACK) return;
      current.moved = true;
      event.currentTarget.setAttribute('data-drag', '');
      event.currentTarget.style.transform = `translate(${String(dx)}px, ${String(dy)}px)`;
      const over = placeUnder(event.clientX, event.clientY);
      if (over !== current.over) current.over?.removeAttribute('data-over');
      over?.setAttribute('data-over', '');
      current.over = over;
    },
    onPointerUp: (event: React.PointerEvent<HTMLElement>) => {
      const place = end(event.currentTarget)?.over?.getAttribute('data-place');
      if (place !== null && place !== undefined) onDrop(token, place);
    },
    onPointerCancel: (event: React.PointerEvent<HTMLElement>) => {
      end(event.currentTarget);
      drag.current = null;
    },
    // The click that follows a drag is none.
    onClickCapture: (event: React.MouseEvent<HTMLElement>) => {
      if (drag.current?.moved !== true) return;
      drag.current = null;
      event.preventDefault();
      event.stopPropagation();
    },
  });
}
