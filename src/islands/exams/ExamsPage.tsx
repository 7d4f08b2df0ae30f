import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../../domain/exam/attempt.ts';
import { attempts, openAttempt } from '../../stores/exams.ts';
import type { OpenAttempt } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAMS_TEXT as say } from '../../text/exams.ts';
import { Certificates } from './Certificates.tsx';
import { ClassCode } from './ClassCode.tsx';
import { Histories } from './Histories.tsx';
import { titleOf } from './paper-line.ts';
import type { PaperLine } from './paper-line.ts';

interface Known {
  readonly all: readonly Attempt[];
  readonly open: OpenAttempt | null;
}

/** The learner's side of 考核: a paper that is begun, a class code, what was tried and what was earned. */
export default function ExamsPage({ papers }: { readonly papers: readonly PaperLine[] }) {
  const ready = useStore(record.state, (state) => state.ready);
  const facts = useStore(record.state, (state) => state.facts);
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    Promise.all([attempts(), openAttempt()]).then(
      ([all, open]) => {
        if (isCurrent) setKnown({ all, open });
      },
      () => {
        // A notice tells of it.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ready, facts]);
  return (
    <div className="exams-own">
      {known?.open && <Open open={known.open} papers={papers} />}
      {known && <Certificates attempts={known.all} papers={papers} />}
      <div className="cols">
        <section className="exam-history" aria-labelledby="exam-history">
          <h2 id="exam-history">{say.history.title}</h2>
          {known ? (
            <Histories attempts={known.all} papers={papers} />
          ) : (
            // As much room as who has tried nothing needs.
            <div className="asleep">
              <p>{say.history.empty}</p>
              <p>
                <span className="onward">{say.history.emptyGo}</span>
              </p>
            </div>
          )}
        </section>
        <ClassCode />
      </div>
    </div>
  );
}

interface OpenProps {
  readonly open: OpenAttempt;
  readonly papers: readonly PaperLine[];
}

function Open({ open: { attempt, paper, minutesLeft }, papers }: OpenProps) {
  return (
    <section className="exam-open" aria-labelledby="exam-open">
      <h2 id="exam-open">{say.open.title}</h2>
      <p>{say.open.text(titleOf(papers, paper), minutesLeft)}</p>
      <a className="btn btn--go" href={`${sitePath('exams/sit/')}#${encodeURIComponent(attempt)}`}>
        {say.open.go}
      </a>
    </section>
  );
}
