import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { isStamped } from '../../domain/progress/progress.ts';
import { loadPreferences, preferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import { RECORD_TEXT } from '../../text/record.ts';
import type { PaperLine } from '../exams/paper-line.ts';
import { useHere } from '../use-here.ts';
import { Appeals } from './Appeals.tsx';
import { Carry } from './Carry.tsx';
import { Cells } from './Cells.tsx';
import { Exams } from './Exams.tsx';
import { Habits } from './Habits.tsx';
import { Lessons } from './Lessons.tsx';
import { People } from './People.tsx';
import { PhraseCells } from './PhraseCells.tsx';
import { Scenarios } from './Scenarios.tsx';
import { StudyDays } from './StudyDays.tsx';
import { WeakBlanks } from './WeakBlanks.tsx';
import { useAttempts } from './use-attempts.ts';
import { useInPrint } from './in-print.ts';
import type { ScenarioShelf, Unit } from './shelf.ts';
import { useRecall } from './use-recall.ts';
import { useSettled } from './use-settled.ts';

interface Props {
  /** In teaching order. */
  readonly units: readonly Unit[];
  readonly scenarios: readonly ScenarioShelf[];
  readonly papers: readonly PaperLine[];
  /** How many forbidden phrases there are. */
  readonly phrases: number;
}

/** Those of which a lesson is there; none where a paper has lessons with it for their figures alone. */
function unitsHere(units: readonly Unit[], here: (path: string) => boolean): readonly Unit[] {
  if (!here('/')) return [];
  return units
    .map((unit) => ({ ...unit, lessons: unit.lessons.filter(({ path }) => here(path)) }))
    .filter(({ lessons }) => lessons.length > 0);
}

/** 我的记录: what is known, who is learning, and how a record comes and goes. */
export default function RecordPage({ units: all, scenarios, papers, phrases }: Props) {
  const { ready, profile, progress } = useStore(record.state);
  const retention = useStore(preferences, (state) => state.retention);
  const { recall, loaded } = useRecall();
  const attempts = useAttempts();
  const settled = useSettled(ready, loaded, attempts !== null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(loadPreferences, []);
  useInPrint(page);
  useEffect(() => {
    // The pictures come late, and push down what the address names.
    if (settled && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [settled]);
  const here = useHere();
  const units = useMemo(() => unitsHere(all, here), [all, here]);
  const lessons = useMemo(() => units.flatMap((unit) => unit.lessons), [units]);
  const stamps = lessons.filter(({ id, drills }) =>
    isStamped(progress, { id, drills: drills.map((drill) => drill.id) }),
  ).length;
  return (
    <div className="record" ref={page}>
      <p className="kicker" aria-live="polite">
        {ready ? RECORD_TEXT.kicker(profile.name, stamps) : RECORD_TEXT.loading}
      </p>
      <h1>{RECORD_TEXT.title}</h1>
      {units.length > 0 && <Cells units={units} progress={progress} recall={recall} ready={ready} />}
      {/* All at once: a button must not move away under the finger that presses it. */}
      {ready && settled && (
        <>
          <div className="cols">
            {units.length > 0 && <Lessons units={units} recall={recall} retention={retention / 100} />}
            <div className="stack">
              <StudyDays />
              {here('/phrases/') && <PhraseCells count={phrases} />}
            </div>
          </div>
          <div className="cols">
            {units.length > 0 && <WeakBlanks lessons={lessons} />}
            <div className="stack">
              {here('/exams/sit/') && <Exams papers={papers} attempts={attempts ?? []} />}
              {here('/scenarios/') && <Scenarios scenarios={scenarios.filter(({ path }) => here(path))} />}
            </div>
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
