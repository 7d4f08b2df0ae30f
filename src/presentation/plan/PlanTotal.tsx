import { clockAfter, overrun, totalMinutes } from '../../domain/plan/schedule.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.total;

/** How long a plan is, when it ends, and whether the time given is enough. */
export function PlanTotal({ plan }: { readonly plan: Plan }) {
  const total = totalMinutes(plan);
  const over = overrun(plan);
  return (
    <div className="plan__total" role="status">
      <p>
        <b className="nums">
          {say.all(total)}
          {plan.begins !== '' && say.ends(clockAfter(plan.begins, total))}
        </b>
      </p>
      {over !== null && (
        <p className={over > 0 ? 'plan__over' : undefined}>
          {over > 0 ? say.over(over) : over < 0 ? say.left(-over) : say.exact}
        </p>
      )}
    </div>
  );
}
