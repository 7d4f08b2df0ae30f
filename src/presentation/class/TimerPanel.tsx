import { useState } from 'react';
import type { ClassState, Timer } from '../../domain/class/class-state.ts';
import {
  MOST_MINUTES,
  USUAL_MINUTES,
  addMinute,
  clearTimer,
  goTimer,
  isUp,
  leftMs,
  restartTimer,
  setTimer,
  standTimer,
} from '../../domain/class/timer.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { StageSwitch } from './StageSwitch.tsx';
import { changeClock, clockFace, useNow } from './use-timer.ts';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly state: ClassState;
  /** Minutes of the slide's discussion, where it is one. */
  readonly discuss: number | undefined;
}

/** 计时: minutes for a discussion. */
export function TimerPanel({ store, state, discuss }: Props) {
  const say = CLASS_TEXT.timer;
  const { timer } = state;
  const now = useNow(timer);
  const [minutes, setMinutes] = useState(String(discuss ?? USUAL_MINUTES));
  const goes = timer?.state === 'going' && leftMs(timer, now) > 0;
  const change = (next: (timer: Timer, now: number) => Timer): void => {
    changeClock(store, (value, at) => (value.timer ? { ...value, timer: next(value.timer, at) } : value));
  };
  const begin = (count: number): void => {
    changeClock(store, (value, at) => ({ ...value, timer: goTimer(setTimer(count), at) }));
  };
  const untouched = timer === null || (!goes && leftMs(timer, now) === 0);
  return (
    <>
      <p className="class-clock">
        <b className="nums" role="timer">
          {timer ? clockFace(leftMs(timer, now)) : '–:––'}
        </b>
        <span>{isUp(timer, now) ? say.up : timer ? (goes ? say.left : say.standing) : say.none}</span>
      </p>
      <div className="class-acts">
        {discuss !== undefined && !goes && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              begin(discuss);
            }}
          >
            {say.discuss(discuss)}
          </button>
        )}
        {timer && goes && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              change(standTimer);
            }}
          >
            {say.stand}
          </button>
        )}
        {timer && !goes && leftMs(timer, now) > 0 && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              change(goTimer);
            }}
          >
            {say.goOn}
          </button>
        )}
        {timer && (
          <>
            <button
              type="button"
              className="btn"
              onClick={() => {
                change(addMinute);
              }}
            >
              {say.more}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                change(restartTimer);
              }}
            >
              {say.again}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                changeClock(store, clearTimer);
              }}
            >
              {say.clear}
            </button>
            <StageSwitch store={store} shown={state.shown} what="timer" />
          </>
        )}
      </div>
      {untouched && (
        <form
          className="class-acts"
          onSubmit={(event) => {
            event.preventDefault();
            begin(Number(minutes));
          }}
        >
          <label className="class-field class-field--short">
            {say.minutes}
            <input
              type="number"
              min={1}
              max={MOST_MINUTES}
              required
              value={minutes}
              onChange={(event) => {
                setMinutes(event.target.value);
              }}
            />
          </label>
          <button type="submit" className="btn">
            {say.go}
          </button>
        </form>
      )}
      <p className="note">{say.bell}</p>
    </>
  );
}
