import type { Exchange } from '../../domain/scenario/play.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { moodWord } from './Mood.tsx';

interface Props {
  readonly title: string;
  readonly customer: string;
  readonly log: readonly Exchange[];
}

/** The talk so far, to be unfolded: what was said, and what each reply did. */
export function Log({ title, customer, log }: Props) {
  const say = SCENARIO_TEXT.play;
  return (
    <details className="talk-log">
      <summary>{title}</summary>
      <ol>
        {log.map(({ node, turn, choice, before, after }, at) => (
          <li key={node}>
            <p className="note">{say.turn(at + 1)}</p>
            {turn.scene !== undefined && <p className="turn__scene">{turn.scene}</p>}
            <p>
              <b>{customer}</b>
              {turn.says}
            </p>
            <p className="turn__mine">
              <b>{say.you}</b>
              {choice.say}
            </p>
            <p className="turn__why">
              {choice.why}
              <span className="turn__moved">{say.moved(moodWord(before), moodWord(after))}</span>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
