import { useEffect, useState } from 'react';
import type { DistanceTask, DistanceView } from '../../domain/body/body-view.ts';
import { judgeDistance, zoneAt } from '../../domain/body/distance.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Ruler } from './Ruler.tsx';
import { Sheet } from './Sheet.tsx';
import { Acts, Tasks, Told } from './Tasks.tsx';
import { useGlide } from './use-glide.ts';
import { useTasks } from './use-tasks.ts';

const LEAST = 0.2;
const STEP = 0.05;
/** Metres of a button's step. */
const STRIDE = 0.25;
/** Metres of one step of a walking person. */
const PACE = 0.35;
/** Where the staff member stands at first: nobody's answer. */
const FIRST = 2.5;
const JUMPS = [0.3, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];
/** Milliseconds after which someone who does not move stands still. */
const REST = 240;

/** 1.2000000000000002 is 1.2. */
const tidy = (metres: number): number => Math.round(metres * 100) / 100;

interface Props {
  readonly view: DistanceView & { readonly tasks: readonly DistanceTask[] };
}

/** 站多远: a slider makes the staff member come nearer or step back. */
export default function Distance({ view }: Props) {
  const { zones, talk, rulers, tasks } = view;
  const say = BODY_TEXT.distance;
  const most = zones.at(-1)?.to ?? 0;
  const [metres, setMetres] = useState(FIRST);
  const [walking, setWalking] = useState(false);
  const shown = useGlide(metres);
  const step = useGlide(walking ? Math.abs(Math.sin((metres / PACE) * (Math.PI / 2))) : 0);
  const control = useTasks('body-distance', 'distance', tasks as readonly [DistanceTask, ...DistanceTask[]]);
  const { task, answer } = control;

  useEffect(() => {
    const rest = setTimeout(() => {
      setWalking(false);
    }, REST);
    return () => {
      clearTimeout(rest);
    };
  }, [metres]);

  const go = (to: number): void => {
    setMetres(tidy(Math.min(most, Math.max(LEAST, to))));
    setWalking(true);
  };
  const printed = String(metres);
  const zone = zones[zoneAt(zones, metres)];
  const talks = metres === talk.at;
  const verdict = answer && judgeDistance(task, answer.value);

  return (
    <Sheet>
      <figure>
        {rulers.map((ruler) => (
          <Ruler
            key={ruler.name}
            view={view}
            ruler={ruler}
            metres={shown}
            printed={String(tidy(shown))}
            step={step}
          />
        ))}
      </figure>
      <div className="body-range">
        <input
          type="range"
          min={LEAST}
          max={most}
          step={STEP}
          value={metres}
          aria-label={say.slider}
          aria-valuetext={say.value(printed, zone?.name ?? '')}
          onChange={({ target }) => {
            go(Number(target.value));
          }}
        />
      </div>
      <div className="body-steps">
        <button
          type="button"
          className="btn"
          onClick={() => {
            go(metres - STRIDE);
          }}
        >
          {say.closer}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            go(metres + STRIDE);
          }}
        >
          {say.farther}
        </button>
        <label>
          <span>{say.jump}</span>
          <select
            value={JUMPS.includes(metres) ? metres : ''}
            onChange={({ target }) => {
              go(Number(target.value));
            }}
          >
            {!JUMPS.includes(metres) && <option value="">{say.metres(printed)}</option>}
            {JUMPS.map((jump) => (
              <option key={jump} value={jump}>
                {say.metres(String(jump))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="readout">
        {say.now} <b className="nums">{say.metres(printed)}</b>
        {say.lies(zone?.name ?? '')}
        {talks ? say.talk : say.range(zone?.range ?? '')}。{talks ? talk.means : zone?.means}
      </p>
      <div className="body-task">
        <Tasks
          title={say.tasks}
          tasks={tasks}
          at={control.at}
          isDone={control.isDone}
          onChoose={control.choose}
        />
        <p className="body-ask">{task.ask}</p>
        <Told outcome={control.failed ? null : (verdict?.outcome ?? null)}>
          {control.failed && BODY_TEXT.failed}
          {verdict && (
            <>
              {verdict.outcome === 'near' && say.near}
              {verdict.side === 'in' ? task.right : task[verdict.side]}
              {verdict.outcome !== 'right' && say.from(String(task.from), String(task.to))}
            </>
          )}
        </Told>
        <Acts
          go={say.go}
          onGo={() => {
            void control.hand(judgeDistance(task, metres).outcome, metres);
          }}
          onNext={
            control.hasNext
              ? () => {
                  control.choose(control.at + 1);
                }
              : undefined
          }
        />
      </div>
    </Sheet>
  );
}
