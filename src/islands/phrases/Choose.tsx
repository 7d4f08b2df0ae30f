import { useId, useState } from 'react';
import { choicesFor } from '../../domain/phrases/choices.ts';
import type { PhraseView } from '../../domain/phrases/trainer-view.ts';
import { itemId } from '../../domain/review/item.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Icon } from '../Icon.tsx';
import { usePractice } from '../use-practice.ts';

interface Props {
  readonly phrase: PhraseView;
  readonly phrases: readonly PhraseView[];
  /** Times that this phrase was chosen before; it fixes which sentences are laid out. */
  readonly round: number;
  readonly onNext: () => void;
}

/** 选一句: three sentences that are all good, one of them for this moment. */
export function Choose({ phrase, phrases, round, onNext }: Props) {
  const say = PHRASES_TEXT.choose;
  const name = useId();
  // Marking adds to the rounds; what is laid out stays until the exercise is begun again.
  const [choices] = useState(() =>
    choicesFor(phrase.n, { better: phrases.map(({ better }) => better), others: phrase.others }, round),
  );
  const [picked, setPicked] = useState<number | null>(null);
  const [marked, setMarked] = useState(false);
  const [asked, setAsked] = useState(false);
  const { store, elapsed, failed, busy } = usePractice();
  const chosen = picked === null ? undefined : choices[picked];
  const right = chosen?.n === phrase.n;

  const mark = async (): Promise<void> => {
    if (busy) return;
    setAsked(!chosen);
    if (!chosen) return;
    const saved = await store({
      kind: 'practised',
      item: itemId('phrase', phrase.n),
      exercise: 'choose',
      outcome: right ? 'right' : 'wrong',
      answer: chosen.text,
      ms: elapsed(),
    });
    if (saved) setMarked(true);
  };

  const told = failed
    ? PHRASES_TEXT.failed
    : marked
      ? right
        ? say.right
        : say.wrong
      : asked
        ? say.pick
        : '';

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (marked) onNext();
        else void mark();
      }}
    >
      <fieldset className="plates">
        <legend>{say.ask}</legend>
        {choices.map(({ n, text }, at) => {
          const state = !marked ? undefined : n === phrase.n ? 'right' : at === picked ? 'wrong' : 'other';
          return (
            <div className="plate" key={n} data-state={state} data-picked={at === picked ? '' : undefined}>
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={at === picked}
                  disabled={marked}
                  onChange={() => {
                    setPicked(at);
                    setAsked(false);
                  }}
                />
                <span className="song">{text}</span>
                {(state === 'right' || state === 'wrong') && (
                  <>
                    <Icon name={state === 'right' ? 'check' : 'cross'} />
                    <span className="vh">{say.marks[state]}</span>
                  </>
                )}
              </label>
              {state === 'wrong' && (
                <p className="sub">{say.other(chineseNumber(n), phrases[n - 1]?.when ?? '')}</p>
              )}
              {state === 'right' && !right && <p className="sub">{say.fits}</p>}
            </div>
          );
        })}
      </fieldset>
      <p role="status" className="told">
        {told}
      </p>
      <div className="acts">
        <button type="submit" className="btn btn--go">
          {marked ? PHRASES_TEXT.next.write : say.go}
        </button>
      </div>
    </form>
  );
}
