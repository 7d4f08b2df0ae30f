import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { sittings } from '../../domain/review/sittings.ts';
import { record } from '../../stores/record.ts';
import type { ReviewSession } from '../../stores/review-session.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';

/** What came of a session: how well its items were remembered. */
export function Summary({ session: { items, begun } }: { readonly session: ReviewSession }) {
  const facts = useStore(record.state, (state) => state.facts);
  const own = sittings(facts).filter(({ item, at }) => at >= begun && items.includes(item));
  const answered = new Set(own.map(({ item }) => item));
  const count = (...grades: readonly string[]) => own.filter(({ grade }) => grades.includes(grade)).length;
  const found = { good: count('good', 'easy'), hard: count('hard'), again: count('again') };
  const left = items.length - answered.size;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="review-end" aria-labelledby="review-end">
      <h2 id="review-end" ref={heading} tabIndex={-1}>
        {say.end}
      </h2>
      {own.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <>
          <dl>
            {(['good', 'hard', 'again'] as const).map((grade) => (
              <div key={grade} data-grade={grade}>
                <dt>{say.grades[grade]}</dt>
                <dd>{say.count(found[grade])}</dd>
              </div>
            ))}
          </dl>
          <p className="note">{say.gradesNote}</p>
        </>
      )}
      {left > 0 && <p>{say.skipped(left)}</p>}
    </section>
  );
}
