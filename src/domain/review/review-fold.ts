import type { Fold } from '../record/checkpoint.ts';
import { itemId } from './item.ts';
import type { Cards, Schedule } from './schedule.ts';
import { SCHEDULER, scheduleOf, scheduling } from './schedule.ts';
import type { Habit } from './sittings.ts';
import { NO_HABIT, appealsEarlier, gradeSittings } from './sittings.ts';

/** Everything that a review has to know of the record. */
export interface ReviewState extends Habit {
  readonly cards: Cards;
  /** Lessons that were read, and items of words that were opened. */
  readonly read: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
}

/** What was met, and how well it is remembered. */
export interface Known {
  readonly schedule: Schedule;
  readonly read: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
}

/** @param retention probability, RETENTION.least to RETENTION.most */
export function reviewFold(retention: number): Fold<ReviewState> {
  return {
    name: 'review',
    version: `2 ${SCHEDULER} ${String(retention)}`,
    nothing: { ...NO_HABIT, cards: new Map(), read: new Set(), opened: new Set() },
    extend(before, facts) {
      if (appealsEarlier(facts, before)) return null;
      const { add, cards } = scheduling(before.cards, retention);
      const habit = gradeSittings(facts, before, add);
      const read = new Set(before.read);
      const opened = new Set(before.opened);
      for (const fact of facts) {
        if (fact.kind === 'lessonRead') read.add(fact.lesson);
        else if (fact.kind === 'termOpened') opened.add(itemId('term', fact.term));
      }
      return { ...habit, cards: cards(), read, opened };
    },
  };
}

export function known({ cards, read, opened }: ReviewState): Known {
  return { schedule: scheduleOf(cards), read, opened };
}
