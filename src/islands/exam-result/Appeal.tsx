import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { record } from '../../stores/record.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';

const say = EXAM_RESULT_TEXT.blank;

interface Props {
  /** Place of the item on the paper, from 1. */
  readonly item: number;
  readonly drill: string;
  /** From 0. */
  readonly blank: number;
  readonly answer: string;
}

/** 「我写的也对」; what is said in its place takes over the focus of the button, if that has not gone elsewhere meanwhile. */
export function Appeal({ item, drill, blank, answer }: Props) {
  const done = useStore(record.state, ({ facts }) =>
    facts.some(
      (fact) =>
        fact.kind === 'appealed' && fact.drill === drill && fact.blank === blank && fact.answer === answer,
    ),
  );
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState(false);
  const thanks = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (pressed && document.activeElement === document.body) thanks.current?.focus();
  }, [pressed, done]);

  const appeal = async (): Promise<void> => {
    setPressed(true);
    // Like in a review: what the lesson knows of the drill stays as it is.
    setFailed(!(await record.add({ kind: 'appealed', drill, blank, answer, review: true })));
  };

  return (
    <>
      {done ? (
        <span className="drill__appealed" ref={thanks} tabIndex={-1}>
          {say.appealed}
        </span>
      ) : (
        <button
          type="button"
          className="drill__appeal"
          aria-label={say.appealOf(item, answer)}
          onClick={() => void appeal()}
        >
          {say.appeal}
        </button>
      )}
      <span role="status" className={failed ? 'drill__appealed' : 'vh'}>
        {failed ? say.appealFailed : pressed && done ? say.appealed : ''}
      </span>
    </>
  );
}
