import { useStore } from 'zustand';
import { appealsByDrill } from '../../domain/record/record-file.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { RECORD_TEXT } from '../../text/record.ts';
import type { Shelf } from './shelf.ts';

/** Answers that the learner holds to be right; they leave with the record, for the trainers. */
export function Appeals({ lessons }: { readonly lessons: readonly Shelf[] }) {
  const facts = useStore(record.state, (state) => state.facts);
  const appeals = Object.entries(appealsByDrill(facts));
  if (appeals.length === 0) return null;
  const homeOf = (id: string) => lessons.find(({ drills }) => drills.some((drill) => drill.id === id));
  return (
    <section className="appeals" aria-labelledby="appeals">
      <h2 id="appeals">{RECORD_TEXT.appeals}</h2>
      <p className="note">{RECORD_TEXT.appealsNote}</p>
      <ul>
        {appeals.map(([drill, list]) => {
          const home = homeOf(drill);
          return (
            <li key={drill}>
              {home ? (
                <a href={`${sitePath(home.path.slice(1))}#drill-${drill}`}>{home.title}</a>
              ) : (
                // Of another version of the course.
                <span className="note">{drill}</span>
              )}
              <span>{[...new Set(list.map(({ answer }) => answer))].join('、')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
