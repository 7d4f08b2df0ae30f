import { useState } from 'react';
import type { ClassState, Spotting } from '../../domain/class/class-state.ts';
import { beginSpotting, callLine, foundIn, lineState, solve, takeBackLine } from '../../domain/class/spot.ts';
import type { StageDialogue } from '../../domain/class/spot.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { StageSwitch } from './StageSwitch.tsx';
import { useSiteData } from './use-site-data.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly state: ClassState;
}

/** 找忌语: the class says which lines must not be said, the trainer presses them. */
export function SpotPanel({ store, state }: Props) {
  const say = CLASS_TEXT.spot;
  const { spotting } = state;
  const { data, failed, retry } = useSiteData<readonly StageDialogue[]>('class/dialogues.json');
  const [chosen, setChosen] = useState('');
  if (!data) return <Waiting failed={failed} retry={retry} />;
  const dialogue = data.find(({ id }) => id === spotting?.dialogue);
  const change = (next: (spotting: Spotting) => Spotting): void => {
    store.change((now) => (now.spotting ? { ...now, spotting: next(now.spotting) } : now));
  };
  return (
    <>
      <form
        className="class-acts"
        onSubmit={(event) => {
          event.preventDefault();
          const id = chosen || (data[0]?.id ?? '');
          if (id !== '') store.change((now) => ({ ...now, spotting: beginSpotting(id) }));
        }}
      >
        <label className="class-field">
          {say.choose}
          <select
            value={chosen || (spotting?.dialogue ?? '')}
            onChange={(event) => {
              setChosen(event.target.value);
            }}
          >
            {data.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn">
          {say.begin}
        </button>
      </form>
      {spotting && dialogue && (
        <>
          <p className="note">{say.call}</p>
          <ol className="class-lines">
            {dialogue.script.map((line, at) => {
              const mark = lineState(line, at, spotting);
              return (
                <li key={at} data-mark={mark ?? undefined}>
                  <span className="who">{line.staff ? say.staff : dialogue.customer}</span>
                  {line.staff && mark === null ? (
                    <button
                      type="button"
                      onClick={() => {
                        change((now) => callLine(now, at));
                      }}
                    >
                      {line.say}
                    </button>
                  ) : (
                    <span>
                      {line.say}
                      {mark && <small>{`${say.marks[mark]}。${line.why ?? ''}`}</small>}
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
          <p className="note" role="status">
            {say.found(foundIn(dialogue, spotting).found, foundIn(dialogue, spotting).all)}
          </p>
          <div className="class-acts">
            <StageSwitch store={store} shown={state.shown} what="spot" />
            {!spotting.solved && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  change(solve);
                }}
              >
                {say.solve}
              </button>
            )}
            <button
              type="button"
              className="btn btn--text"
              onClick={() => {
                change(takeBackLine);
              }}
            >
              {say.takeBack}
            </button>
          </div>
        </>
      )}
    </>
  );
}
