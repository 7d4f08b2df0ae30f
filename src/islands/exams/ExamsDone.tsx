import { EXAMS_TEXT as say } from '../../text/exams.ts';
import { Certificates } from './Certificates.tsx';
import { Histories } from './Histories.tsx';
import type { PaperLine } from './paper-line.ts';
import { useExams } from './use-exams.ts';

interface Props {
  readonly papers: readonly PaperLine[];
  /** Id of the list of all tries. */
  readonly history: string;
}

/** At the end of 考核: what was earned, and every try. Nothing where nothing was tried. */
export default function ExamsDone({ papers, history }: Props) {
  const { attempts = [] } = useExams() ?? {};
  if (attempts.length === 0) return null;
  return (
    <div className="exams-done">
      <Certificates attempts={attempts} papers={papers} />
      <section className="exam-history" aria-labelledby={history}>
        <h2 id={history}>{say.history.title}</h2>
        <Histories attempts={attempts} papers={papers} />
      </section>
    </div>
  );
}
