import { useEffect, useRef } from 'react';
import type { ClassState } from '../../domain/class/class-state.ts';
import { handsCounted, shares } from '../../domain/class/poll.ts';
import { CLASS_TEXT } from '../../text/class.ts';

/** The hands of a question as bars. */
export function PollOver({ state }: { readonly state: ClassState }) {
  const say = CLASS_TEXT.poll;
  const { poll } = state;
  if (!poll) return null;
  const parts = shares(poll);
  return (
    <>
      <h2>{poll.question}</h2>
      <ol className="class-over__poll">
        {poll.options.map(({ text, hands }, at) => (
          <li key={at}>
            <span>{text === '' ? say.option(at + 1) : text}</span>
            <Bar percent={parts[at] ?? 0} />
            <b className="nums">{say.share(hands, parts[at] ?? 0)}</b>
          </li>
        ))}
      </ol>
      <p className="class-over__foot">{say.counted(handsCounted(poll))}</p>
    </>
  );
}

function Bar({ percent }: { readonly percent: number }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.style.setProperty('inline-size', `${String(percent)}%`);
  }, [percent]);
  return (
    <span className="class-over__bar" aria-hidden="true">
      <i ref={bar} />
    </span>
  );
}
