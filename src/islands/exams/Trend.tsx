import type { Attempt } from '../../domain/exam/attempt.ts';
import { dotsOf, heightOf } from '../../domain/exam/trend.ts';
import { EXAMS_TEXT } from '../../text/exams.ts';

const BOX = { width: 240, height: 84, edge: 12 };
const RADIUS = 5;

interface Props {
  readonly title: string;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  /** Null where the course has dropped the paper. */
  readonly pass: number | null;
}

/** The points of the newest tries from left to right, against the pass mark; tea in those that passed. */
export function Trend({ title, attempts, pass }: Props) {
  if (attempts.length < 2) return null;
  const dots = dotsOf(attempts, BOX);
  const points = dots.map((dot) => dot.points);
  const mark = pass === null ? null : heightOf(pass, BOX);
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${String(BOX.width)} ${String(BOX.height)}`}
      role="img"
      aria-label={EXAMS_TEXT.history.trend(title, points, attempts.length, pass)}
    >
      <line className="ground" x1="0" x2={BOX.width} y1={heightOf(0, BOX)} y2={heightOf(0, BOX)} />
      {mark !== null && <line className="pass" x1="0" x2={BOX.width} y1={mark} y2={mark} />}
      <polyline points={dots.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
      {dots.map(({ x, y, passed }, at) => (
        <circle key={at} cx={x} cy={y} r={RADIUS} data-passed={passed ? '' : undefined} />
      ))}
    </svg>
  );
}
