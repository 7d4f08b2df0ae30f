import type { ReviewedAnswer } from '../../domain/exam/review-paper.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';
import { Icon } from '../Icon.tsx';

const say = EXAM_RESULT_TEXT.order;

interface Props {
  readonly id: string;
  readonly answer: Extract<ReviewedAnswer, { type: 'order' }>;
}

/** The learner's order beside the right one. */
export function Order({ id, answer: { ask, given, right } }: Props) {
  return (
    <>
      <p className="st">{ask}</p>
      <div className="orders">
        <div>
          <h4 id={`${id}-given`}>{say.given}</h4>
          {given.length === 0 && <p>{say.none}</p>}
          <ol className="cn-list" aria-labelledby={`${id}-given`}>
            {given.map(({ at, text, verdict }) => (
              <li key={at} data-mark={verdict === 'right' ? 'right' : 'wrong'}>
                <span>
                  {text}
                  <Icon name={verdict === 'right' ? 'check' : 'cross'} />
                  <span className="vh">，{verdict === 'right' ? say.follows : say.breaks}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h4 id={`${id}-right`}>{say.right}</h4>
          <ol className="cn-list" aria-labelledby={`${id}-right`}>
            {right.map((text, at) => (
              <li key={at}>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </>
  );
}
