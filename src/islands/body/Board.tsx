import { useEffect, useRef } from 'react';
import type { PlaceView, TokenView } from '../../domain/body/body-view.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Icon } from '../Icon.tsx';
import type { BoardControl } from './use-board.ts';
import { useDrag } from './use-drag.ts';

interface TrayProps<T extends TokenView> {
  readonly control: BoardControl;
  readonly tokens: readonly T[];
  readonly title: string;
  readonly how: string;
  readonly children: (token: T) => React.ReactNode;
}

/** Tokens to drag, or to pick up with a tap and put down with another. */
export function Tray<T extends TokenView>({ control, tokens, title, how, children }: TrayProps<T>) {
  const drag = useDrag((token, place) => {
    control.lay(place, token);
  });
  return (
    <>
      <p className="note body-how">
        <b>{title}</b> {how}
      </p>
      <div className="body-tray" role="group" aria-label={title}>
        {tokens.map((token) => {
          const fixed = control.isFixed(token.id);
          return (
            <button
              type="button"
              key={token.id}
              className="body-token"
              aria-pressed={control.picked === token.id}
              aria-disabled={fixed}
              data-used={control.isUsed(token.id) ? '' : undefined}
              {...(fixed ? {} : drag(token.id))}
              onClick={() => {
                if (!fixed) control.pick(token.id);
              }}
              onKeyDown={stepFocus}
            >
              {children(token)}
            </button>
          );
        })}
      </div>
    </>
  );
}

/** Left and right go from token to token. */
function stepFocus(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' } as const;
  const to = step[event.key as keyof typeof step] as (typeof step)[keyof typeof step] | undefined;
  if (!to) return;
  event.preventDefault();
  const other = event.currentTarget[to];
  if (other instanceof HTMLElement) other.focus();
}

interface PlaceProps {
  readonly control: BoardControl;
  readonly place: PlaceView;
  readonly children: React.ReactNode;
}

/** A place that takes a token: dropped on it, put down with a tap or Enter, or found with the arrow keys. */
export function Place({ control, place, children }: PlaceProps) {
  const state = control.stateOf(place.id);
  return (
    <button
      type="button"
      className="body-place"
      data-place={place.id}
      data-state={state}
      aria-disabled={state === 'right' || state === 'shown'}
      onClick={() => {
        control.touch(place.id);
      }}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
        if (!step) return;
        event.preventDefault();
        control.cycle(place.id, step);
      }}
    >
      {children}
    </button>
  );
}

/** What lies on a place, in the brackets of the course. */
export function Laid({ control, place }: Omit<PlaceProps, 'children'>) {
  const token = control.board[place.id];
  const state = control.stateOf(place.id);
  return (
    <span className="blank" data-state={state}>
      <span className="txt">{token === undefined ? '' : control.nameOf(token)}</span>
      {token === undefined && <span className="vh">{BODY_TEXT.none}</span>}
      {state && <span className="vh">，{BODY_TEXT[state]}</span>}
      {state === 'right' && <Icon name="check" className="tickmark" />}
    </span>
  );
}

/** Why it is right, or a question that leads on. */
export function PlaceNote({ control, place }: Omit<PlaceProps, 'children'>) {
  const state = control.stateOf(place.id);
  if (!state) return null;
  return (
    <p className={`drill__fb ${state === 'wrong' ? 'wrong' : 'ok'}`}>
      <Icon name={state === 'wrong' ? 'cross' : state === 'shown' ? 'eye' : 'check'} />
      <span>{state === 'wrong' ? place.wrong : place.right}</span>
    </p>
  );
}

interface FootProps {
  readonly control: BoardControl;
  readonly tokens: readonly TokenView[];
  readonly places: readonly PlaceView[];
  readonly choose: (place: string) => string;
}

/** The same with lists, the verdict, and what can be done. */
export function BoardFoot({ control, tokens, places, choose }: FootProps) {
  const { complete, checked } = control;
  const go = useRef<HTMLButtonElement>(null);
  // The button that shows the answer goes once it is shown.
  useEffect(() => {
    if (complete && document.activeElement === document.body) go.current?.focus();
  }, [complete]);
  return (
    <>
      <details className="by-list">
        <summary>{BODY_TEXT.byList}</summary>
        {places.map((place) => {
          const state = control.stateOf(place.id);
          return (
            <label key={place.id}>
              <span>{choose(place.name)}</span>
              <select
                value={control.board[place.id] ?? ''}
                disabled={state === 'right' || state === 'shown'}
                onChange={({ target }) => {
                  control.lay(place.id, target.value === '' ? null : target.value);
                }}
              >
                <option value="">{BODY_TEXT.none}</option>
                {tokens.map(({ id, name }) => (
                  <option key={id} value={id} disabled={control.isFixed(id) && state === undefined}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </details>
      <p role="status" className="told">
        {control.told}
      </p>
      <div className="acts">
        <button
          type="button"
          ref={go}
          className={complete ? 'btn' : 'btn btn--go'}
          onClick={() => {
            if (complete) control.restart();
            else void control.check();
          }}
        >
          {complete ? BODY_TEXT.restart : checked ? BODY_TEXT.again : BODY_TEXT.check}
        </button>
        {checked && !complete && (
          <button type="button" className="btn btn--text" onClick={() => void control.show()}>
            {BODY_TEXT.show}
          </button>
        )}
      </div>
    </>
  );
}
