import { useState } from 'react';
import type { ClassState } from '../../domain/class/class-state.ts';
import {
  callOne,
  clearNames,
  crossOut,
  lastCalled,
  readNames,
  setNames,
  takeBackCall,
  waiting,
} from '../../domain/class/pick.ts';
import { randomBelow } from '../../stores/class.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { PRESENTER_TEXT } from '../../text/presenter.ts';
import { AskDialog } from '../AskDialog.tsx';
import { StageSwitch } from './StageSwitch.tsx';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly state: ClassState;
}

/** 点名: calls people by lot, everybody once before anybody twice. */
export function PickPanel({ store, state }: Props) {
  const say = CLASS_TEXT.pick;
  const { names } = state;
  const [text, setText] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const [anew, setAnew] = useState(false);
  const name = lastCalled(state);
  const left = waiting(state).length;
  if (text !== null || names.length === 0) {
    const read = readNames(text ?? '');
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          store.change((now) => setNames(now, read));
          setText(null);
        }}
      >
        <label className="class-field class-field--tall">
          {say.paste}
          <textarea
            rows={6}
            value={text ?? ''}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </label>
        <p className="note">{say.hint}</p>
        <div className="class-acts">
          <button type="submit" className="btn" disabled={read.length === 0}>
            {say.keep}
          </button>
          <span className="note">{say.kept(read.length)}</span>
        </div>
      </form>
    );
  }
  return (
    <>
      <p className="class-clock" role="status">
        <b>{name ?? say.nobody}</b>
        <span>{left === 0 ? say.all : `${anew ? say.anew : ''}${say.left(left, names.length)}`}</span>
      </p>
      <div className="class-acts">
        <button
          type="button"
          className="btn"
          onClick={() => {
            setAnew(left === 0);
            store.change((now) => callOne(now, randomBelow));
          }}
        >
          {say.one}
        </button>
        {name !== null && (
          <>
            <button
              type="button"
              className="btn"
              onClick={() => {
                store.change((now) => crossOut(now, name));
              }}
            >
              {say.absent}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                store.change(takeBackCall);
              }}
            >
              {say.takeBack}
            </button>
          </>
        )}
        <StageSwitch store={store} shown={state.shown} what="pick" />
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            setText(names.join('\n'));
          }}
        >
          {say.edit}
        </button>
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            setAsks(true);
          }}
        >
          {say.clear}
        </button>
      </div>
      {asks && (
        <AskDialog
          title={say.clearTitle}
          words={say.clearSaid}
          goOn={PRESENTER_TEXT.goOn}
          onClose={() => {
            setAsks(false);
          }}
        >
          <button
            type="button"
            className="btn"
            onClick={() => {
              store.change(clearNames);
              setAsks(false);
            }}
          >
            {say.clearYes}
          </button>
        </AskDialog>
      )}
    </>
  );
}
