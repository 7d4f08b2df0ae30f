import { useEffect, useRef, useState } from 'react';
import { lessonFigure } from '../../stores/lesson-figure.ts';
import type { LessonFigure as Figure } from '../../stores/lesson-figure.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';

interface Props {
  readonly figure: Figure;
}

/** A figure of a lesson beside a question. */
export function LessonFigure({ figure }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'here' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    lessonFigure(figure).then(
      (node) => {
        if (!isCurrent) return;
        box.current?.replaceChildren(node);
        setState('here');
      },
      () => {
        if (isCurrent) setState('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [figure, tries]);
  return (
    <>
      <div className="exam-figure" ref={box} />
      {state === 'loading' && <p role="status">{say.figureLoading}</p>}
      {state === 'failed' && (
        <p role="status">
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              setState('loading');
              setTries(tries + 1);
            }}
          >
            {say.figureFailed}
          </button>
        </p>
      )}
    </>
  );
}
