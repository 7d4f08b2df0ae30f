import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { TrainerView } from '../../domain/phrases/trainer-view.ts';
import { foldWall, nextPhrase } from '../../domain/phrases/wall.ts';
import { record } from '../../stores/record.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Rewrite } from './Rewrite.tsx';
import { Spot } from './Spot.tsx';
import { Stage } from './Stage.tsx';
import { Wall } from './Wall.tsx';

/** The learner's own day. */
function localDay(at: number): string {
  return new Date(at).toDateString();
}

/** The thirty forbidden phrases to practise: the wall, the stage, the dialogues and the sentences with 你. */
export default function Trainer({ view }: { readonly view: TrainerView }) {
  const { phrases } = view;
  const facts = useStore(record.state, (state) => state.facts);
  const ready = useStore(record.state, (state) => state.ready);
  const wall = useMemo(() => foldWall(facts, localDay), [facts]);
  const [picked, setPicked] = useState<{ readonly n: number; readonly byButton: boolean } | null>(null);
  // Begins with a phrase that is not safe yet, and then stays until another is picked.
  if (ready && picked === null) setPicked({ n: nextPhrase(wall, phrases.length, 0), byButton: false });
  const current = picked?.n ?? 1;
  const phrase = phrases[current - 1];
  const safe = phrases.filter(({ n }) => wall.get(n)?.safe === true).length;
  return (
    <div className="trainer needs-js" data-awake={ready ? '' : undefined}>
      <p className="safe-count">
        <b>{PHRASES_TEXT.safe(safe)}</b> {PHRASES_TEXT.rule}
      </p>
      <Wall
        phrases={phrases}
        wall={wall}
        current={current}
        onPick={(n) => {
          setPicked({ n, byButton: false });
        }}
      />
      <div className="stage">
        {phrase && (
          <Stage
            key={`${String(current)} ${String(ready)}`}
            view={view}
            phrase={phrase}
            state={wall.get(current)}
            takesFocus={picked?.byButton === true}
            onNext={() => {
              setPicked({ n: nextPhrase(wall, phrases.length, current), byButton: true });
            }}
          />
        )}
        <Spot dialogues={view.dialogues} />
      </div>
      <Rewrite view={view} />
    </div>
  );
}
