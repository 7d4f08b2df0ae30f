import { useEffect, useMemo } from 'react';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import { drawPaper } from '../../domain/exam/draw.ts';
import type { Item } from '../../domain/exam/item.ts';
import { lossesOf } from '../../domain/exam/relearn.ts';
import { reviewPaper } from '../../domain/exam/review-paper.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_RESULT_TEXT as say } from '../../text/exam-result.ts';
import { Acts } from './Acts.tsx';
import { Items } from './Items.tsx';
import { Plan } from './Plan.tsx';
import { Top } from './Top.tsx';
import { Units } from './Units.tsx';
import { useResult } from './use-result.ts';
import type { Found } from './use-result.ts';

/** The result of one attempt: the score, the units, what to learn again, and every item. */
export default function ResultPage() {
  const found = useResult();
  if (found === 'loading') return <Loading />;
  return found === 'none' ? <None /> : <Result key={found.attempt.attempt} {...found} />;
}

function Loading() {
  return (
    <>
      <h1 className="exam-wait">{say.title}</h1>
      <p className="needs-js" role="status">
        {say.loading}
      </p>
    </>
  );
}

function None() {
  return (
    <div className="exam-none">
      <h1>{say.none.title}</h1>
      <p>{say.none.text}</p>
      <div className="acts">
        <a className="btn btn--go" href={sitePath('exams/')}>
          {say.none.go}
        </a>
        <a className="btn" href={sitePath('record/')}>
          {say.none.record}
        </a>
      </div>
    </div>
  );
}

function Result({ attempt, all, bank: found, today, retry }: Found) {
  const bank = typeof found === 'string' ? null : found;
  const known = bank ?? today;
  const paper = paperOf(bank, attempt.paper) ?? paperOf(today, attempt.paper);
  const losses = useMemo(() => (bank ? lossesOf(bank, attempt.items) : []), [bank, attempt]);
  const items = useMemo(
    () => (bank ? reviewPaper(bank, attempt.items, drawn(bank, attempt)) : []),
    [bank, attempt],
  );
  useEffect(() => {
    if (paper) document.title = `${say.title}：${paper.title}`;
  }, [paper]);
  if (found === 'loading') return <Loading />;
  const wrong = items.filter(({ standing }) => standing !== 'right').length;
  return (
    <div className="exam-result">
      <Top attempt={attempt} all={all} paper={paper} bank={known} losses={losses} />
      <div className="cols">
        <Units attempt={attempt} paper={paper} bank={known} />
        <div>
          {!attempt.result.passed && (
            <Plan
              attempt={attempt}
              all={all}
              paper={paperOf(today, attempt.paper)}
              losses={losses}
              wrong={wrong}
            />
          )}
          <Acts attempt={attempt} paper={paper} wrong={wrong} />
        </div>
      </div>
      {bank ? (
        <Items items={items} />
      ) : (
        <section className="miss" id="items" aria-labelledby="items-title">
          <h2 id="items-title">{say.noBank.title}</h2>
          <p>{found === 'failed' ? say.noBank.failed : say.noBank.text}</p>
          {found === 'failed' && (
            <button type="button" className="btn" onClick={retry}>
              {say.noBank.retry}
            </button>
          )}
        </section>
      )}
    </div>
  );
}

function paperOf(bank: Bank | null, id: string): Paper | undefined {
  return bank?.papers.find((one) => one.id === id);
}

/** The paper drawn again: it says which options stood there. Empty where it cannot be. */
function drawn(bank: Bank, { paper: id, seed, history }: Found['attempt']): readonly Item[] {
  const paper = paperOf(bank, id);
  try {
    return paper ? drawPaper(bank, paper, { seed, history }) : [];
  } catch {
    return [];
  }
}
