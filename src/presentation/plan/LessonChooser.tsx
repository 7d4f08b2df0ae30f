import { minutesFor } from '../../domain/plan/edit.ts';
import { byUnit } from '../../domain/plan/lesson-outline.ts';
import type { LessonOutline } from '../../domain/plan/lesson-outline.ts';
import type { PlanItem } from '../../domain/plan/plan.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.choose;

interface Props {
  readonly outlines: readonly LessonOutline[];
  readonly items: readonly PlanItem[];
  readonly add: (lesson: LessonOutline) => void;
  /** What became of the last one that was added. */
  readonly said: string;
}

/** All lessons by unit; each can be put at the end of the plan. */
export function LessonChooser({ outlines, items, add, said }: Props) {
  const times = (lesson: string): number =>
    items.filter((item) => item.kind === 'lesson' && item.lesson === lesson).length;
  return (
    <section className="chooser" aria-labelledby="choose-lessons">
      <h2 id="choose-lessons">{say.title}</h2>
      <p role="status" className="said">
        {said}
      </p>
      {byUnit(outlines).map((unit) => {
        const [first] = unit;
        if (!first) return null;
        return (
          <details key={first.unitNumber} open={first.unitNumber === 1}>
            <summary>
              <span>{say.unit(first.unitNumber, first.unit)}</span>
              <span className="note">{say.lessons(unit.length)}</span>
            </summary>
            <ul>
              {unit.map((one) => {
                const count = times(one.lesson);
                return (
                  <li key={one.lesson}>
                    <span className="chooser__name">{one.title}</span>
                    <span className="note nums">
                      {say.minutes(minutesFor(one.minutes))}
                      {count > 0 && `，${say.times(count)}`}
                    </span>
                    <button
                      type="button"
                      className="btn"
                      aria-label={say.add + PLAN_TEXT.items.of(one.title)}
                      onClick={() => {
                        add(one);
                      }}
                    >
                      {say.add}
                    </button>
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
