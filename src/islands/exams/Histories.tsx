import type { Attempt } from '../../domain/exam/attempt.ts';
import { pointsOf, standingOf } from '../../domain/exam/standing.ts';
import { historiesOf } from '../../domain/exam/trend.ts';
import type { History } from '../../domain/exam/trend.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAMS_TEXT } from '../../text/exams.ts';
import { Icon } from '../Icon.tsx';
import { titleOf } from './paper-line.ts';
import type { PaperLine } from './paper-line.ts';
import { Trend } from './Trend.tsx';
import { dateOf } from './when.ts';

const say = EXAMS_TEXT.history;

interface Props {
  readonly attempts: readonly Attempt[];
  readonly papers: readonly PaperLine[];
}

/** Every try, by paper, with the way to its result. */
export function Histories({ attempts, papers }: Props) {
  return historiesOf(attempts).map((history) => (
    <Tries key={history.paper} history={history} papers={papers} />
  ));
}

function Tries({ history, papers }: { readonly history: History; readonly papers: readonly PaperLine[] }) {
  const title = titleOf(papers, history.paper);
  const line = papers.find(({ id }) => id === history.paper);
  return (
    <div className="tries">
      <h3>{title}</h3>
      <Trend title={title} attempts={history.attempts} pass={line?.pass ?? null} />
      <table>
        <caption className="vh">{say.caption(title)}</caption>
        <thead className="vh">
          <tr>
            {say.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...history.attempts].reverse().map((attempt) => (
            <Row key={attempt.attempt} attempt={attempt} title={title} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly attempt: Attempt;
  readonly title: string;
  readonly line: PaperLine | undefined;
}

function Row({ attempt, title, line }: RowProps) {
  const { result, submittedAt } = attempt;
  const date = dateOf(submittedAt);
  return (
    <tr>
      <th scope="row">{date}</th>
      <td className="nums">{say.points(shownPoints(attempt, line))}</td>
      <td className={result.passed ? 'ok' : undefined}>
        <Icon name={result.passed ? 'check' : 'dots'} />
        {result.passed ? say.passed : say.failed}
      </td>
      <td>
        <a
          href={`${sitePath('exams/result/')}#${encodeURIComponent(attempt.attempt)}`}
          aria-label={say.resultOf(title, date)}
        >
          {say.result}
        </a>
      </td>
    </tr>
  );
}

/** @returns points as the result page shows them */
export function shownPoints({ result }: Attempt, line: Pick<PaperLine, 'pass'> | undefined): number {
  return line && !result.passed
    ? standingOf(result, { pass: line.pass, floor: 0 }).points
    : pointsOf(result.score);
}
