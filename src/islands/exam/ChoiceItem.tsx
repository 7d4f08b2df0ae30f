import type { ChoiceItem as Item, ExamAnswer } from '../../domain/exam/item.ts';
import { LessonFigure } from './LessonFigure.tsx';

interface Props {
  readonly item: Item;
  readonly answer: ExamAnswer | undefined;
  readonly onChoose: (answer: ExamAnswer) => void;
}

/** A question with some options, one of which is chosen. */
export function ChoiceItem({ item, answer, onChoose }: Props) {
  const chosen = answer && 'picks' in answer ? answer.picks[0] : undefined;
  return (
    <>
      {item.scene !== undefined && <p className="scene">{item.scene}</p>}
      {item.figure && <LessonFigure key={item.figure.id} figure={item.figure} />}
      <fieldset className="options">
        <legend className="stem">{item.ask}</legend>
        {item.options.map(({ at, text }) => (
          <label key={at}>
            <input
              type="radio"
              name={item.id}
              checked={chosen === at}
              onChange={() => {
                onChoose({ picks: [at] });
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
