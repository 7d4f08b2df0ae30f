import { useStore } from 'zustand';
import { appealsByDrill } from '../../domain/record/record-file.ts';
import { record } from '../../stores/record.ts';
import { TEXT } from '../../text/zh.ts';

/** Answers that the learner holds to be right; they leave with the record, for the trainers. */
export function Appeals() {
  const facts = useStore(record.state, (state) => state.facts);
  const appeals = Object.entries(appealsByDrill(facts));
  if (appeals.length === 0) return null;
  return (
    <section className="appeals" aria-labelledby="appeals">
      <h2 id="appeals">{TEXT.record.appeals}</h2>
      <p className="note">{TEXT.record.appealsNote}</p>
      <ul>
        {appeals.map(([drill, list]) => (
          <li key={drill}>
            <span className="note">{drill}</span> {[...new Set(list.map(({ answer }) => answer))].join('、')}
          </li>
        ))}
      </ul>
    </section>
  );
}
