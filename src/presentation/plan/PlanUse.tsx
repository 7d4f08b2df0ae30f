import type { RefObject } from 'react';
import { presenterPath, stagePath } from '../../domain/deck/deck-ref.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { KeptState } from '../../stores/kept.ts';
import { sitePath } from '../../stores/site-data.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.use;

interface Props {
  readonly plan: Plan;
  readonly state: KeptState;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly openSheet: () => void;
}

/** What a class is held with. */
export function PlanUse({ plan, state, opener, openSheet }: Props) {
  const ref = { kind: 'plan', id: plan.id } as const;
  const hasLessons = plan.items.some(({ kind }) => kind === 'lesson');
  // The pages of a whole plan read what is stored.
  const isThere = hasLessons && state !== 'unkept';
  return (
    <section className="plan__use" aria-labelledby="plan-use">
      <h3 id="plan-use">{say.title}</h3>
      {!hasLessons && <p className="note">{say.noLessons}</p>}
      {hasLessons && !isThere && <p className="note">{PLAN_TEXT.state.unkeptPresent}</p>}
      <div className="io">
        {isThere && (
          <>
            <a className="btn btn--go" href={sitePath(stagePath(ref).slice(1))}>
              {say.present}
            </a>
            <a className="btn" href={sitePath(presenterPath(ref).slice(1))}>
              {say.presenter}
            </a>
          </>
        )}
        <button ref={opener} type="button" className="btn" onClick={openSheet}>
          {say.sheet}
        </button>
        {isThere && (
          <>
            <a className="btn" href={sitePath(`worksheets/plan/#plan=${plan.id}`)}>
              {say.worksheets}
            </a>
            <a className="btn" href={sitePath(`slides/plan/print/#plan=${plan.id}`)}>
              {say.print}
            </a>
          </>
        )}
      </div>
    </section>
  );
}
