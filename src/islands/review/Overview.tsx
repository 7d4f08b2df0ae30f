import { useStore } from 'zustand';
import { record } from '../../stores/record.ts';
import type { ReviewNow } from '../../stores/review.ts';
import { keptSession } from '../../stores/review-session.ts';
import type { ReviewSession } from '../../stores/review-session.ts';
import { sitePath } from '../../stores/site-data.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';
import { goOn } from './go-on.ts';

interface Props {
  readonly now: ReviewNow;
  /** A session was just ended: what is left is told after what came of it. */
  readonly ended: boolean;
  readonly onBegin: (session: ReviewSession) => void;
}

/** Items of one session. */
const MOST = 20;
const DAY = 86_400_000;

/** What is due today and this week, and the way into a session, begun or new. */
export function Overview({ now, ended, onBegin }: Props) {
  const { profile, facts, progress } = useStore(record.state);
  const { today, due, week, done, next, day } = now;
  const kept = goOn(keptSession(profile.id, day.start), now.catalogue, facts, progress);
  const met = today.length > 0 || next !== null;
  const fresh = (): ReviewSession => ({
    profile: profile.id,
    day: day.start,
    begun: record.now(),
    items: today.slice(0, MOST),
    at: 0,
  });
  return (
    <section className="review-plan" aria-labelledby="review-plan" data-agenda>
      <h2 id="review-plan">
        {today.length > 0 ? say.dueToday(today.length) : done > 0 ? say.enough : say.none}
      </h2>
      {met && (
        <dl>
          <div>
            <dt>{say.today}</dt>
            <dd>{say.count(today.length)}</dd>
          </div>
          <div>
            <dt>{say.week}</dt>
            <dd>{say.count(week)}</dd>
          </div>
          <div>
            <dt>{say.done}</dt>
            <dd>{say.count(done)}</dd>
          </div>
        </dl>
      )}
      {due > today.length && today.length > 0 && <p className="note">{say.more(due, today.length)}</p>}
      {!met && <p>{say.never}</p>}
      {today.length === 0 && next !== null && (
        <p>{say.next(say.days(Math.floor((next - day.start) / DAY)))}</p>
      )}
      <div className="row">
        {kept && (
          <button
            type="button"
            className="btn btn--go"
            onClick={() => {
              onBegin(kept);
            }}
          >
            {say.resume(kept.at + 1, kept.items.length)}
          </button>
        )}
        {!kept && today.length > 0 && (
          <>
            <button
              type="button"
              className={ended ? 'btn' : 'btn btn--go'}
              onClick={() => {
                onBegin(fresh());
              }}
            >
              {ended ? say.again : say.begin}
            </button>
            <span className="note">{say.minutes(say.minutesFor(Math.min(MOST, today.length)))}</span>
          </>
        )}
        {(ended || today.length === 0) && !kept && (
          <a className="btn" href={sitePath(met ? '' : '#learn')}>
            {met ? say.home : say.toLearn}
          </a>
        )}
        {ended && kept && (
          <a className="btn" href={sitePath('')}>
            {say.home}
          </a>
        )}
      </div>
      {met && (
        <p className="note habits">
          <a href={sitePath('record/#habits')}>{say.habits.link}</a>
        </p>
      )}
    </section>
  );
}
