import type { Attempt } from './attempt.ts';
import { GRACE, deadline } from './sittings.ts';

/**
 * order: handed in before it was begun. late: handed in after time was up. clock: handed in by the clock at another
 * moment than when time was up. before, after: an answer from before the beginning, or from after the hand-in.
 * missing: an answer without a time. events: what was noted does not lie between beginning and hand-in, or not in order.
 */
export type TimeDifference =
  | { readonly what: 'time'; readonly is: 'order' | 'late' | 'clock' | 'events' }
  | { readonly what: 'time'; readonly is: 'before' | 'after' | 'missing'; readonly at: number };

/** @returns times of an attempt that cannot be; a device whose clock was moved may write some of them in good faith */
export function timeDifferences(attempt: Attempt): TimeDifference[] {
  const { begunAt, submittedAt, by, items, events } = attempt;
  const end = deadline({ begunAt, rules: attempt });
  const found: TimeDifference[] = [];
  const say = (is: 'order' | 'late' | 'clock' | 'events'): void => {
    found.push({ what: 'time', is });
  };
  if (submittedAt < begunAt) say('order');
  if (submittedAt > end) say('late');
  else if ((by === 'clock') !== (submittedAt === end)) say('clock');
  for (const [at, { answer, at: time }] of items.entries()) {
    if (answer !== null && time === null) found.push({ what: 'time', is: 'missing', at });
    if (time !== null && time < begunAt) found.push({ what: 'time', is: 'before', at });
    if (time !== null && time > submittedAt + GRACE) found.push({ what: 'time', is: 'after', at });
  }
  const times = [begunAt, ...events.map(({ at }) => at), submittedAt + GRACE];
  if (times.some((time, at) => time < (times[at - 1] ?? time))) say('events');
  return found;
}

/** Something worth knowing about an attempt that makes it no less true. */
export type AttemptNote =
  | { readonly what: 'left'; readonly times: number; readonly ms: number }
  | { readonly what: 'resumed' | 'clock'; readonly times: number }
  | { readonly what: 'extra'; readonly minutes: number }
  | { readonly what: 'by-clock' }
  /** Times do not fit together, and the device's clock was moved. */
  | { readonly what: 'times' };

/** @returns what was noted while the paper was sat, most telling first */
export function notesOf({
  events,
  extra,
  by,
  submittedAt,
}: Pick<Attempt, 'events' | 'extra' | 'by' | 'submittedAt'>): AttemptNote[] {
  const times = (what: string): number => events.filter((event) => event.what === what).length;
  const notes: AttemptNote[] = [];
  if (times('clock') > 0) notes.push({ what: 'clock', times: times('clock') });
  if (times('left') > 0) notes.push({ what: 'left', times: times('left'), ms: away(events, submittedAt) });
  if (times('resumed') > 0) notes.push({ what: 'resumed', times: times('resumed') });
  if (extra > 0) notes.push({ what: 'extra', minutes: extra });
  if (by === 'clock') notes.push({ what: 'by-clock' });
  return notes;
}

/** Milliseconds from each leaving to the next sign of being back, or to the hand-in. */
function away(events: Attempt['events'], submittedAt: number): number {
  return events.reduce((sum, { what, at }, index) => {
    const next = events[index + 1]?.at ?? submittedAt;
    return what === 'left' ? sum + Math.max(0, next - at) : sum;
  }, 0);
}
