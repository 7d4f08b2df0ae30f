import { EXAM_TEXT as say } from '../../text/exam.ts';
import { Icon } from '../Icon.tsx';

/** Minutes at which the time that is left is announced. */
const ANNOUNCED = [10, 5, 1];
/** Milliseconds under which the clock changes its colour. */
const LATE = 5 * 60_000;

interface Props {
  /** Milliseconds. */
  readonly left: number;
  readonly whole: number;
}

/** The time that is left: it changes each second, and is announced three times only. */
export function Clock({ left, whole }: Props) {
  const minutes = ANNOUNCED.filter((minute) => minute * 60_000 < whole && left <= minute * 60_000).at(-1);
  return (
    <>
      <span
        className="time nums"
        role="timer"
        aria-label={say.clockName(left)}
        data-late={left < LATE ? '' : undefined}
      >
        <Icon name="clock" />
        {say.clock(left)}
      </span>
      <span className="vh" role="status">
        {minutes === undefined || left === 0 ? '' : say.minutesLeft(minutes)}
      </span>
    </>
  );
}
