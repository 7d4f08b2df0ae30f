import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Bank } from '../../domain/exam/bank.ts';
import { bankOf, draftOf, exams, wasJustBegun, withDraft } from '../../stores/exams.ts';
import { fetchFigures } from '../../stores/lesson-figure.ts';
import { takePaper } from '../../stores/paper-lock.ts';
import { record } from '../../stores/record.ts';
import { sitPaper } from '../../stores/sit-paper.ts';
import type { SitPaper } from '../../stores/sit-paper.ts';
import { namedSitting } from '../../stores/sit-address.ts';
import type { NamedSitting } from '../../stores/sit-address.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';
import { Paper } from './Paper.tsx';

type Stage =
  | { readonly what: 'loading' }
  | { readonly what: 'unknown' | 'elsewhere' | 'changed' | 'fetchFailed' }
  | { readonly what: 'here'; readonly sit: SitPaper; readonly bank: Bank };

/** The page on which a paper is sat: the one that the address names. */
export default function SitPage() {
  const ready = useStore(record.state, (state) => state.ready);
  const [stage, setStage] = useState<Stage>({ what: 'loading' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    void open(namedSitting(location.hash)).then((found) => {
      if (isCurrent) setStage(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [ready, tries]);

  if (stage.what === 'here') return <Sitting sit={stage.sit} bank={stage.bank} />;
  return (
    <main id="main" className="page">
      <h1>{say.title}</h1>
      {stage.what === 'loading' ? (
        <p role="status">{say.loading}</p>
      ) : (
        <>
          <p role="alert">{say[stage.what]}</p>
          <p className="row">
            {stage.what !== 'unknown' && (
              <button
                type="button"
                className="btn btn--go"
                onClick={() => {
                  setStage({ what: 'loading' });
                  setTries(tries + 1);
                }}
              >
                {say.retry}
              </button>
            )}
            <a className="btn" href={sitePath('exams/')}>
              {say.toExams}
            </a>
          </p>
        </>
      )}
    </main>
  );
}

async function open({ attempt, paper }: NamedSitting): Promise<Stage> {
  const known = await exams();
  const sitting = known.open.get(attempt);
  if (!sitting) {
    const done = known.attempts.some((one) => one.attempt === attempt);
    if (done) location.replace(resultPath(attempt));
    return { what: done ? 'loading' : 'unknown' };
  }
  if (!(await takePaper(attempt))) return { what: 'elsewhere' };
  try {
    const { rules } = sitting;
    const bank = await bankOf(rules.bank, paper === rules.paper ? paper : null);
    const sit = sitPaper(bank, withDraft(sitting, draftOf(sitting)), () => performance.now());
    if (!wasJustBegun(attempt)) await sit.note('resumed');
    return { what: 'here', sit, bank };
  } catch (error) {
    return { what: error instanceof TypeError ? 'fetchFailed' : 'changed' };
  }
}

function resultPath(attempt: string): string {
  return `${sitePath('exams/result/')}#${attempt}`;
}

function Sitting({ sit, bank }: { readonly sit: SitPaper; readonly bank: Bank }) {
  const attempt = useStore(sit.state, (state) => state.attempt);
  useEffect(() => {
    const seconds = setInterval(sit.tick, 1000);
    const seen = (): void => {
      sit.tick();
      void sit.note(document.visibilityState === 'hidden' ? 'left' : 'back');
    };
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(seconds);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [sit]);
  useEffect(() => {
    const { items } = sit.state.getState();
    fetchFigures(items.flatMap((item) => ('figure' in item && item.figure ? [item.figure] : [])));
  }, [sit]);
  useEffect(() => {
    if (attempt) location.replace(resultPath(attempt.attempt));
  }, [attempt]);
  const titles = new Map(bank.modules.map(({ id, title }) => [id, title]));
  const moduleOf = new Map(bank.entries.map(({ id, module }) => [id, titles.get(module) ?? '']));
  return <Paper sit={sit} moduleOf={moduleOf} />;
}
