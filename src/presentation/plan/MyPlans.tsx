import { useEffect, useState } from 'react';
import { presenterPath, stagePath } from '../../domain/deck/deck-ref.ts';
import { totalMinutes } from '../../domain/plan/schedule.ts';
import { onPlansChanged, readPlans } from '../../stores/plans.ts';
import { sitePath } from '../../stores/site-data.ts';
import { PLAN_TEXT } from '../../text/plan.ts';
import { TEACH_TEXT } from '../../text/teach.ts';

const say = TEACH_TEXT.plans;
const { present, presenter } = TEACH_TEXT.lessons;

/** The plans of this browser, on the trainer's start page. */
export default function MyPlans() {
  const [read, setRead] = useState<ReturnType<typeof readPlans> | null>(null);
  useEffect(() => {
    const take = (): void => {
      setRead(readPlans());
    };
    take();
    return onPlansChanged(take);
  }, []);
  // A line's room until then, for the line that most will see.
  if (!read) return <p className="note">{'\u00A0'}</p>;
  const damaged = read.state === 'damaged' && <p>{say.damaged}</p>;
  if (read.plans.length === 0) return damaged || <p className="note">{say.none}</p>;
  return (
    <>
      {damaged}
      <ul className="teach__plans">
        {read.plans.map((plan) => {
          const title = PLAN_TEXT.named(plan.title);
          const ref = { kind: 'plan', id: plan.id } as const;
          const isEmpty = !plan.items.some(({ kind }) => kind === 'lesson');
          return (
            <li key={plan.id}>
              <a className="teach__lesson" href={sitePath(`teach/plan/#plan=${plan.id}`)}>
                {title}
              </a>
              <span className="note nums">{say.about(plan.items.length, totalMinutes(plan))}</span>
              {!isEmpty && (
                <span className="teach__links">
                  <a
                    href={sitePath(stagePath(ref).slice(1))}
                    aria-label={present + TEACH_TEXT.lessons.of(title)}
                  >
                    {present}
                  </a>
                  <a
                    href={sitePath(presenterPath(ref).slice(1))}
                    aria-label={presenter + TEACH_TEXT.lessons.of(title)}
                  >
                    {presenter}
                  </a>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
