import { useEffect, useRef, useState } from 'react';
import type { LessonOutline } from '../../domain/plan/lesson-outline.ts';
import { insertItem, minutesFor } from '../../domain/plan/edit.ts';
import { LONGEST_TITLE, MOST_ITEMS } from '../../domain/plan/limits.ts';
import { unknownLessons } from '../../domain/plan/parse-plan.ts';
import type { Plan, PlanItem } from '../../domain/plan/plan.ts';
import type { KeptState } from '../../stores/kept.ts';
import { PLAN_TEXT as say } from '../../text/plan.ts';
import { LessonChooser } from './LessonChooser.tsx';
import { PlanItems } from './PlanItems.tsx';
import { PlanKeeping } from './PlanKeeping.tsx';
import { PlanTotal } from './PlanTotal.tsx';
import { PlanUse } from './PlanUse.tsx';
import { RunSheet } from './RunSheet.tsx';

interface Props {
  readonly plan: Plan;
  readonly outlines: readonly LessonOutline[];
  readonly byId: ReadonlyMap<string, LessonOutline>;
  readonly state: KeptState;
  readonly save: (plan: Plan) => void;
  readonly copy: () => void;
  readonly remove: () => void;
}

/** One plan: its lessons and breaks on the clock, and what can be done with it. */
export function PlanEditor({ plan, outlines, byId, state, save, copy, remove }: Props) {
  const [sheet, setSheet] = useState(false);
  const [added, setAdded] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !sheet) opener.current?.focus();
    was.current = sheet;
  }, [sheet]);
  const { items } = plan;
  const change = (next: readonly PlanItem[]): void => {
    setAdded('');
    if (next !== items) save({ ...plan, items: next });
  };
  const add = (lesson: LessonOutline): void => {
    const item: PlanItem = { kind: 'lesson', lesson: lesson.lesson, minutes: minutesFor(lesson.minutes) };
    const next = insertItem(items, item);
    change(next);
    setAdded(next === items ? say.items.full : say.said.added(lesson.title, next.length));
  };
  const unknown = unknownLessons(items, new Set(byId.keys()));
  return (
    <>
      <div className={sheet ? 'plan no-print no-show' : 'plan no-print'}>
        <p className="plan__back">
          <a href="#">{say.all}</a>
          <span className="note">{state === 'unkept' ? null : say.state.kept}</span>
        </p>
        <div className="plan__fields">
          <label className="plan__title">
            <span>{say.fields.title}</span>
            <input
              className="field"
              data-begin
              value={plan.title}
              maxLength={LONGEST_TITLE}
              placeholder={say.fields.placeholder}
              autoComplete="off"
              onChange={({ target }) => {
                save({ ...plan, title: target.value });
              }}
            />
          </label>
          <label>
            <span>{say.fields.begins}</span>
            <input
              className="field nums"
              type="time"
              value={plan.begins}
              onChange={({ target }) => {
                save({ ...plan, begins: target.value.slice(0, 5) });
              }}
            />
          </label>
          <label>
            <span>{say.fields.ends}</span>
            <input
              className="field nums"
              type="time"
              value={plan.ends ?? ''}
              onChange={({ target }) => {
                save({ ...plan, ends: target.value.slice(0, 5) });
              }}
            />
          </label>
        </div>
        {unknown.length > 0 && <p className="plan-warning">{say.unknown(unknown.length)}</p>}
        <div className="plan__cols">
          <section aria-labelledby="plan-items">
            <h2 id="plan-items">{say.items.title}</h2>
            <PlanItems plan={plan} byId={byId} change={change} />
            {items.length >= MOST_ITEMS && <p className="note">{say.items.full}</p>}
            <PlanTotal plan={plan} />
            <PlanUse
              plan={plan}
              state={state}
              opener={opener}
              openSheet={() => {
                setSheet(true);
              }}
            />
            <PlanKeeping plan={plan} copy={copy} remove={remove} />
          </section>
          <LessonChooser outlines={outlines} items={items} add={add} said={added} />
        </div>
      </div>
      <RunSheet
        plan={plan}
        byId={byId}
        shown={sheet}
        close={() => {
          setSheet(false);
        }}
      />
    </>
  );
}
