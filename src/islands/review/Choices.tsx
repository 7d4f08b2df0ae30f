import { useEffect, useRef, useState } from 'react';
import { cue } from '../../audio/cue.ts';
import type { Choice } from '../../domain/review/cards.ts';
import { preferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';
import { Icon } from '../Icon.tsx';
import type { DrillState } from '../drill/Exercise.tsx';

interface Props {
  /** Id of the item; the choice with this id is the right one. */
  readonly item: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
  /** What is said of the choice. */
  readonly verdict: (right: boolean) => string;
  readonly onState: (state: DrillState) => void;
  /** Shown once it is chosen. */
  readonly children: React.ReactNode;
}

/** @returns milliseconds since a moment of the page's own clock */
function since(moment: number): number {
  return Math.round(performance.now() - moment);
}

/** One question, some answers; the choice is stored first, then its verdict is shown. */
export function Choices({ item, ask, choices, verdict, onState, children }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const begun = useRef(0);
  useEffect(() => {
    begun.current = performance.now();
  }, []);

  const choose = async (id: string): Promise<void> => {
    if (chosen !== null || busy.current) return;
    busy.current = true;
    const saved = await record.add({
      kind: 'practised',
      item,
      exercise: 'choose',
      outcome: id === item ? 'right' : 'wrong',
      answer: id,
      ms: since(begun.current),
      review: true,
    });
    busy.current = false;
    setFailed(!saved);
    if (!saved) return;
    setChosen(id);
    if (id === item) cue('tick', preferences.getState());
    onState('complete');
  };

  return (
    <>
      <div className="choices" role="group" aria-labelledby={`${item}-ask`}>
        <p id={`${item}-ask`}>{ask}</p>
        {choices.map(({ id, text }) => {
          const mark =
            chosen === null ? undefined : id === item ? 'right' : id === chosen ? 'wrong' : 'other';
          return (
            <button
              type="button"
              key={id}
              data-mark={mark}
              aria-disabled={chosen !== null}
              onClick={() => void choose(id)}
            >
              <span>{text}</span>
              {mark === 'right' && (
                <small>
                  <Icon name="check" />
                  {say.chosenRight}
                </small>
              )}
              {mark === 'wrong' && (
                <small>
                  <Icon name="cross" />
                  {say.chosenWrong}
                </small>
              )}
            </button>
          );
        })}
      </div>
      <p className="review-verdict" role="status">
        {chosen === null ? '' : verdict(chosen === item)}
      </p>
      {failed && (
        <p className="drill__fb wrong" role="alert">
          {say.notSaved}
        </p>
      )}
      {chosen !== null && children}
    </>
  );
}
