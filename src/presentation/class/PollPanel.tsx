import type { ClassState, Poll } from '../../domain/class/class-state.ts';
import {
  FEWEST_OPTIONS,
  MOST_OPTIONS,
  addOption,
  clearHands,
  handsCounted,
  newPoll,
  removeOption,
  setHands,
  setOption,
  setQuestion,
} from '../../domain/class/poll.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { StageSwitch } from './StageSwitch.tsx';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly state: ClassState;
  /** Title of the slide on the stage. */
  readonly title: string;
}

/** 举手: a question, its answers, and the hands that were counted. */
export function PollPanel({ store, state, title }: Props) {
  const say = CLASS_TEXT.poll;
  const { poll } = state;
  const begin = (): void => {
    store.change((now) => ({ ...now, poll: newPoll(title, say.defaults) }));
  };
  const change = (next: (poll: Poll) => Poll): void => {
    store.change((now) => (now.poll ? { ...now, poll: next(now.poll) } : now));
  };
  if (!poll)
    return (
      <button type="button" className="btn" onClick={begin}>
        {say.begin}
      </button>
    );
  return (
    <>
      <label className="class-field">
        {say.question}
        <input
          value={poll.question}
          onChange={(event) => {
            const { value } = event.target;
            change((now) => setQuestion(now, value));
          }}
        />
      </label>
      <ol className="class-options">
        {poll.options.map(({ text, hands }, at) => {
          const label = text === '' ? say.option(at + 1) : text;
          return (
            <li key={at}>
              <input
                className="class-input"
                aria-label={say.option(at + 1)}
                value={text}
                onChange={(event) => {
                  const { value } = event.target;
                  change((now) => setOption(now, at, value));
                }}
              />
              <button
                type="button"
                className="btn"
                aria-label={say.minus(label)}
                onClick={() => {
                  change((now) => setHands(now, at, hands - 1));
                }}
              >
                −
              </button>
              <input
                className="class-input class-input--hands nums"
                type="number"
                min={0}
                max={999}
                aria-label={say.hands(label)}
                value={hands}
                onChange={(event) => {
                  const { valueAsNumber } = event.target;
                  change((now) => setHands(now, at, valueAsNumber));
                }}
              />
              <button
                type="button"
                className="btn"
                aria-label={say.plus(label)}
                onClick={() => {
                  change((now) => setHands(now, at, hands + 1));
                }}
              >
                ＋
              </button>
              {poll.options.length > FEWEST_OPTIONS && (
                <button
                  type="button"
                  className="btn btn--text"
                  aria-label={say.remove(label)}
                  onClick={() => {
                    change((now) => removeOption(now, at));
                  }}
                >
                  ×
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <p className="note">{say.counted(handsCounted(poll))}</p>
      <div className="class-acts">
        <StageSwitch store={store} shown={state.shown} what="poll" />
        {poll.options.length < MOST_OPTIONS && (
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              change(addOption);
            }}
          >
            {say.add}
          </button>
        )}
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            change(clearHands);
          }}
        >
          {say.clear}
        </button>
        <button type="button" className="btn btn--text" onClick={begin}>
          {say.anew}
        </button>
      </div>
    </>
  );
}
