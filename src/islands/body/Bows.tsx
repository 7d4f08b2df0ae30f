import { useState } from 'react';
import type { BowTask, BowView } from '../../domain/body/body-view.ts';
import { besideArc, judgeBow } from '../../domain/body/bow.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Moving } from './Moving.tsx';
import { Sheet } from './Sheet.tsx';
import { Acts, Tasks, Told } from './Tasks.tsx';
import { useGlide } from './use-glide.ts';
import { useTasks } from './use-tasks.ts';

interface Props {
  readonly view: BowView & { readonly tasks: readonly BowTask[] };
}

/** 腰弯几分: a slider bends the figure; three occasions ask for three bows. */
export default function Bows({ view }: Props) {
  const { box, pivot, movement, every, most, marks, tasks } = view;
  const say = BODY_TEXT.bows;
  const [degrees, setDegrees] = useState(0);
  const shown = useGlide(degrees);
  const control = useTasks('body-bow', 'bow', tasks as readonly [BowTask, ...BowTask[]]);
  const { task, answer } = control;
  const verdict = answer && judgeBow(task.wanted, answer.value);
  return (
    <Sheet className="body-bows">
      <figure>
        <svg className="fig" viewBox={box} role="img" aria-label={say.picture(degrees)}>
          <Moving movement={movement} at={shown / every} />
          <text className="num2" {...besideArc(pivot, shown)} textAnchor="middle" fontSize="22">
            {`${String(Math.round(shown))}°`}
          </text>
        </svg>
      </figure>
      <div>
        <Tasks
          title={say.tasks}
          tasks={tasks}
          at={control.at}
          isDone={control.isDone}
          onChoose={(at) => {
            control.choose(at);
            setDegrees(0);
          }}
        />
        <p className="body-ask">{task.ask}</p>
        <div className="body-range">
          <input
            type="range"
            min="0"
            max={most}
            step="1"
            value={degrees}
            aria-label={say.slider}
            aria-valuetext={say.value(degrees)}
            onChange={({ target }) => {
              setDegrees(Number(target.value));
            }}
          />
        </div>
        <div className="body-steps" role="group" aria-label={say.marks}>
          {marks.map((mark) => (
            <button
              type="button"
              className="btn"
              key={mark.degrees}
              aria-pressed={degrees === mark.degrees}
              onClick={() => {
                setDegrees(mark.degrees);
              }}
            >
              {say.mark(mark.degrees)}
            </button>
          ))}
        </div>
        <Told outcome={control.failed ? null : (verdict?.outcome ?? null)}>
          {control.failed && BODY_TEXT.failed}
          {verdict && (
            <>
              {verdict.outcome === 'near' && say.near}
              {verdict.side === 'fits' ? task.right : task[verdict.side]}
              {verdict.outcome !== 'right' && say.wanted(task.wanted)}
            </>
          )}
        </Told>
        <Acts
          go={say.go}
          onGo={() => {
            void control.hand(judgeBow(task.wanted, degrees).outcome, degrees);
          }}
          onNext={
            control.hasNext
              ? () => {
                  control.choose(control.at + 1);
                  setDegrees(0);
                }
              : undefined
          }
        />
      </div>
    </Sheet>
  );
}
