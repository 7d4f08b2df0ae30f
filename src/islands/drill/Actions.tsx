import { useStore } from 'zustand';
import { preferences, setPreference } from '../../stores/preferences.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  /** A lone stem: its button submits the form that it stands in. */
  readonly single: boolean;
  readonly done: boolean;
  /** Handed in before, so the button says that it looks again. */
  readonly tried: boolean;
  readonly busy: boolean;
  readonly hinting: boolean;
  readonly hasTiles: boolean;
  readonly onCheck: () => void;
  readonly onHint: () => void;
  /** Undefined where it is not offered: what comes next is the review's to say. */
  readonly onRestart: (() => void) | undefined;
  /** Tiles were asked for here; they come with the focus. */
  readonly onTiles: () => void;
}

/** What can be done with an exercise. The check button stays where it is, so that it never takes the focus along. */
export function Actions(props: Props) {
  const { single, done, tried, busy, hinting, hasTiles, onCheck, onHint, onRestart, onTiles } = props;
  const mode = useStore(preferences, (state) => state.mode);
  const say = DRILL_TEXT;
  const first = single ? say.check : say.checkAll;
  return (
    <div className="drill__act needs-js">
      <button
        type={single && !done ? 'submit' : 'button'}
        className={done ? 'btn btn--done' : 'btn btn--go'}
        data-check=""
        aria-disabled={done || busy}
        onClick={single || done || busy ? undefined : onCheck}
      >
        {done ? say.checked : tried ? say.again : first}
      </button>
      {done ? (
        onRestart && (
          <button type="button" className="btn btn--text" onClick={onRestart}>
            {say.restart}
          </button>
        )
      ) : (
        <button type="button" className="btn btn--text" aria-expanded={hinting} onClick={onHint}>
          <Icon name="bulb" />
          {say.hint}
        </button>
      )}
      {hasTiles && mode === 'typed' && !done && (
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            setPreference({ mode: 'tiles' });
            onTiles();
          }}
        >
          {say.tiles}
        </button>
      )}
    </div>
  );
}
