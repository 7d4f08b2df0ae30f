import type { ClassState } from '../../domain/class/class-state.ts';
import {
  closeLastStep,
  moveContest,
  openStep,
  presentDrill,
  presentStep,
} from '../../domain/class/contest.ts';
import { blankOfStep } from '../../domain/deck/slide-deck.ts';
import type { SlideDeck } from '../../domain/deck/slide-deck.ts';
import type { DrillCard } from '../../domain/review/cards.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { ContestChoice } from './ContestChoice.tsx';
import { StageSwitch } from './StageSwitch.tsx';
import { useSiteData } from './use-site-data.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly state: ClassState;
  readonly deck: SlideDeck;
}

/** 抢答: teams play for the blanks of chosen drills. */
export function ContestPanel({ store, state, deck }: Props) {
  const say = CLASS_TEXT.contest;
  const { contest, teams } = state;
  const drill = contest && presentDrill(contest);
  const { data, failed, retry } = useSiteData<DrillCard>(drill === null ? null : `drills/${drill}.json`);
  if (!contest) return <ContestChoice store={store} deck={deck} hasTeams={teams.length > 0} />;
  const step = data ? presentStep(contest, data.view.blanks.length) : null;
  const blank = step === null ? null : (blankOfStep(step)?.blank ?? null);
  const move = (by: number): void => {
    store.change((now) => (now.contest ? { ...now, contest: moveContest(now.contest, by) } : now));
  };
  const isLast = contest.at + 1 >= contest.drills.length;
  return (
    <>
      {drill === null ? (
        <p className="class-empty">{say.final}</p>
      ) : (
        <>
          <p className="note">{say.at(contest.at + 1, contest.drills.length)}</p>
          {!data && <Waiting failed={failed} retry={retry} />}
          {data && (
            <p className="class-stem" data-deck="">
              {data.view.parts.map((part) => (typeof part === 'string' ? part : '（　）')).join('')}
            </p>
          )}
          {data && step !== null && blank !== null && (
            <>
              <p className="class-answer">{say.blank(blank + 1, data.view.blanks[blank]?.models[0] ?? '')}</p>
              <div className="class-acts" role="group" aria-label={say.who}>
                <span>{say.who}</span>
                {teams.map(({ id, name }) => (
                  <button
                    type="button"
                    className="btn"
                    key={id}
                    onClick={() => {
                      store.change((now) => openStep(now, step, id));
                    }}
                  >
                    {name}
                  </button>
                ))}
                <button
                  type="button"
                  className="btn"
                  onClick={() => {
                    store.change((now) => openStep(now, step, null));
                  }}
                >
                  {say.nobody}
                </button>
              </div>
            </>
          )}
          {data && step === null && <p className="note">{say.open}</p>}
        </>
      )}
      <div className="class-acts">
        {contest.at > 0 && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              move(-1);
            }}
          >
            {say.previous}
          </button>
        )}
        {drill !== null && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              move(1);
            }}
          >
            {isLast ? say.board : say.next}
          </button>
        )}
        {contest.open.length > 0 && (
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              store.change(closeLastStep);
            }}
          >
            {say.undo}
          </button>
        )}
        <StageSwitch store={store} shown={state.shown} what="contest" />
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            store.change((now) => ({
              ...now,
              contest: null,
              shown: now.shown === 'contest' ? 'slide' : now.shown,
            }));
          }}
        >
          {say.end}
        </button>
      </div>
    </>
  );
}
