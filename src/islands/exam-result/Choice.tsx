import type { ReviewedAnswer, ReviewedOption } from '../../domain/exam/review-paper.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';
import { Icon } from '../Icon.tsx';

const say = EXAM_RESULT_TEXT.choice;

interface Props {
  readonly id: string;
  readonly answer: Extract<ReviewedAnswer, { type: 'choice' }>;
}

/** The options that were offered: what was chosen, what is right, and why. */
export function Choice({ id, answer: { scene, ask, figure, options } }: Props) {
  return (
    <>
      {scene !== undefined && <p>{scene}</p>}
      <p className="st" id={`${id}-ask`}>
        {ask}
      </p>
      {figure && (
        <p>
          <a href={sitePath(figure.path.slice(1))}>{say.figure}</a>
        </p>
      )}
      <ul className="options" aria-labelledby={`${id}-ask`}>
        {options.map((option) => (
          <li key={option.at} data-mark={markOf(option)}>
            <span className="words" data-deck="">
              {option.text}
            </span>
            {labelOf(option) !== '' && (
              <small>
                <Icon name={option.right ? 'check' : 'cross'} />
                {labelOf(option)}
              </small>
            )}
            {option.why !== undefined && option.why !== '' && (option.chosen || option.right) && (
              <span className="sub">{option.why}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function markOf({ right, chosen }: ReviewedOption): 'right' | 'wrong' | undefined {
  if (right) return 'right';
  return chosen ? 'wrong' : undefined;
}

function labelOf({ right, chosen }: ReviewedOption): string {
  if (right) return chosen ? say.chosenRight : say.right;
  return chosen ? say.chosen : '';
}
