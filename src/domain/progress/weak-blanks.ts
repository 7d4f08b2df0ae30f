import type { Verdict } from '../answer/mark.ts';
import type { Fact } from '../record/fact.ts';
import { byTime } from '../record/order.ts';

export interface WeakBlank {
  readonly drill: string;
  /** From 0. */
  readonly blank: number;
  /** Times that it was refused or had to be revealed. */
  readonly misses: number;
  /** Later sittings that made up for one of them each. */
  readonly mended: number;
  /** Milliseconds since 1970 of the newest of them. */
  readonly at: number;
}

interface Tally {
  misses: number;
  missedAt: number;
  /** Sittings since the newest miss in which it was right at once. */
  clean: number;
  /** Of the sitting that lasts: it was tried, and what was refused last. */
  tried: boolean;
  refused: string | null;
}

interface DrillTally {
  at: number;
  readonly blanks: Map<number, Tally>;
}

type DrillFact = Exclude<Extract<Fact, { drill: string }>, { kind: 'appealed' }>;

/** What follows within half an hour corrects it: as long lasts a sitting of the schedule. */
const SAME_SITTING = 30 * 60_000;

/** An empty blank is no try, a revealed one has a fact of its own, and an open one is never refused. */
const MARKED: ReadonlySet<Verdict> = new Set<Verdict>(['right', 'near', 'wrong', 'used']);

/**
 * The blanks that are missed most. A miss is an answer that was refused, or revealed; handing in the same one again
 * while another blank of the line is mended is none, nor is one that was appealed. Each later sitting in which the
 * blank is right at the first try makes up for one miss, and a blank that has made up for all is weak no more.
 *
 * @param facts in any order; one that comes twice counts once
 * @returns the weakest first; of equally weak ones, the one missed last
 */
export function weakBlanks(facts: readonly Fact[]): readonly WeakBlank[] {
  const ordered = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(byTime);
  const appeals = new Set(
    ordered.flatMap((fact) =>
      fact.kind === 'appealed' ? [appealKey(fact.drill, fact.blank, fact.answer)] : [],
    ),
  );
  const drills = new Map<string, DrillTally>();
  for (const fact of ordered) {
    if (!('drill' in fact) || fact.kind === 'appealed') continue;
    const { drill, at } = fact;
    const known = drills.get(drill) ?? { at, blanks: new Map<number, Tally>() };
    drills.set(drill, known);
    if (at - known.at > SAME_SITTING) {
      for (const tally of known.blanks.values()) Object.assign(tally, { tried: false, refused: null });
    }
    known.at = at;
    count(known.blanks, fact, appeals);
  }
  return [...drills]
    .flatMap(([drill, { blanks }]) => [...blanks].map(([blank, tally]) => ({ drill, blank, ...tally })))
    .filter(({ misses, clean }) => misses > clean)
    .sort(
      (one, other) =>
        other.misses - other.clean - (one.misses - one.clean) ||
        other.missedAt - one.missedAt ||
        (one.drill < other.drill ? -1 : Number(one.drill > other.drill)) ||
        one.blank - other.blank,
    )
    .map(({ drill, blank, misses, clean, missedAt }) => ({
      drill,
      blank,
      misses,
      mended: clean,
      at: missedAt,
    }));
}

function count(blanks: Map<number, Tally>, fact: DrillFact, appeals: ReadonlySet<string>): void {
  const tallyOf = (blank: number): Tally => {
    const tally = blanks.get(blank) ?? { misses: 0, missedAt: 0, clean: 0, tried: false, refused: null };
    blanks.set(blank, tally);
    return tally;
  };
  const miss = (tally: Tally, refused: string | null): void => {
    Object.assign(tally, { misses: tally.misses + 1, missedAt: fact.at, clean: 0, tried: true, refused });
  };
  // A rung of the ladder is help: what is right after it was not right at once.
  if (fact.kind === 'hinted') tallyOf(fact.blank).tried = true;
  else if (fact.kind === 'shown') miss(tallyOf(fact.blank), null);
  else
    for (const [blank, { answer, verdict }] of fact.entries.entries()) {
      if (!MARKED.has(verdict)) continue;
      const tally = tallyOf(blank);
      if (verdict === 'right' || appeals.has(appealKey(fact.drill, blank, answer))) {
        if (!tally.tried) tally.clean += 1;
        tally.tried = true;
      } else if (answer !== tally.refused) miss(tally, answer);
    }
}

function appealKey(drill: string, blank: number, answer: string): string {
  return `${drill} ${String(blank)} ${answer}`;
}
