import type { BoundAction, KeyAction } from '../domain/deck/keys.ts';
import type { NextPress } from '../domain/deck/next-press.ts';
import type { Run } from '../domain/deck/run.ts';
import { keyBindings } from '../stores/keys.ts';
import { KEYS_TEXT } from '../text/keys.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { useShared } from './use-shared.ts';

interface Props {
  readonly run: Run;
  readonly press: NextPress;
  readonly act: (action: KeyAction) => void;
  readonly onRestart: () => void;
}

/** The buttons under the slide, each with its key. */
export function PresenterControls({ run, press, act, onRestart }: Props) {
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
      {button('next', say.press(press), { go: true })}
      {button('takeBack', say.takeBack)}
      {button('revealAll', say.revealAll)}
      {button('previousSlide', say.previousSlide)}
      {button('nextSlide', say.nextSlide)}
      {button('toggleBlack', say.black, { pressed: run.black })}
      {button('toggleOverview', say.overview, { pressed: run.overview })}
      {button('pointer', say.pointer, { pressed: run.pointer !== null })}
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
