import { useEffect, useRef, useState } from 'react';
import { ownPage } from '../../stores/own-page.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';

interface Props {
  readonly figure: { readonly id: string; readonly path: string };
}

/** A figure, taken from the page of its lesson: it is drawn in one place only. */
export function LessonFigure({ figure }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'here' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    taken(figure.path, figure.id).then(
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

/** @throws Error where the lesson cannot be fetched, or does not hold the figure */
async function taken(path: string, name: string): Promise<Node> {
  const page = await ownPage(path.replace(/^\//, ''));
  const found = page.querySelector(`figure[data-figure="${CSS.escape(name)}"]`);
  if (!found) throw new Error(name);
  // What is explained below it may be what is asked.
  found.querySelector('figcaption')?.replaceChildren(found.querySelector('figcaption b') ?? '');
  return document.importNode(found, true);
}
