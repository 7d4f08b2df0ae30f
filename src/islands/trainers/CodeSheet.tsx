import { useRef, useState } from 'react';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import type { MadeCodes } from './make-codes.ts';

const say = TRAINERS_TEXT.make;

/** The codes, large enough for a projector, and what to do with them: one printed page. */
export function CodeSheet({ made }: { readonly made: MadeCodes | null }) {
  return (
    <>
      <p role="status" className="said no-print">
        {made ? say.made(made.count) : ''}
      </p>
      {made && <Sheet key={made.codes[0]?.code} made={made} />}
    </>
  );
}

function Sheet({ made: { paper, codes } }: { readonly made: MadeCodes }) {
  return (
    <div className="code-sheet">
      <h3>{paper.title}</h3>
      <ul>
        {codes.map(({ group, code, longer }) => (
          <li key={code}>
            <p className="kicker">{group === null ? say.for : say.forGroup(group)}</p>
            <Code code={code} about={say.normal(paper.minutes)} />
            {longer && (
              <Code code={longer.code} about={say.more(paper.minutes + longer.extra, longer.extra)} small />
            )}
          </li>
        ))}
      </ul>
      <h4>{say.stepsTitle}</h4>
      <ol className="cn-list">
        {say.steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <div className="no-print">
        <button
          type="button"
          className="btn"
          onClick={() => {
            window.print();
          }}
        >
          {say.print}
        </button>
        <p className="note">{say.keep}</p>
        <p className="note">{say.allAtOnce}</p>
      </div>
    </div>
  );
}

interface CodeProps {
  readonly code: string;
  readonly about: string;
  readonly small?: boolean;
}

function Code({ code, about, small = false }: CodeProps) {
  const [said, setSaid] = useState('');
  const text = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid(say.copied(code));
    } catch {
      // Plain http has no clipboard; what is selected can be copied by hand.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setSaid(say.copyFailed);
    }
  };
  return (
    <div className={small ? 'class-code small' : 'class-code'}>
      <span className="note">{about}</span>
      <code ref={text}>{code}</code>
      <button
        type="button"
        className="btn btn--text no-print"
        aria-label={say.copyOf(code)}
        onClick={() => void copy()}
      >
        {say.copy}
      </button>
      <span role="status" className="note no-print">
        {said}
      </span>
    </div>
  );
}
