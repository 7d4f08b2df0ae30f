import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { EXAM_TEXT as say } from '../../text/exam.ts';

interface Props {
  readonly count: number;
  /** Place of the item in front, from 0. */
  readonly at: number;
  readonly answered: ReadonlySet<number>;
  readonly flags: ReadonlySet<number>;
  readonly onGo: (at: number) => void;
}

/** 题号表: every item as a number that leads to it. One stop for Tab; the arrows go on from there. */
export function QuestionMap({ count, at, answered, flags, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  /** The number that the arrows have reached, as long as the focus is in the map. */
  const [reached, setReached] = useState<number | null>(null);
  const stop = reached ?? at;

  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const row = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: stop - 1,
      ArrowRight: stop + 1,
      ArrowUp: stop - row,
      ArrowDown: stop + row,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <>
      <div
        role="toolbar"
        aria-label={say.map}
        onKeyDown={move}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setReached(null);
        }}
      >
        <ol ref={list}>
          {Array.from({ length: count }, (_, one) => {
            const state = [
              ...(answered.has(one) ? ['ans'] : []),
              ...(flags.has(one) ? ['flag'] : []),
              ...(one === at ? ['now'] : []),
            ];
            return (
              <li key={one}>
                <button
                  type="button"
                  className={state.join(' ')}
                  aria-label={say.mapItem(one + 1, one === at, answered.has(one), flags.has(one))}
                  aria-current={one === at ? 'step' : undefined}
                  tabIndex={one === stop ? 0 : -1}
                  onFocus={() => {
                    setReached(one);
                  }}
                  onClick={() => {
                    onGo(one);
                  }}
                >
                  {one + 1}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <p className="legend" aria-hidden="true">
        <span>
          <i className="now" />
          {say.legend.now}
        </span>
        <span>
          <i className="ans" />
          {say.legend.answered}
        </span>
        <span>
          <i />
          {say.legend.open}
        </span>
        <span>
          <i className="flag" />
          {say.legend.flag}
        </span>
      </p>
    </>
  );
}
