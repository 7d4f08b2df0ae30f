import type { Attempt } from '../../domain/exam/attempt.ts';
import type { Paper } from '../../domain/exam/bank.ts';
import type { Loss } from '../../domain/exam/relearn.ts';
import { nextTry } from '../../domain/exam/retry.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';
import { momentOf } from '../exams/when.ts';

const say = EXAM_RESULT_TEXT.plan;

/** Lessons that are named one by one. */
const MOST = 3;

interface Props {
  readonly attempt: Attempt;
  readonly all: readonly Attempt[];
  /** As it is today; undefined where the course has dropped it. */
  readonly paper: Paper | undefined;
  readonly losses: readonly Loss[];
  /** Items that do not have the full score. */
  readonly wrong: number;
}

/** 再考之前: the lessons to go back to, the items to do again, and when the paper is open again. */
export function Plan({ all, paper, losses, wrong }: Props) {
  const now = record.now();
  const next = paper && nextTry(paper, all, now);
  const rest = losses.length - MOST;
  return (
    <section className="plan" aria-labelledby="plan">
      <h2 id="plan">{say.title}</h2>
      <ol className="cn-list">
        {losses.slice(0, MOST).map(({ lesson, title, path, items, minutes }, at) => (
          <li key={lesson}>
            <div>
              <h3>
                <a href={sitePath(path.slice(1))}>{say.lesson(title)}</a>
              </h3>
              <p>
                {say.lessonText(items, minutes)}
                {at === MOST - 1 && rest > 0 && say.more(rest)}
              </p>
            </div>
          </li>
        ))}
        {wrong > 0 && (
          <li>
            <div>
              <h3>{say.drills(wrong)}</h3>
              <p>{say.drillsText}</p>
            </div>
          </li>
        )}
        {paper && next && (
          <li>
            <div>
              <h3>{next.open ? say.now : say.later(momentOf(next.at, now))}</h3>
              <p>
                {next.open ? say.nowText : say.laterText}
                {paper.retry && next.left !== null && left(next.left, paper.retry.days)}
              </p>
            </div>
          </li>
        )}
      </ol>
      <div className="acts">
        {losses[0] && (
          <a className="btn btn--go" href={sitePath(losses[0].path.slice(1))}>
            {say.go}
          </a>
        )}
        {paper && next?.open && (
          <a className="btn" href={sitePath(`exams/${paper.id}/`)}>
            {say.again}
          </a>
        )}
        {wrong > 0 && <Misses />}
      </div>
    </section>
  );
}

function left(tries: number, days: number): string {
  return tries > 0 ? say.left(tries, days) : say.leftNone(days);
}

/** A link would change the fragment, which names the attempt. */
export function Misses() {
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        const heading = document.getElementById('items-title');
        heading?.scrollIntoView();
        heading?.focus({ preventScroll: true });
      }}
    >
      {say.misses}
    </button>
  );
}
