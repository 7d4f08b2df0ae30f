import { DRILL_TEXT } from '../../text/drill.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  readonly done: boolean;
  /** Handed in before. */
  readonly begun: boolean;
  /** Blanks: all, right, and those at which something is left to do. */
  readonly blanks: number;
  readonly right: number;
  readonly left: number;
  /** An answer was looked up, so the stamp still waits. */
  readonly revealed: boolean;
}

/** How far an exercise is, beside its title. */
export function Standing({ done, begun, blanks, right, left, revealed }: Props) {
  const say = DRILL_TEXT;
  const finished = right === blanks ? say.allRight(blanks) : revealed ? say.revealed : say.allDone;
  return (
    <span className="state needs-js">
      {done && <Icon name="check" />}
      {done ? finished : begun ? say.state(right, left) : say.fresh}
    </span>
  );
}
