import type { ExamAnswer, SpotItem as Item } from '../../domain/exam/item.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';

interface Props {
  readonly item: Item;
  readonly answer: ExamAnswer | undefined;
  readonly onChoose: (answer: ExamAnswer) => void;
}

/** A dialogue; the lines of the staff can be ticked. */
export function SpotItem({ item, answer, onChoose }: Props) {
  const picks = answer && 'picks' in answer ? answer.picks : [];
  const toggle = (at: number): void => {
    const now = picks.includes(at) ? picks.filter((one) => one !== at) : [...picks, at];
    onChoose({ picks: [...now].sort((one, other) => one - other) });
  };
  return (
    <fieldset className="options script">
      <legend className="stem">
        {item.title}
        <span className="note">{item.place}</span>
      </legend>
      {item.script.map(({ staff, say: words }, at) =>
        staff ? (
          <label key={at}>
            <input
              type="checkbox"
              checked={picks.includes(at)}
              onChange={() => {
                toggle(at);
              }}
            />
            <span>
              <b>{say.staff}</b>
              {words}
            </span>
          </label>
        ) : (
          <p key={at}>
            <b>{item.customer}</b>
            {words}
          </p>
        ),
      )}
    </fieldset>
  );
}
