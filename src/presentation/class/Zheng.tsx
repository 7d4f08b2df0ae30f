import { tally } from '../../domain/class/teams.ts';
import { CLASS_TEXT } from '../../text/class.ts';

/** Strokes of 正 in writing order. */
const STROKES = ['M4 4H20', 'M12 4V20', 'M12 11.5H18', 'M7 10.5V20', 'M2.5 20H21.5'];

/** More 正 than this do not fit; the number beside them says the rest. */
const MOST = 4;

/** Points as they are chalked up: one 正 for every five. */
export function Zheng({ points }: { readonly points: number }) {
  return (
    <span className="class-tally" role="img" aria-label={CLASS_TEXT.teams.points(points)}>
      {tally(points)
        .slice(-MOST)
        .map((strokes, at) => (
          <svg key={at} className="zheng" viewBox="0 0 24 24" aria-hidden="true">
            {STROKES.slice(0, strokes).map((path) => (
              <path key={path} d={path} />
            ))}
          </svg>
        ))}
    </span>
  );
}
