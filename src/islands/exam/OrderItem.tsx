import { useEffect, useRef, useState } from 'react';
import type { ExamAnswer, OrderItem as Item } from '../../domain/exam/item.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  readonly item: Item;
  readonly answer: ExamAnswer | undefined;
  readonly onChoose: (answer: ExamAnswer) => void;
}

/** Steps that are moved up and down until they stand in order. */
export function OrderItem({ item, answer, onChoose }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly step: number; readonly by: -1 | 1 } | null>(null);
  const order = answer && 'picks' in answer ? answer.picks : item.steps.map(({ at }) => at);
  const text = (step: number): string => item.steps.find(({ at }) => at === step)?.text ?? '';
  const place = moved ? order.indexOf(moved.step) : -1;

  // The focus goes along with the step; at an end, to the button that leads back.
  useEffect(() => {
    if (!moved) return;
    const buttons = list.current?.children[place]?.querySelectorAll('button');
    const wanted = buttons?.[moved.by === -1 ? 0 : 1];
    (wanted?.disabled === true ? buttons?.[moved.by === -1 ? 1 : 0] : wanted)?.focus();
  }, [moved, place]);

  const move = (from: number, by: -1 | 1): void => {
    const [step, other] = [order[from], order[from + by]];
    if (step === undefined || other === undefined) return;
    onChoose({ picks: order.map((one) => (one === step ? other : one === other ? step : one)) });
    setMoved({ step, by });
  };
  return (
    <>
      <p className="stem" id={`${item.id}-ask`}>
        {item.ask}
      </p>
      <ol className="steps" aria-labelledby={`${item.id}-ask`} ref={list}>
        {order.map((step, at) => (
          <li key={step}>
            <span>{text(step)}</span>
            <button
              type="button"
              aria-label={say.up(text(step))}
              disabled={at === 0}
              onClick={() => {
                move(at, -1);
              }}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              aria-label={say.down(text(step))}
              disabled={at === order.length - 1}
              onClick={() => {
                move(at, 1);
              }}
            >
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ol>
      <p className="vh" role="status">
        {moved ? say.moved(text(moved.step), place + 1) : ''}
      </p>
    </>
  );
}
