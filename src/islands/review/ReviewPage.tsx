import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { loadPreferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import type { ReviewNow } from '../../stores/review.ts';
import { keepSession } from '../../stores/review-session.ts';
import type { ReviewSession } from '../../stores/review-session.ts';
import { REVIEW_TEXT } from '../../text/review.ts';
import { Failed } from './Failed.tsx';
import { OneDrill } from './OneDrill.tsx';
import { blankOf } from './one-blank.ts';
import type { OneBlank } from './one-blank.ts';
import { Overview } from './Overview.tsx';
import { Session } from './Session.tsx';
import { Summary } from './Summary.tsx';

/** 今日温习: what is due, a session of it, what came of it; or the one blank that the address asks for. */
export default function ReviewPage() {
  const ready = useStore(record.state, (state) => state.ready);
  const [now, setNow] = useState<ReviewNow | 'loading' | 'failed'>('loading');
  const [session, setSession] = useState<ReviewSession | null>(null);
  const [asked, setAsked] = useState<OneBlank | null>(null);
  const [stage, setStage] = useState<'overview' | 'session' | 'summary'>('overview');

  useEffect(() => {
    loadPreferences();
    if (!ready) return;
    void load().then((found) => {
      setAsked(blankOf(location.hash));
      setNow(found);
    });
  }, [ready]);

  const move = (to: ReviewSession): void => {
    keepSession(to);
    setSession(to);
    setStage('session');
  };
  const end = (finished: boolean): void => {
    if (finished) keepSession(null);
    setStage('summary');
    void load().then(setNow);
  };

  if (asked && typeof now !== 'string') {
    const item = now.catalogue.find((one) => one.kind === 'drill' && one.drill === asked.drill);
    if (item?.kind === 'drill') return <OneDrill item={item} blank={asked.blank} />;
  }
  if (stage === 'session' && session && typeof now !== 'string')
    return <Session session={session} now={now} onMove={move} onEnd={end} />;
  return (
    <>
      {stage === 'overview' && <p className="about">{REVIEW_TEXT.summary}</p>}
      {stage === 'summary' && session && <Summary session={session} />}
      {now === 'loading' && <p role="status">{REVIEW_TEXT.loading}</p>}
      {now === 'failed' && <Failed onRetry={() => void load().then(setNow)} />}
      {typeof now !== 'string' && <Overview now={now} ended={stage === 'summary'} onBegin={move} />}
    </>
  );
}

/** Brings in the scheduling library. */
async function load(): Promise<ReviewNow | 'failed'> {
  try {
    const { reviewNow } = await import('../../stores/review.ts');
    return await reviewNow();
  } catch {
    return 'failed';
  }
}
