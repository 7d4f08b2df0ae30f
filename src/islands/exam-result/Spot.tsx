import type { ReviewedAnswer } from '../../domain/exam/review-paper.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';

const say = EXAM_RESULT_TEXT.spot;

interface Props {
  readonly answer: Extract<ReviewedAnswer, { type: 'spot' }>;
}

const STATES = { hit: 'hit', missed: 'missed', accused: 'ok' } as const;

/** The dialogue, line by line: what was found, what was missed, what was accused for nothing. */
export function Spot({ answer: { place, customer, script } }: Props) {
  return (
    <>
      <p className="st">{say.about(place)}</p>
      <ol className="script">
        {script.map(({ staff, say: words, why = '', state }, at) => (
          <li key={at} data-state={state ? STATES[state] : undefined}>
            <span className="who">{staff ? say.staff : customer}</span>
            <span className="ln" data-deck="">
              {words}
            </span>
            {state && <span className="sub">{say.sub(say.states[state], why)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
