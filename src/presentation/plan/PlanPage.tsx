import { useEffect, useMemo, useRef, useState } from 'react';
import type { LessonOutline } from '../../domain/plan/lesson-outline.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { randomId } from '../../stores/random-id.ts';
import { PLAN_TEXT as say } from '../../text/plan.ts';
import { ImportPlan } from './ImportPlan.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanList } from './PlanList.tsx';
import { usePlans } from './use-plans.ts';

interface Props {
  readonly outlines: readonly LessonOutline[];
}

/** 备课: the plans of this browser, or the one that the address names. */
export default function PlanPage({ outlines }: Props) {
  const { plans, state, damaged, asked, open, close, save, remove } = usePlans();
  const [said, setSaid] = useState('');
  const byId = useMemo(() => new Map(outlines.map((one) => [one.lesson, one])), [outlines]);
  const plan = plans?.find(({ id }) => id === asked);
  const view = plan?.id ?? '';
  const holder = useRef<HTMLDivElement>(null);
  const before = useRef<string | null>(null);
  // What was pressed is gone with the view: the focus goes where the new one begins.
  useEffect(() => {
    if (plans === null) return;
    if (before.current !== null && before.current !== view)
      holder.current?.querySelector<HTMLElement>('[data-begin]')?.focus();
    before.current = view;
  }, [plans, view]);
  if (!plans) return <p className="note">{say.loading}</p>;

  const create = (from: Omit<Plan, 'id' | 'version' | 'changedAt'>): void => {
    const id = randomId();
    save({ ...from, version: 1, id, changedAt: 0 });
    open(id);
  };
  const keep = (imported: Plan): void => {
    save(imported);
    setSaid(say.said.imported(imported.title));
    open(imported.id);
  };
  return (
    <div ref={holder}>
      {damaged && <p className="plan-warning no-print">{say.state.damaged}</p>}
      {state === 'unkept' && <p className="plan-warning no-print">{say.state.unkept}</p>}
      <p role="status" className="said no-print">
        {said}
      </p>
      {plan ? (
        <PlanEditor
          key={plan.id}
          plan={plan}
          outlines={outlines}
          byId={byId}
          state={state}
          save={save}
          copy={() => {
            create({ ...plan, title: say.keep.copyOf(plan.title) });
            setSaid(say.said.copied);
          }}
          remove={() => {
            remove(plan.id);
            setSaid(say.said.deleted(plan.title));
            close();
          }}
        />
      ) : (
        <section className="no-print" aria-labelledby="my-plans">
          <h2 id="my-plans" tabIndex={-1} data-begin>
            {say.list.title}
          </h2>
          {asked !== null && <p className="plan-warning">{say.missing}</p>}
          <PlanList plans={plans} />
          <div className="io">
            <button
              type="button"
              className="btn btn--go"
              onClick={() => {
                setSaid('');
                create({ title: '', begins: '', ends: '', items: [] });
              }}
            >
              {say.list.make}
            </button>
            <ImportPlan plans={plans} keep={keep} />
          </div>
        </section>
      )}
    </div>
  );
}
