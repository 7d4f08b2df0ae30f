import type { BoundAction } from '../domain/deck/keys.ts';
import { keyBindings } from '../stores/keys.ts';
import { KEYS_TEXT as say } from '../text/keys.ts';
import { useShared } from './use-shared.ts';

/** Whether a key comes instead of those that an action has, or beside them. */
export type How = 'only' | 'also';

interface Props {
  readonly action: BoundAction;
  readonly waiting: How | null;
  readonly onWait: (how: How) => void;
  readonly onClear: () => void;
}

/** One action, its keys, and what can be done about them. */
export function KeysRow({ action, waiting, onWait, onClear }: Props) {
  const keys = useShared(keyBindings()).value.keys[action];
  const name = say.actions[action];
  return (
    <tr data-waiting={waiting === null ? undefined : ''}>
      <th scope="row">{name}</th>
      <td>{keys.length === 0 ? say.none : keys.map((key) => <kbd key={key}>{say.key(key)}</kbd>)}</td>
      <td>
        <Change
          name={say.rebind}
          action={name}
          pressed={waiting === 'only'}
          onPress={() => {
            onWait('only');
          }}
        />
        <Change
          name={say.add}
          action={name}
          pressed={waiting === 'also'}
          onPress={() => {
            onWait('also');
          }}
        />
        {keys.length > 0 && <Change name={say.clear} action={name} onPress={onClear} />}
      </td>
    </tr>
  );
}

interface ChangeProps {
  readonly name: string;
  readonly action: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** A button that changes the keys of an action. */
export function Change({ name, action, pressed, onPress }: ChangeProps) {
  return (
    <button type="button" aria-label={say.of(name, action)} aria-pressed={pressed} onClick={onPress}>
      {name}
    </button>
  );
}
