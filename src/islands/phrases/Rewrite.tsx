import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { TrainerView } from '../../domain/phrases/trainer-view.ts';
import { record } from '../../stores/record.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Sentence } from './Sentence.tsx';

/** “你”换成“我”: ten sentences that point at the customer, said again from one's own side. */
export function Rewrite({ view }: { readonly view: TrainerView }) {
  const say = PHRASES_TEXT.rewrite;
  const facts = useStore(record.state, (state) => state.facts);
  const ready = useStore(record.state, (state) => state.ready);
  const [at, setAt] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = view.rewrites;
  const done = new Set(
    facts.flatMap((fact) => (fact.kind === 'practised' && fact.outcome === 'right' ? [fact.item] : [])),
  );
  const open = all.findIndex(({ n }) => !done.has(`rewrite-${String(n)}`));
  // Begins where the learner stopped, and then stays: a sentence that is right is not taken away.
  if (ready && at === null) setAt(Math.max(0, open));
  const item = all[at ?? 0];
  if (!item) return null;
  const go = (to: number): void => {
    setAt((to + all.length) % all.length);
    heading.current?.focus();
  };
  return (
    <section className="rewrite" aria-labelledby="rewrite">
      <h2 id="rewrite">{say.title}</h2>
      <p>{say.about}</p>
      <div className="rewrite__item">
        <h3 ref={heading} tabIndex={-1}>
          {say.place((at ?? 0) + 1, all.length)}
        </h3>
        <p className="pointing">{item.say}</p>
        <p className="note">{item.when}</p>
      </div>
      <Sentence
        key={item.n}
        view={view}
        item={`rewrite-${String(item.n)}`}
        exercise="rewrite"
        label={say.label}
        checks={item.checks}
        cues={item.key}
        better={item.better}
        nextLabel={say.next}
        quiet
        onNext={() => {
          go((at ?? 0) + 1);
        }}
      />
    </section>
  );
}
