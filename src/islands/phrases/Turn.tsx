import { useEffect, useRef, useState } from 'react';
import type { PhraseView } from '../../domain/phrases/trainer-view.ts';
import { itemId } from '../../domain/review/item.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { usePractice } from '../use-practice.ts';

interface Props {
  readonly phrase: PhraseView;
  readonly onNext: () => void;
}

/** 翻一翻: what the customer hears, said to oneself first, then compared; the learner says whether it was met. */
export function Turn({ phrase, onNext }: Props) {
  const say = PHRASES_TEXT.turn;
  const [turned, setTurned] = useState(false);
  const [outcome, setOutcome] = useState<'right' | 'wrong' | null>(null);
  const { store, elapsed, failed, busy } = usePractice();
  const back = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  // The button that was pressed has gone; the focus goes to what came in its place.
  useEffect(() => {
    if (turned) back.current?.focus();
  }, [turned]);
  useEffect(() => {
    if (outcome) next.current?.focus();
  }, [outcome]);

  const judge = async (found: 'right' | 'wrong'): Promise<void> => {
    if (busy) return;
    const fact = { kind: 'practised', item: itemId('phrase', phrase.n), exercise: 'turn' } as const;
    if (await store({ ...fact, outcome: found, ms: elapsed() })) setOutcome(found);
  };

  return (
    <>
      <p className="ask">{say.ask}</p>
      {turned ? (
        <>
          <div className="back" ref={back} tabIndex={-1}>
            <h4>{PHRASES_TEXT.why}</h4>
            <p className="song">{phrase.why}</p>
            <h4>{PHRASES_TEXT.better}</h4>
            {phrase.better.map((sentence) => (
              <p className="good" key={sentence}>
                {sentence}
              </p>
            ))}
          </div>
          {outcome === null ? (
            <div className="acts" role="group" aria-label={say.self}>
              <span className="self">{say.self}</span>
              {(['right', 'wrong'] as const).map((found) => (
                <button type="button" className="btn" key={found} onClick={() => void judge(found)}>
                  {found === 'right' ? say.hit : say.missed}
                </button>
              ))}
            </div>
          ) : (
            <div className="acts">
              <button type="button" className="btn btn--go" ref={next} onClick={onNext}>
                {PHRASES_TEXT.next.choose}
              </button>
            </div>
          )}
        </>
      ) : (
        <div className="acts">
          <button
            type="button"
            className="btn btn--go"
            onClick={() => {
              setTurned(true);
            }}
          >
            {say.turn}
          </button>
        </div>
      )}
      <p role="status" className="told">
        {failed ? PHRASES_TEXT.failed : outcome && say.noted[outcome]}
      </p>
    </>
  );
}
