import type { ClassState } from '../domain/class/class-state.ts';
import { isUnderWay, isUp, leftMs } from '../domain/class/timer.ts';
import type { SharedStore } from '../stores/shared.ts';
import { CLASS_TEXT as say } from '../text/class.ts';
import { ContestOver } from './class/ContestOver.tsx';
import { PickOver } from './class/PickOver.tsx';
import { PollOver } from './class/PollOver.tsx';
import { ScoresOver } from './class/ScoresOver.tsx';
import { SpotOver } from './class/SpotOver.tsx';
import { clockFace, useBell, useNow } from './class/use-timer.ts';
import { useShared } from './use-shared.ts';

interface Props {
  readonly store: SharedStore<ClassState>;
}

/** What the class does lies over the slide on the stage; a timer that goes stays in the corner. */
export function ClassOverlay({ store }: Props) {
  const { value: state, state: kept } = useShared(store);
  const { timer, shown } = state;
  const now = useNow(timer);
  useBell(timer);
  const up = isUp(timer, now);
  const face = timer ? clockFace(leftMs(timer, now)) : '';
  return (
    <div className="class-over">
      {shown !== 'slide' && (
        <section className="class-over__sheet" aria-label={say.tool[shown]}>
          <div className="class-over__page">
            {shown === 'timer' && (
              <div className="class-over__timer" data-up={up ? '' : undefined}>
                {up ? (
                  <p className="huge">{say.timer.up}</p>
                ) : (
                  <p className="huge nums" role="timer">
                    {face}
                  </p>
                )}
                {timer?.state === 'standing' && <p>{say.timer.standing}</p>}
              </div>
            )}
            {shown === 'scores' && <ScoresOver state={state} />}
            {shown === 'pick' && <PickOver state={state} />}
            {shown === 'poll' && <PollOver state={state} />}
            {shown === 'spot' && <SpotOver state={state} />}
            {shown === 'contest' && <ContestOver state={state} />}
          </div>
          <button
            type="button"
            className="class-over__back"
            onClick={() => {
              store.change((value) => ({ ...value, shown: 'slide' }));
            }}
          >
            {say.back}
          </button>
        </section>
      )}
      {shown !== 'timer' && isUnderWay(timer, now) && (
        <p className="class-over__corner nums" data-up={up ? '' : undefined}>
          {up ? say.timer.up : face}
        </p>
      )}
      {kept !== 'kept' && shown !== 'slide' && <p className="class-over__warn">{say[kept]}</p>}
      <p className="vh" role="status">
        {up ? say.timer.up : ''}
      </p>
    </div>
  );
}
