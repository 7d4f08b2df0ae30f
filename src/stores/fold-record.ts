import type { Checkpoint, Fold } from '../domain/record/checkpoint.ts';
import { quietCut } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import type { RecordPort } from '../records/record-port.ts';

/** Facts after a checkpoint that make a newer one worth its while. */
const WORTH_KEEPING = 200;

/** What was folded, and from where it can go on. */
export interface Folded<State> {
  readonly state: State;
  /** State at the newest cut, and its time in milliseconds since 1970: nothing and 0 where the record has none. */
  readonly base: State;
  readonly since: number;
}

export interface Source {
  readonly port: RecordPort;
  readonly profile: string;
  /** @returns the facts at and after that time, each once, in the order of `byTime` */
  readonly facts: (since: number) => Promise<readonly Fact[]>;
  /** Milliseconds since 1970 when today began: what was done today is never behind a checkpoint. */
  readonly today: number;
}

/**
 * Folds a record: from its checkpoint if there is one that can be used, else from its first fact; and moves the
 * checkpoint up when enough has come after it.
 */
export async function foldRecord<State>(source: Source, fold: Fold<State>): Promise<Folded<State>> {
  const kept = await checkpointOf(source, fold);
  return (kept && (await goOn(source, fold, kept))) ?? (await foldAll(source, fold));
}

/** @returns null where the checkpoint is not what it says it is: the facts are the truth */
async function goOn<State>(
  source: Source,
  fold: Fold<State>,
  kept: Kept<State>,
): Promise<Folded<State> | null> {
  try {
    return await foldFrom(source, fold, kept);
  } catch {
    return null;
  }
}

type Kept<State> = Omit<Checkpoint<State>, 'name' | 'version'>;

async function foldAll<State>(source: Source, fold: Fold<State>): Promise<Folded<State>> {
  const whole = await foldFrom(source, fold, { until: 0, count: 0, state: fold.nothing });
  if (!whole) throw new Error(`${fold.name} does not fold from its beginning`);
  return whole;
}

async function foldFrom<State>(
  source: Source,
  fold: Fold<State>,
  kept: Kept<State>,
): Promise<Folded<State> | null> {
  const facts = await source.facts(kept.until);
  const cut = quietCut(facts, source.today);
  const [older, newer] = [facts.slice(0, cut), facts.slice(cut)];
  const worth = older.length >= WORTH_KEEPING;
  const base = worth ? fold.extend(kept.state, older) : null;
  const state = base && fold.extend(base, newer);
  if (base && state) {
    const since = Math.min(newer[0]?.at ?? source.today, source.today);
    await keep(source, fold, { until: since, count: kept.count + older.length, state: base });
    return { state, base, since };
  }
  // Too few for a checkpoint, or one of the newer facts changes what the older ones say.
  const all = fold.extend(kept.state, facts);
  return all && { state: all, base: kept.state, since: kept.until };
}

async function checkpointOf<State>(
  { port, profile, today }: Source,
  { name, version }: Fold<State>,
): Promise<Kept<State> | null> {
  const kept = await port.checkpoint(profile, name);
  // None is made after today began: one that says so is damaged, or the clock was set back.
  return kept?.version === version && kept.until > 0 && kept.until <= today
    ? (kept as Checkpoint<State>)
    : null;
}

async function keep<State>(
  { port, profile }: Source,
  { name, version }: Fold<State>,
  kept: Kept<State>,
): Promise<void> {
  // What could not be read has to be told of each time, so such a record is read whole each time.
  if (port.notices.includes('facts-set-aside')) return;
  await port.saveCheckpoint(profile, { name, version, ...kept });
}
