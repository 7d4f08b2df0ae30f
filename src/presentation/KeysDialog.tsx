import { useEffect, useRef, useState } from 'react';
import {
  actionWith,
  bindKey,
  BOUND_ACTIONS,
  clearKeys,
  DEFAULT_BINDINGS,
  isBindable,
  keyName,
} from '../domain/deck/keys.ts';
import type { BoundAction } from '../domain/deck/keys.ts';
import { keyBindings } from '../stores/keys.ts';
import { KEYS_TEXT as say } from '../text/keys.ts';
import { Change, KeysRow } from './KeysRow.tsx';
import type { How } from './KeysRow.tsx';
import { useShared } from './use-shared.ts';

interface Props {
  readonly onClose: () => void;
}

/** An action that waits for its key. */
interface Waiting {
  readonly action: BoundAction;
  readonly how: How;
}

const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/;

/** Which key does what; each can be changed, and all be switched off. Open while it is rendered. */
export function KeysDialog({ onClose }: Props) {
  const store = keyBindings();
  const { value: bindings, state } = useShared(store);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);

  const wait = (action: BoundAction, how: How): void => {
    setWaiting({ action, how });
    setTold(say.waiting(say.actions[action]));
  };
  const stop = (): void => {
    setWaiting(null);
    setTold(say.kept);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const { key, shiftKey: shift, ctrlKey, altKey, metaKey } = event;
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    const name = keyName({ key, shift });
    if (!waiting) {
      const help = !composing && !ctrlKey && !altKey && !metaKey && actionWith(bindings, name) === 'help';
      if (help && bindings.on) dialog.current?.close();
      return;
    }
    if (MODIFIER.test(key)) return;
    if (key === 'Tab') {
      stop();
      return;
    }
    event.preventDefault();
    if (key === 'Escape') stop();
    else if (composing) setTold(say.composing);
    else if (ctrlKey || altKey || metaKey || !isBindable(name)) setTold(say.unusable);
    else {
      const { action, how } = waiting;
      const bound = bindKey(bindings, action, name, how);
      store.change(() => bound.bindings);
      setWaiting(null);
      const [its, on] = [say.actions[action], say.key(name)];
      setTold(bound.takenFrom ? say.taken(its, on, say.actions[bound.takenFrom]) : say.bound(its, on));
    }
  };

  return (
    <dialog
      className="keys"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        if (!waiting) return;
        event.preventDefault();
        stop();
      }}
    >
      <h2 id="keys-title" tabIndex={-1} ref={heading}>
        {say.title}
      </h2>
      <p>{say.lead}</p>
      <p className="note">{say.clicker}</p>
      {state !== 'kept' && (
        <p className="keys__warn" role="alert">
          {say[state]}
        </p>
      )}
      {!bindings.on && <p className="keys__warn">{say.isOff}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{say.action}</th>
            <th scope="col">{say.keys}</th>
            <th scope="col">{say.change}</th>
          </tr>
        </thead>
        <tbody>
          {BOUND_ACTIONS.map((action) => (
            <KeysRow
              key={action}
              action={action}
              waiting={waiting?.action === action ? waiting.how : null}
              onWait={(how) => {
                wait(action, how);
              }}
              onClear={() => {
                store.change((now) => clearKeys(now, action));
                setWaiting(null);
                setTold(say.cleared(say.actions[action]));
              }}
            />
          ))}
          <tr>
            <th scope="row">{say.goto}</th>
            <td>{bindings.digits ? say.gotoKeys : say.none}</td>
            <td>
              <Change
                name={bindings.digits ? say.clear : say.give}
                action={say.goto}
                onPress={() => {
                  store.change((now) => ({ ...now, digits: !now.digits }));
                  setTold((bindings.digits ? say.cleared : say.given)(say.goto));
                }}
              />
            </td>
          </tr>
        </tbody>
      </table>
      <div className="keys__foot">
        <p role="status">{told}</p>
        <button
          type="button"
          className="btn"
          onClick={() => {
            store.change((now) => ({ ...now, on: !now.on }));
            setTold(bindings.on ? say.isOff : say.isOn);
          }}
        >
          {bindings.on ? say.allOff : say.allOn}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            store.change(() => DEFAULT_BINDINGS);
            setWaiting(null);
            setTold(say.restored);
          }}
        >
          {say.restore}
        </button>
        <button type="button" className="btn btn--go" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
    </dialog>
  );
}
