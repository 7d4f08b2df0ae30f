import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { isStamped } from '../../domain/progress/progress.ts';
import { loadPreferences, preferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import { TEXT } from '../../text/zh.ts';
import { Appeals } from './Appeals.tsx';
import { Carry } from './Carry.tsx';
import { Cells } from './Cells.tsx';
import { Habits } from './Habits.tsx';
import { Lessons } from './Lessons.tsx';
import { People } from './People.tsx';
import { PhraseCells } from './PhraseCells.tsx';
import { Scenarios } from './Scenarios.tsx';
import { StudyDays } from './StudyDays.tsx';
import { WeakBlanks } from './WeakBlanks.tsx';
import { useInPrint } from './in-print.ts';
import type { ScenarioShelf, Unit } from './shelf.ts';
import { useRecall } from './use-recall.ts';

interface Props {
  /** In teaching order. */
  readonly units: readonly Unit[];
  readonly scenarios: readonly ScenarioShelf[];
  /** How many forbidden phrases there are. */
  readonly phrases: number;
}

/** 我的记录: what is known, who is learning, and how a record comes and goes. */
export default function RecordPage({ units, scenarios, phrases }: Props) {
  const { ready, profile, progress } = useStore(record.state);
  const retention = useStore(preferences, (state) => state.retention);
  const { recall, loaded } = useRecall();
  const page = useRef<HTMLDivElement>(null);
  useEffect(loadPreferences, []);
  useInPrint(page);
  useEffect(() => {
    // The pictures come late, and push down what the address names.
    if (loaded && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [loaded]);
  const lessons = useMemo(() => units.flatMap((unit) => unit.lessons), [units]);
  const stamps = lessons.filter(({ id, drills }) =>
    isStamped(progress, { id, drills: drills.map((drill) => drill.id) }),
  ).length;
  return (
    <div className="record" ref={page}>
      <p className="kicker" aria-live="polite">
        {ready ? TEXT.record.kicker(profile.name, stamps) : TEXT.record.loading}
      </p>
      <h1>{TEXT.record.title}</h1>
      <Cells units={units} progress={progress} recall={recall} ready={ready} />
      {/* All at once: a button must not move away under the finger that presses it. */}
      {ready && loaded && (
        <>
          <div className="cols">
            <Lessons units={units} recall={recall} retention={retention / 100} />
            <div className="stack">
              <StudyDays />
              <PhraseCells count={phrases} />
            </div>
          </div>
          <div className="cols">
            <WeakBlanks lessons={lessons} />
            <Scenarios scenarios={scenarios} />
          </div>
          <Appeals lessons={lessons} />
          <div className="cols needs-js no-print">
            <Carry />
            <Habits />
          </div>
          <People />
        </>
      )}
    </div>
  );
}
