import { useStore } from 'zustand';
import { appealsByDrill } from '../../domain/record/record-file.ts';
import { record } from '../../stores/record.ts';
import { TEXT } from '../../text/zh.ts';
import type { Shelf } from './shelf.ts';

/** Answers that the learner holds to be right; they leave with the record, for the trainers. */
export function Appeals({ lessons }: { readonly lessons: readonly Shelf[] }) {
  const facts = useStore(record.state, (state) => state.facts);
  const appeals = Object.entries(appealsByDrill(facts));
  if (appeals.length === 0) return null;
  const titleOf = (id: string): string =>
    lessons.find(({ drills }) => drills.some((drill) => drill.id === id))?.title ?? id;
  return (
    <section className="appeals" aria-labelledby="appeals">
      <h2 id="appeals">{TEXT.record.appeals}</h2>
      <p className="note">{TEXT.record.appealsNote}</p>
      <ul>
        {appeals.map(([drill, list]) => (
          <li key={drill}>
            <span className="note">{titleOf(drill)}　</span>
            {[...new Set(list.map(({ answer }) => answer))].join('、')}
          </li>
        ))}
      </ul>
    </section>
  );
}
