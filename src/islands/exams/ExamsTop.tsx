import type { ReactNode } from 'react';
import type { Attempt } from '../../domain/exam/attempt.ts';
import { heldCertificates } from '../../domain/exam/held.ts';
import type { Held } from '../../domain/exam/held.ts';
import type { OpenAttempt } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';
import { sitAddress } from '../../stores/sit-address.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAMS_TEXT as say } from '../../text/exams.ts';
import { ClassCode } from './ClassCode.tsx';
import { shownPoints } from './Histories.tsx';
import { titleOf } from './paper-line.ts';
import type { PaperLine } from './paper-line.ts';
import { useExams } from './use-exams.ts';

interface Props {
  readonly papers: readonly PaperLine[];
  /** Id of the list of all tries on this page. */
  readonly history: string;
}

/** At the top of 考核: what to go on with, and a class code. The papers below stay where they are, whatever it says. */
export default function ExamsTop({ papers, history }: Props) {
  const known = useExams();
  const last = known?.attempts.at(-1);
  const due = heldCertificates(known?.attempts ?? [], papers, record.now()).find(
    ({ renewal }) => renewal !== 'current',
  );
  return (
    <div className="exams-top">
      {known?.open ? (
        <Open open={known.open} papers={papers} />
      ) : due ? (
        <Due held={due} />
      ) : last ? (
        <Last attempt={last} papers={papers} history={history} />
      ) : (
        <None papers={papers} asleep={known === null} />
      )}
      <ClassCode />
    </div>
  );
}

interface NowProps {
  readonly title: string;
  /** Only its room is there yet. */
  readonly asleep?: boolean;
  readonly children: ReactNode;
}

function Now({ title, asleep = false, children }: NowProps) {
  return (
    <section className={asleep ? 'exam-now asleep' : 'exam-now'} aria-labelledby="exam-now">
      <h2 id="exam-now">{title}</h2>
      {children}
    </section>
  );
}

function Open({
  open: { attempt, paper, minutesLeft },
  papers,
}: Pick<Props, 'papers'> & { readonly open: OpenAttempt }) {
  return (
    <Now title={say.open.title}>
      <p>{say.open.text(titleOf(papers, paper), minutesLeft)}</p>
      <a
        className="btn btn--go"
        href={sitAddress(
          attempt,
          papers.find(({ id }) => id === paper),
        )}
      >
        {say.open.go}
      </a>
    </Now>
  );
}

function Due({ held: { certificate, renewal, left } }: { readonly held: Held }) {
  const { id, title } = certificate.paper;
  const { dueTitle, due, dueLapsed, again } = say.certificates;
  return (
    <Now title={dueTitle}>
      <p>{`${title}：${renewal === 'lapsed' ? dueLapsed : due(left)}`}</p>
      <a className="onward" href={sitePath(`exams/${id}/`)}>
        {again}
      </a>
    </Now>
  );
}

function Last({ attempt, papers, history }: Props & { readonly attempt: Attempt }) {
  const { paper, result } = attempt;
  const points = shownPoints(
    attempt,
    papers.find(({ id }) => id === paper),
  );
  return (
    <Now title={say.last.title}>
      <p>{say.last.text(titleOf(papers, paper), points, result.passed)}</p>
      <a className="onward" href={`#${history}`}>
        {say.last.go}
      </a>
    </Now>
  );
}

function None({ papers, asleep }: Pick<Props, 'papers'> & { readonly asleep: boolean }) {
  const mock = papers.find(({ kind }) => kind === 'mock');
  return (
    <Now title={say.none.title} asleep={asleep}>
      <p>{say.none.text}</p>
      {mock && (
        <a className="onward" href={asleep ? undefined : sitePath(`exams/${mock.id}/`)}>
          {say.none.go}
        </a>
      )}
    </Now>
  );
}
