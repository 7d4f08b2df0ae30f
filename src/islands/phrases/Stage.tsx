import { useEffect, useRef, useState } from 'react';
import type { PhraseView, TrainerView } from '../../domain/phrases/trainer-view.ts';
import { nextExercise } from '../../domain/phrases/wall.ts';
import type { PhraseState } from '../../domain/phrases/wall.ts';
import { itemId } from '../../domain/review/item.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Choose } from './Choose.tsx';
import { Sentence } from './Sentence.tsx';
import { Turn } from './Turn.tsx';

interface Props {
  readonly view: TrainerView;
  readonly phrase: PhraseView;
  readonly state: PhraseState | undefined;
  /** It was reached by a button that is gone now, so the focus comes here. */
  readonly takesFocus: boolean;
  /** Leads to the next phrase that is not safe. */
  readonly onNext: () => void;
}

const EXERCISES = ['turn', 'choose', 'write'] as const;
type Exercise = (typeof EXERCISES)[number];

/** The strike through the phrase; drawn from left to right by the style sheet. */
const STRIKE = 'M0 12 C18 8 30 13 48 9 S80 7 100 10';

/** One phrase, with its three exercises. */
export function Stage({ view, phrase, state, takesFocus, onNext }: Props) {
  const [exercise, setExercise] = useState<Exercise>(() => nextExercise(state));
  /** Counts what was begun, so that an exercise that is chosen again begins afresh. */
  const [begun, setBegun] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const begin = (next: Exercise): void => {
    setExercise(next);
    setBegun(begun + 1);
  };
  /** From a button that goes with its exercise. */
  const proceed = (next: Exercise): void => {
    begin(next);
    prompt.current?.focus();
  };

  return (
    <section aria-labelledby="stage-phrase" className="stage-phrase">
      <p className="no">
        {PHRASES_TEXT.number(chineseNumber(phrase.n))}　{phrase.effect}
      </p>
      <h2
        id="stage-phrase"
        className="bad"
        ref={heading}
        tabIndex={-1}
        data-long={[...phrase.taboo].length > 10 ? '' : undefined}
      >
        <span data-deck="">{phrase.taboo}</span>
        <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
          <path vectorEffect="non-scaling-stroke" d={STRIKE} />
        </svg>
      </h2>
      {state?.safe === true && <p className="is-safe">{PHRASES_TEXT.isSafe}</p>}
      <div className="say">
        <h3 ref={prompt} tabIndex={-1}>
          {PHRASES_TEXT.when}
        </h3>
        <p>{phrase.when}</p>
      </div>
      <div className="ways-to" role="group" aria-label={PHRASES_TEXT.exercises}>
        {EXERCISES.map((name) => (
          <button
            type="button"
            key={name}
            aria-pressed={exercise === name}
            onClick={() => {
              begin(name);
            }}
          >
            {PHRASES_TEXT.exercise[name]}
          </button>
        ))}
      </div>
      <div className="work" key={begun}>
        {exercise === 'turn' && (
          <Turn
            phrase={phrase}
            onNext={() => {
              proceed('choose');
            }}
          />
        )}
        {exercise === 'choose' && (
          <Choose
            phrase={phrase}
            phrases={view.phrases}
            round={state?.times.choose ?? 0}
            onNext={() => {
              proceed('write');
            }}
          />
        )}
        {exercise === 'write' && (
          <Sentence
            view={view}
            item={itemId('phrase', phrase.n)}
            exercise="write"
            label={PHRASES_TEXT.write.label}
            checks={phrase.checks}
            cues={phrase.key}
            better={phrase.better}
            nextLabel={PHRASES_TEXT.next.phrase}
            onNext={onNext}
          />
        )}
      </div>
      <div className="ways">
        <h3>{PHRASES_TEXT.ways.title}</h3>
        <ol className="cn-list">
          {PHRASES_TEXT.ways.list.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
