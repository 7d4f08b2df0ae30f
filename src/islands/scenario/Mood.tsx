import { CALM } from '../../domain/scenario/script.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { Face } from './Face.tsx';

interface Props {
  /** 0–6. */
  readonly mood: number;
  /** How the customer is called. */
  readonly customer: string;
}

export function moodWord(mood: number): string {
  return SCENARIO_TEXT.moods[mood] ?? '';
}

/** The customer's mood: a face, seven steps of a scale, and a word, so that none of them has to carry it alone. */
export function Mood({ mood, customer }: Props) {
  const say = SCENARIO_TEXT.play;
  return (
    <div className="mood" data-mood={mood}>
      <Face mood={mood} longHair={customer.endsWith('女士')} />
      <div>
        <p className="mood__word" aria-hidden="true">
          <span className="note">{say.mood}</span> <b>{moodWord(mood)}</b>
        </p>
        <div
          className="mood__scale"
          role="meter"
          aria-label={say.mood}
          aria-valuemin={0}
          aria-valuemax={CALM}
          aria-valuenow={mood}
          aria-valuetext={moodWord(mood)}
        >
          {SCENARIO_TEXT.moods.map((word, at) => (
            <i key={word} className={at <= mood ? 'on' : undefined} />
          ))}
        </div>
        <p className="mood__ends note" aria-hidden="true">
          <span>{moodWord(0)}</span>
          <span>{moodWord(CALM)}</span>
        </p>
      </div>
    </div>
  );
}
