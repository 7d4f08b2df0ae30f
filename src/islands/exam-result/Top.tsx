import type { Attempt } from '../../domain/exam/attempt.ts';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import { isGiven } from '../../domain/exam/kinds/index.ts';
import { spreadOf } from '../../domain/exam/relearn.ts';
import type { Loss } from '../../domain/exam/relearn.ts';
import { pointsOf, standingOf, tryOf } from '../../domain/exam/standing.ts';
import type { Standing } from '../../domain/exam/standing.ts';
import { EXAM_RESULT_TEXT as say } from '../../text/exam-result.ts';
import { dateOf } from '../exams/when.ts';

interface Props {
  readonly attempt: Attempt;
  readonly all: readonly Attempt[];
  /** Undefined where no bank knows it any more. */
  readonly paper: Paper | undefined;
  readonly bank: Bank | null;
  readonly losses: readonly Loss[];
}

/** The score in its bracket, and what it means. */
export function Top({ attempt, all, paper, bank, losses }: Props) {
  const { result, submittedAt, begunAt } = attempt;
  const standing = paper && standingOf(result, paper);
  const points = standing && !result.passed ? standing.points : pointsOf(result.score);
  const { number, gain } = tryOf(attempt, all);
  const seconds = Math.max(0, Math.round((submittedAt - begunAt) / 1000));
  const empty = attempt.items.filter(({ answer }) => !isGiven(answer)).length;
  const titles = (standing?.low ?? []).map((id) => bank?.modules.find((one) => one.id === id)?.title ?? id);
  const facts = [
    ...(paper ? [say.facts.pass(paper.pass)] : []),
    say.facts.used(Math.floor(seconds / 60), seconds % 60),
    ...(gain === null ? [] : [say.facts.gain(gain)]),
    ...(attempt.by === 'clock' ? [say.facts.clock] : []),
    ...(attempt.extra > 0 ? [say.facts.extra(attempt.extra)] : []),
    ...(attempt.code === null ? [] : [say.facts.code(attempt.code)]),
    ...(empty > 0 ? [say.facts.empty(empty)] : []),
  ];
  return (
    <div className="top">
      <p className="score nums" role="img" aria-label={say.score(points)}>
        <span className="blank">
          <span className="txt">{points}</span>
        </span>
        <small>{say.points}</small>
      </p>
      <div className="verdict">
        <p className="kicker">
          {say.kicker(paper?.title ?? attempt.paper, dateOf(submittedAt))}
          <span className="nb">{say.time(number)}</span>
        </p>
        <h1>{headline(result.passed, standing, titles)}</h1>
        <p>
          {say.right(result.right, result.items)}
          {meaning({ attempt, paper, standing, titles, losses })}
        </p>
        <div className="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

function headline(passed: boolean, standing: Standing | undefined, low: readonly string[]): string {
  if (passed || !standing) return passed ? say.headline.passed : say.title;
  return standing.missing > 0 ? say.headline.short(standing.missing) : say.headline.low(low);
}

interface Meaning {
  readonly attempt: Attempt;
  readonly paper: Paper | undefined;
  readonly standing: Standing | undefined;
  readonly titles: readonly string[];
  readonly losses: readonly Loss[];
}

function meaning({ attempt: { result }, paper, standing, titles, losses }: Meaning): string {
  if (result.passed) return result.right < result.items ? say.passedWith(result.right, result.items) : '';
  if (!paper || !standing) return '';
  if (standing.missing === 0) return say.lowOnly(titles, paper.floor);
  const low = titles.length > 0 && titles.length < 3 ? say.lowToo(titles, paper.floor) : '';
  return `${spread(losses, standing, low !== '')}${low}`;
}

/** @param low a unit's own line is missed too, so that one lesson alone is not known to be enough */
function spread(losses: readonly Loss[], { missing }: Standing, low: boolean): string {
  const [first, second] = losses;
  if (!first) return '';
  const found = spreadOf(losses, missing);
  if (found === 'one' && !low) return say.spread.one(first.title);
  if (found === 'many') return say.spread.many;
  return say.spread.few([first, ...(second && found === 'few' ? [second] : [])].map(({ title }) => title));
}
