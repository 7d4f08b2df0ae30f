import { isLost, parseLastFact } from '../domain/record/last-fact.ts';
import type { LastFact } from '../domain/record/last-fact.ts';
import { notedFact, record } from './record.ts';
import type { RecordState } from './record-store.ts';

/**
 * A browser whose database files were damaged may open what is left of them without a word. So the newest fact is noted
 * beside the record; where it is gone, the learner is told, on this page.
 * @param before what was noted before the record was read
 */
export function watchLastFact(before: string | null): void {
  const { state } = record;
  const noted = parseLastFact(before);
  const { notices, profile, facts, since } = state.getState();
  // Where another reason is told, that is the reason.
  const isTold = noted !== null && notices.length === 0 && isLost(noted, profile.id, facts, since);
  const follow = (now: RecordState): void => {
    if (isTold && now.notices.length === 0) state.setState({ notices: ['facts-gone'] });
    if (!now.notices.includes('not-kept')) note(now);
  };
  state.subscribe((now, was) => {
    if (now.facts !== was.facts || now.notices !== was.notices) follow(now);
  });
  follow(state.getState());
}

function note({ profile, facts }: RecordState): void {
  const last = facts.at(-1);
  if (!last) return;
  const fact: LastFact = { v: 1, profile: profile.id, id: last.id, at: last.at };
  // A verdict is drawn first.
  setTimeout(() => {
    notedFact.set(JSON.stringify(fact));
  });
}
