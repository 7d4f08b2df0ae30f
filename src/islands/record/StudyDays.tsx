import { useMemo } from 'react';
import { useStore } from 'zustand';
import { lastWeeks, studyDays } from '../../domain/progress/study-days.ts';
import { localDay } from '../../stores/local-day.ts';
import { record } from '../../stores/record.ts';
import { PROGRESS_TEXT } from '../../text/progress.ts';

const WEEKS = 12;

/** The last twelve weeks, a column a week. Days that were not studied are simply paper. */
export function StudyDays() {
  const say = PROGRESS_TEXT.days;
  const facts = useStore(record.state, (state) => state.facts);
  const studied = useMemo(() => studyDays(facts, localDay), [facts]);
  const today = localDay(record.now());
  const weeks = lastWeeks(today, WEEKS);
  const shown = weeks.flat().filter((day) => day !== null && studied.has(day));
  return (
    <section className="days" aria-labelledby="days">
      <h2 id="days">{say.title}</h2>
      <p>{shown.length > 0 ? say.some(shown.length) : say.empty}</p>
      {shown.length > 0 && (
        <div className="calendar" role="img" aria-label={say.picture(shown.map((day) => dateOf(day ?? '')))}>
          <span />
          {say.weekdays.map((name, at) => (
            // Every other day is named: the others stand between.
            <b key={name}>{at % 2 === 0 ? name : ''}</b>
          ))}
          {weeks.map((week, at) => (
            <Week
              key={week[0]}
              week={week}
              month={at === 0 || startsMonth(week) ? monthOf(week) : null}
              studied={studied}
              today={today}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface WeekProps {
  readonly week: readonly (string | null)[];
  /** Written over the week in which it begins. */
  readonly month: number | null;
  readonly studied: ReadonlySet<string>;
  readonly today: string;
}

function Week({ week, month, studied, today }: WeekProps) {
  return (
    <>
      <span>{month === null ? '' : PROGRESS_TEXT.days.month(month)}</span>
      {week.map((day, at) => (
        <i
          key={at}
          data-studied={day !== null && studied.has(day) ? '' : undefined}
          data-today={day === today ? '' : undefined}
          hidden={day === null}
        />
      ))}
    </>
  );
}

function startsMonth(week: readonly (string | null)[]): boolean {
  return week.some((day) => day?.endsWith('-01') === true);
}

function monthOf(week: readonly (string | null)[]): number {
  const first = week.find((day) => day?.endsWith('-01')) ?? week[0];
  return Number(first?.slice(5, 7));
}

function dateOf(day: string): string {
  return PROGRESS_TEXT.days.date(Number(day.slice(5, 7)), Number(day.slice(8)));
}
