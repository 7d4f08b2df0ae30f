import type { Attempt } from '../../domain/exam/attempt.ts';
import { historiesOf } from '../../domain/exam/trend.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAMS_TEXT } from '../../text/exams.ts';
import { shownPoints } from '../exams/Histories.tsx';
import { titleOf } from '../exams/paper-line.ts';
import type { PaperLine } from '../exams/paper-line.ts';
import { dateOf } from '../exams/when.ts';

const say = EXAMS_TEXT.record;

interface Props {
  readonly papers: readonly PaperLine[];
  /** Handed in, oldest first. */
  readonly attempts: readonly Attempt[];
}

/** 考核: the last try of each paper. */
export function Exams({ papers, attempts }: Props) {
  const histories = historiesOf(attempts);
  return (
    <section className="exam-last" aria-labelledby="exam-last">
      <h2 id="exam-last">{say.title}</h2>
      {histories.length === 0 && <p>{say.empty}</p>}
      <ul>
        {histories.map(({ paper, attempts: tries }) => {
          const last = tries.at(-1);
          if (!last) return null;
          const line = papers.find(({ id }) => id === paper);
          const { passed, failed } = EXAMS_TEXT.history;
          return (
            <li key={paper}>
              <a href={`${sitePath('exams/result/')}#${encodeURIComponent(last.attempt)}`}>
                {titleOf(papers, paper)}
              </a>
              <span className="note">
                {say.last(
                  dateOf(last.submittedAt),
                  shownPoints(last, line),
                  last.result.passed ? passed : failed,
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a className="onward" href={sitePath('exams/')}>
          {say.go}
        </a>
      </p>
    </section>
  );
}
