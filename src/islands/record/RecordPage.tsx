import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isStamped } from '../../domain/progress/progress.ts';
import { loadPreferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import { TEXT } from '../../text/zh.ts';
import { Appeals } from './Appeals.tsx';
import { Carry } from './Carry.tsx';
import { Cells } from './Cells.tsx';
import { Habits } from './Habits.tsx';
import { People } from './People.tsx';

/** What the page knows of a lesson. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly drills: readonly { readonly id: string; readonly blanks: number }[];
}

/** 我的记录: what is known, who is learning, and how a record comes and goes. */
export default function RecordPage({ lessons }: { readonly lessons: readonly Shelf[] }) {
  const { ready, profile, progress } = useStore(record.state);
  useEffect(loadPreferences, []);
  const stamps = lessons.filter(({ id, drills }) =>
    isStamped(progress, { id, drills: drills.map((drill) => drill.id) }),
  ).length;
  return (
    <div className="record">
      <p className="kicker" aria-live="polite">
        {ready ? TEXT.record.kicker(profile.name, stamps) : TEXT.record.loading}
      </p>
      <h1>{TEXT.record.title}</h1>
      <Cells lessons={lessons} progress={progress} />
      <div className="cols needs-js">
        <Carry />
        <Habits />
      </div>
      <Appeals lessons={lessons} />
      <People />
    </div>
  );
}
