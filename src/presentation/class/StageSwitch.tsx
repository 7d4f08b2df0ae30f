import type { ClassState, Shown } from '../../domain/class/class-state.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT as say } from '../../text/class.ts';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly shown: Shown;
  readonly what: Exclude<Shown, 'slide'>;
}

/** Lays an activity over the slide on the stage, and takes it away again. */
export function StageSwitch({ store, shown, what }: Props) {
  const isShown = shown === what;
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        store.change((state) => ({ ...state, shown: isShown ? 'slide' : what }));
      }}
    >
      {isShown ? say.unshow : say.show}
    </button>
  );
}
