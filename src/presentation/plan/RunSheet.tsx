import { useEffect, useRef } from 'react';
import { sectionsWithin } from '../../domain/plan/lesson-outline.ts';
import type { LessonOutline } from '../../domain/plan/lesson-outline.ts';
import { clockAfter, schedule, totalMinutes } from '../../domain/plan/schedule.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlacedItem } from '../../domain/plan/schedule.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.sheet;

interface Props {
  readonly plan: Plan;
  readonly byId: ReadonlyMap<string, LessonOutline>;
  /** On the screen; on paper it always is. */
  readonly shown: boolean;
  readonly close: () => void;
}

/** 流程单: what the trainer has on paper beside the laptop. */
export function RunSheet({ plan, byId, shown, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  const total = totalMinutes(plan);
  const { begins, items } = plan;
  return (
    <div className={shown ? 'run-sheet' : 'run-sheet no-show'}>
      <div className="io no-print">
        <button
          type="button"
          className="btn btn--go"
          onClick={() => {
            print();
          }}
        >
          {say.print}
        </button>
        <button type="button" className="btn" onClick={close}>
          {say.back}
        </button>
      </div>
      <p className="run-sheet__kind">{say.title}</p>
      <h2 ref={heading} tabIndex={-1}>
        {PLAN_TEXT.named(plan.title)}
      </h2>
      <p className="run-sheet__total nums">
        {begins !== '' && items.length > 0 && `${say.span(begins, clockAfter(begins, total))}，`}
        {say.total(total)}
      </p>
      <ul className="run-sheet__blanks">
        {say.blanks.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {items.length === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say.heads.time}</th>
              <th scope="col">{say.heads.item}</th>
              <th scope="col">{say.heads.minutes}</th>
              <th scope="col">{say.heads.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {schedule(plan).map((placed, at) => (
              <SheetRow key={at} placed={placed} byId={byId} />
            ))}
          </tbody>
        </table>
      )}
      <Bring plan={plan} byId={byId} />
      <h3>{say.after}</h3>
      <div className="run-sheet__room" />
    </div>
  );
}

interface RowProps {
  readonly placed: PlacedItem;
  readonly byId: Props['byId'];
}

function SheetRow({ placed: { item, from, begins, ends }, byId }: RowProps) {
  const lesson = item.kind === 'lesson' ? byId.get(item.lesson) : undefined;
  const name =
    item.kind === 'break'
      ? item.title || PLAN_TEXT.items.breakTitle
      : (lesson?.title ?? PLAN_TEXT.items.unknown(item.lesson));
  const counts = lesson && [
    lesson.discussions > 0 ? say.discussions(lesson.discussions) : [],
    lesson.drills > 0 ? say.drills(lesson.drills) : [],
  ];
  return (
    <tr data-kind={item.kind}>
      <td className="nums">{begins === '' ? say.from(from) : say.span(begins, ends)}</td>
      <th scope="row">
        {name}
        {lesson && (
          <>
            <span>{lesson.summary}</span>
            <span>
              {sectionsWithin(lesson, item.minutes)
                .map(({ title, minutes }, at) =>
                  say.section(at === 0 && title === lesson.title ? say.opening : title, minutes),
                )
                .join(say.between)}
            </span>
            <span>{counts?.flat().join('，')}</span>
          </>
        )}
      </th>
      <td className="nums">{item.minutes}</td>
      <td />
    </tr>
  );
}

function Bring({ plan, byId }: Pick<Props, 'plan' | 'byId'>) {
  const lessons = plan.items.flatMap((item) => (item.kind === 'lesson' ? (byId.get(item.lesson) ?? []) : []));
  const drilled = new Set(lessons.filter(({ drills }) => drills > 0).map(({ lesson }) => lesson)).size;
  return (
    <>
      <h3>{say.bringTitle}</h3>
      <ul className="run-sheet__bring">
        {say.bring.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {drilled > 0 && <li>{say.bringWorksheets(drilled)}</li>}
        {lessons.some(({ discussions }) => discussions > 0) && <li>{say.bringDiscuss}</li>}
        <li>{say.bringNames}</li>
      </ul>
    </>
  );
}
