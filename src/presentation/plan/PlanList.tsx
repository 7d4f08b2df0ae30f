import { totalMinutes } from '../../domain/plan/schedule.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.list;

/** The plans, the one changed last first. */
export function PlanList({ plans }: { readonly plans: readonly Plan[] }) {
  if (plans.length === 0) return <p>{say.none}</p>;
  return (
    <ul className="plan-list">
      {plans.map((plan) => (
        <li key={plan.id}>
          <a href={`#plan=${plan.id}`}>{PLAN_TEXT.named(plan.title)}</a>
          <span className="note nums">
            {say.about(plan.items.length, totalMinutes(plan))}
            {plan.begins !== '' && `，${say.from(plan.begins)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
