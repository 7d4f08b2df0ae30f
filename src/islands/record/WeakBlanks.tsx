import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { weakBlanks } from '../../domain/progress/weak-blanks.ts';
import type { WeakBlank } from '../../domain/progress/weak-blanks.ts';
import type { DrillCard } from '../../domain/review/cards.ts';
import { record } from '../../stores/record.ts';
import { siteData, sitePath } from '../../stores/site-data.ts';
import { PROGRESS_TEXT } from '../../text/progress.ts';
import { placeOf } from '../review/one-blank.ts';
import type { Shelf } from './shelf.ts';

const MOST = 8;
const GAP = '（　）';

/** The blanks that are missed most, each with the way to fill it in again. */
export function WeakBlanks({ lessons }: { readonly lessons: readonly Shelf[] }) {
  const say = PROGRESS_TEXT.weak;
  const facts = useStore(record.state, (state) => state.facts);
  const weak = useMemo(() => {
    const homes = new Map(lessons.flatMap((lesson) => lesson.drills.map(({ id }) => [id, lesson] as const)));
    return weakBlanks(facts)
      .flatMap((blank) => {
        const lesson = homes.get(blank.drill);
        return lesson ? [{ blank, lesson }] : [];
      })
      .slice(0, MOST);
  }, [facts, lessons]);
  return (
    <section className="weak" aria-labelledby="weak">
      <h2 id="weak">{say.title}</h2>
      <p className="note">{weak.length > 0 ? say.note : say.empty}</p>
      <ol>
        {weak.map(({ blank, lesson }) => (
          <Weak key={`${blank.drill} ${String(blank.blank)}`} blank={blank} lesson={lesson} />
        ))}
      </ol>
    </section>
  );
}

interface WeakProps {
  readonly blank: WeakBlank;
  readonly lesson: Shelf;
}

function Weak({ blank: { drill, blank, misses, mended }, lesson }: WeakProps) {
  const say = PROGRESS_TEXT.weak;
  const [parts, setParts] = useState<DrillCard['view']['parts'] | 'missing' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    siteData<DrillCard>(`drills/${drill}.json`).then(
      ({ view }) => {
        if (isCurrent) setParts(view.parts);
      },
      () => {
        if (isCurrent) setParts('missing');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [drill]);
  const stem = typeof parts === 'string' || parts === null ? null : parts;
  const several = stem !== null && stem.filter((part) => typeof part === 'number').length > 1;
  return (
    <li>
      <p className="stem" data-deck="">
        {stem === null ? (
          <span className="note">{parts === null ? say.loading : say.missing}</span>
        ) : (
          stem.map((part, at) =>
            typeof part === 'string' ? part : part === blank ? <b key={at}>{GAP}</b> : GAP,
          )
        )}
      </p>
      <p className="note">
        {[lesson.title, ...(several ? [say.blank(blank + 1)] : []), say.misses(misses, mended)].join(' · ')}
      </p>
      <a
        className="btn"
        href={`${sitePath('review/')}${placeOf(drill, blank)}`}
        aria-label={say.goTo(stem === null ? lesson.title : plain(stem))}
      >
        {say.go}
      </a>
    </li>
  );
}

function plain(parts: DrillCard['view']['parts']): string {
  return parts.map((part) => (typeof part === 'string' ? part : GAP)).join('');
}
