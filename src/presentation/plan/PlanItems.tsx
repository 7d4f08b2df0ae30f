import { useEffect, useRef, useState } from 'react';
import {
  BREAK_MINUTES,
  insertItem,
  moveItem,
  removeItem,
  setBreakTitle,
  setMinutes,
} from '../../domain/plan/edit.ts';
import type { LessonOutline } from '../../domain/plan/lesson-outline.ts';
import type { Plan, PlanItem } from '../../domain/plan/plan.ts';
import { schedule } from '../../domain/plan/schedule.ts';
import { PLAN_TEXT } from '../../text/plan.ts';
import { ItemRow } from './ItemRow.tsx';
import { useDragOrder } from './use-drag-order.ts';

const { items: say, said: told, undo } = PLAN_TEXT;

interface Props {
  readonly plan: Plan;
  readonly byId: ReadonlyMap<string, LessonOutline>;
  readonly change: (items: readonly PlanItem[]) => void;
}

/** The items of a plan in their order, with the clock. */
export function PlanItems({ plan, byId, change }: Props) {
  const { items } = plan;
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ readonly item: PlanItem; readonly at: number } | null>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  /** What is to have the focus when the items have changed. */
  const next = useRef<string | null>(null);
  const nameOf = (item: PlanItem): string =>
    item.kind === 'break'
      ? item.title || say.breakTitle
      : (byId.get(item.lesson)?.title ?? say.unknown(item.lesson));

  const move = (from: number, to: number): void => {
    const item = items[from];
    const moved = moveItem(items, from, to);
    if (!item || moved === items) return;
    setRemoved(null);
    setSaid(told.moved(nameOf(item), to + 1));
    change(moved);
  };
  const { list, drag, handle } = useDragOrder(move);

  useEffect(() => {
    if (next.current === null) return;
    list.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [items, list]);
  useEffect(() => {
    if (removed) undoing.current?.focus();
  }, [removed]);

  return (
    <>
      {items.length === 0 ? <p>{say.none}</p> : <p className="note">{say.order}</p>}
      <ol className="plan-items" ref={list}>
        {schedule(plan).map((placed, at) => {
          const { item } = placed;
          const name = nameOf(item);
          return (
            <ItemRow
              key={at}
              placed={placed}
              at={at}
              count={items.length}
              name={name}
              unknown={item.kind === 'lesson' && !byId.has(item.lesson)}
              drag={drag}
              handle={handle(at)}
              rename={(title) => {
                change(setBreakTitle(items, at, title));
              }}
              retime={(minutes) => {
                change(setMinutes(items, at, minutes));
              }}
              step={(by) => {
                next.current = `[data-at="${at + by}"] [data-step-by="${by}"]`;
                move(at, at + by);
              }}
              remove={() => {
                setSaid(told.removed(name));
                setRemoved({ item, at });
                change(removeItem(items, at));
              }}
            />
          );
        })}
      </ol>
      <div className="plan__said">
        <p role="status" className="said">
          {said}
        </p>
        {removed && (
          <button
            ref={undoing}
            type="button"
            className="btn btn--text"
            onClick={() => {
              next.current = `[data-at="${removed.at}"] [data-remove]`;
              setSaid(told.undone(nameOf(removed.item)));
              setRemoved(null);
              change(insertItem(items, removed.item, removed.at));
            }}
          >
            {undo}
          </button>
        )}
      </div>
      <button
        type="button"
        className="btn"
        onClick={() => {
          const longer = insertItem(items, { kind: 'break', title: say.breakTitle, minutes: BREAK_MINUTES });
          setRemoved(null);
          setSaid(longer === items ? say.full : told.addedBreak(longer.length));
          change(longer);
        }}
      >
        {say.addBreak}
      </button>
    </>
  );
}
