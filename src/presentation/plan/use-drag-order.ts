import { useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';

/** Which item is dragged, and where it would come to lie (both from 0). */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

export interface DragHandle {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

interface DragOrder {
  /** Of the list whose children are the items. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drag: Drag | null;
  /** Handlers of the handle of an item. */
  readonly handle: (at: number) => DragHandle;
}

/** Lets items be put in another order with mouse, pen or finger. */
export function useDragOrder(move: (from: number, to: number) => void): DragOrder {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    list,
    drag,
    handle: (at) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: at, to: at });
      },
      onPointerMove({ clientY }) {
        if (drag?.from !== at) return;
        const rows = [...(list.current?.children ?? [])];
        const above = rows.filter((row) => {
          const { top, height } = row.getBoundingClientRect();
          return top + height / 2 < clientY;
        }).length;
        const to = above > at ? above - 1 : above;
        if (to !== drag.to) setDrag({ from: at, to });
      },
      onPointerUp() {
        if (drag && drag.from !== drag.to) move(drag.from, drag.to);
        setDrag(null);
      },
      onPointerCancel() {
        setDrag(null);
      },
    }),
  };
}
