import { useId, useState } from 'react';
import { LEAST_MINUTES, LONGEST_TITLE, MOST_MINUTES } from '../../domain/plan/limits.ts';
import { isMinutes } from '../../domain/plan/parse-plan.ts';
import type { PlacedItem } from '../../domain/plan/schedule.ts';
import { Icon } from '../../islands/Icon.tsx';
import { PLAN_TEXT } from '../../text/plan.ts';
import type { Drag, DragHandle } from './use-drag-order.ts';

const say = PLAN_TEXT.items;

interface Props {
  readonly placed: PlacedItem;
  /** Its index, from 0. */
  readonly at: number;
  /** Items of the plan. */
  readonly count: number;
  readonly name: string;
  /** A lesson that this course does not have. */
  readonly unknown: boolean;
  readonly drag: Drag | null;
  readonly handle: DragHandle;
  readonly rename: (title: string) => void;
  readonly retime: (minutes: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly remove: () => void;
}

/** A lesson or a break: when, what, how long, and where else it could stand. */
export function ItemRow({
  placed: { item, from, begins, ends },
  at,
  count,
  name,
  unknown,
  drag,
  handle,
  rename,
  retime,
  step,
  remove,
}: Props) {
  const drop = drag && drag.from !== drag.to && drag.to === at;
  return (
    <li
      data-at={at}
      data-dragged={drag?.from === at || undefined}
      data-drop={drop ? (drag.to > drag.from ? 'after' : 'before') : undefined}
    >
      <span className="plan-item__handle" aria-hidden="true" {...handle}>
        <svg viewBox="0 0 24 24">
          <path d="M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01" />
        </svg>
      </span>
      <span className="plan-item__time nums">{begins === '' ? say.after(from) : say.span(begins, ends)}</span>
      {item.kind === 'lesson' ? (
        <span className={unknown ? 'plan-item__name plan-item__name--unknown' : 'plan-item__name'}>
          {name}
        </span>
      ) : (
        <input
          className="field plan-item__break"
          aria-label={say.breakName}
          value={item.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          onChange={({ target }) => {
            rename(target.value);
          }}
        />
      )}
      <Minutes value={item.minutes} name={name} set={retime} />
      <span className="plan-item__acts">
        {([-1, 1] as const).map((by) => {
          const isEnd = by === -1 ? at === 0 : at === count - 1;
          return (
            <button
              key={by}
              type="button"
              data-step-by={by}
              aria-label={(by === -1 ? say.up : say.down) + say.of(name)}
              aria-disabled={isEnd}
              onClick={() => {
                if (!isEnd) step(by);
              }}
            >
              <Icon name={by === -1 ? 'up' : 'down'} />
              {by === -1 ? say.up : say.down}
            </button>
          );
        })}
        <button type="button" data-remove aria-label={say.remove + say.of(name)} onClick={remove}>
          <Icon name="cross" />
          {say.remove}
        </button>
      </span>
    </li>
  );
}

interface MinutesProps {
  readonly value: number;
  readonly name: string;
  readonly set: (minutes: number) => void;
}

/** Minutes, kept as soon as they can be; what cannot be is told, and gone when the field is left. */
function Minutes({ value, name, set }: MinutesProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const note = useId();
  const isBad = draft !== null && !isMinutes(Number(draft));
  return (
    <span className="plan-item__minutes">
      <input
        className="field nums"
        type="number"
        inputMode="numeric"
        min={LEAST_MINUTES}
        max={MOST_MINUTES}
        step={1}
        aria-label={say.minutesOf(name)}
        aria-invalid={isBad}
        aria-describedby={isBad ? note : undefined}
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value);
          if (isMinutes(Number(target.value))) set(Number(target.value));
        }}
        onBlur={() => {
          setDraft(null);
        }}
      />
      <span aria-hidden="true">{say.minutes}</span>
      {isBad && (
        <span id={note} className="plan-item__bad">
          {say.badMinutes}
        </span>
      )}
    </span>
  );
}
