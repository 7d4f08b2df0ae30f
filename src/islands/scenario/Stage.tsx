import type { Turn } from '../../domain/scenario/script.ts';
import type { ScenarioView } from '../../domain/scenario/scenario-view.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { Happened } from './Happened.tsx';
import type { PlayControl } from './use-play.ts';

interface Props {
  readonly view: ScenarioView;
  readonly control: PlayControl;
  readonly turn: Turn;
  /** Takes the focus when a new turn has come. */
  readonly line: React.Ref<HTMLParagraphElement>;
}

/** One turn: what the last reply did, what the customer says now, and the replies. */
export function Stage({ view, control, turn, line }: Props) {
  const say = SCENARIO_TEXT.play;
  const { play, live } = control;
  const last = play.log.at(-1);
  return (
    <div
      className="turn"
      onKeyDown={(event) => {
        const { key, repeat, nativeEvent } = event;
        // 229 is what older WebViews say while a candidate is composed.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
        if (repeat || nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const at = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
        if (!turn.choices[at]) return;
        event.preventDefault();
        void control.reply(at);
      }}
    >
      {last && <Happened exchange={last} />}
      <div className="turn__says">
        {turn.scene !== undefined && <p className="turn__scene">{turn.scene}</p>}
        <p className="turn__who" id="says-who">
          {view.place === 'letter' ? say.writes(view.customer) : say.says(view.customer)}
        </p>
        <p className="turn__line" tabIndex={-1} ref={line} aria-describedby="says-who">
          {turn.says}
        </p>
      </div>
      <div className="needs-js">
        <h3 className="turn__who" id="replies">
          {say.replies}
        </h3>
        <ol className="turn__replies" aria-labelledby="replies">
          {turn.choices.map(({ say: words }, at) => (
            <li key={`${play.node} ${String(at)}`}>
              <button type="button" disabled={!live} onClick={() => void control.reply(at)}>
                <b aria-hidden="true">{at + 1}</b>
                <span>{words}</span>
              </button>
            </li>
          ))}
        </ol>
        <p className="note turn__keys">{say.keys(turn.choices.length)}</p>
      </div>
      {control.failed && (
        <p className="drill__fb wrong" role="alert">
          {say.failed}
        </p>
      )}
    </div>
  );
}
