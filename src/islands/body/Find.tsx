import { useState } from 'react';
import { useStore } from 'zustand';
import type { SceneView } from '../../domain/body/body-view.ts';
import { record } from '../../stores/record.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Search } from './Search.tsx';
import { Sheet } from './Sheet.tsx';
import { Tasks } from './Tasks.tsx';

/** 找出不妥: figures that stand, sit or listen wrong, one at a time. */
export default function Find({ scenes }: { readonly scenes: readonly SceneView[] }) {
  const facts = useStore(record.state, (state) => state.facts);
  const [at, setAt] = useState(0);
  const [round, setRound] = useState(0);
  const [turned, setTurned] = useState(false);
  const scene = scenes[at];
  if (!scene) return null;
  const found = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'practised' && fact.exercise === 'find' && fact.outcome === 'right'
        ? [`${fact.item} ${fact.answer ?? ''}`]
        : [],
    ),
  );
  return (
    <Sheet>
      {scenes.length > 1 && (
        <Tasks
          title={BODY_TEXT.find.scenes}
          tasks={scenes.map(({ id, title, parts }) => ({ id, name: title, parts }))}
          at={at}
          isDone={({ id, parts }) => parts.every((part) => !part.wrong || found.has(`${id} ${part.id}`))}
          onChoose={setAt}
        />
      )}
      <Search
        key={`${scene.id} ${String(round)}`}
        scene={scene}
        called={turned}
        onNext={
          at + 1 < scenes.length
            ? () => {
                setTurned(true);
                setAt(at + 1);
              }
            : undefined
        }
        onAgain={() => {
          setTurned(true);
          setRound(round + 1);
        }}
      />
    </Sheet>
  );
}
