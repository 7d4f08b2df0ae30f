import type { BoundAction, KeyAction } from '../domain/deck/keys.ts';
import type { Run } from '../domain/deck/run.ts';
import { keyBindings } from '../stores/keys.ts';
import { stageLook } from '../stores/stage-look.ts';
import { KEYS_TEXT } from '../text/keys.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { STAGE_TEXT } from '../text/stage.ts';
import { useShared } from './use-shared.ts';

interface Props {
  readonly run: Run;
  /** What the next press does. */
  readonly next: string;
  readonly act: (action: KeyAction) => void;
  readonly onRestart: () => void;
}

/** The buttons under the slide, each with its key. */
export function PresenterControls({ run, next, act, onRestart }: Props) {
  const { value: look } = useShared(stageLook());
  const button = (
    does: BoundAction,
    name: string,
    more: { readonly pressed?: boolean; readonly go?: true } = {},
  ) => (
    <button
      type="button"
      className={more.go ? 'btn btn--go' : 'btn'}
      aria-pressed={more.pressed}
      onClick={() => {
        act({ type: does });
      }}
    >
      {name}
      <KeyOf action={does} />
    </button>
  );
  return (
    <div className="presenter__controls" role="group" aria-label={say.controls}>
      {button('next', next, { go: true })}
      {button('takeBack', say.takeBack)}
      {button('revealAll', say.revealAll)}
      {button('previousSlide', say.previousSlide)}
      {button('nextSlide', say.nextSlide)}
      {button('toggleBlack', say.black, { pressed: run.black })}
      {button('toggleOverview', say.overview, { pressed: run.overview })}
      {button('pointer', say.pointer, { pressed: run.pointer !== null })}
      {button('contrast', STAGE_TEXT.contrast, { pressed: look.contrast === 'projector' })}
      {button('help', say.keys)}
      <button type="button" className="btn btn--text" onClick={onRestart}>
        {say.restart}
      </button>
    </div>
  );
}

/** The shortest of the keys of an action, as it is said on the button. */
function KeyOf({ action }: { readonly action: BoundAction }) {
  const { on, keys } = useShared(keyBindings()).value;
  const [first] = [...keys[action]].sort((one, other) => one.length - other.length);
  return on && first !== undefined ? <kbd aria-hidden="true">{KEYS_TEXT.key(first)}</kbd> : null;
}
