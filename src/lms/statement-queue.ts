import { readKept, writeKept } from '../stores/kept.ts';
import { PlatformError } from './platform.ts';
import { keptQueue } from './kept-queue.ts';
import type { Waiting } from './kept-queue.ts';
import type { Lrs } from './lrs.ts';
import type { Statement } from './statement.ts';

/** Statements on their way, in order. They outlive a lost connection and a closed page. */
export interface StatementQueue {
  /** Puts statements at the end; one whose id was there before in this launch is not taken again. */
  add(statements: readonly Statement[]): void;
  /**
   * Sends what waits. What could not be sent is tried again later, also without another call.
   * @throws PlatformError `refused` once for what the platform does not want: it is set aside and the rest goes on;
   * otherwise why it does not answer
   */
  flush(): Promise<void>;
  /** Whether the platform has it. */
  isKept(id: string): boolean;
  /**
   * Sends what waits without waiting for an answer, then the last one: the page goes away. What a page may not send any
   * more stays for the next launch.
   */
  depart(last: Statement): void;
  /** Stops trying again. */
  close(): void;
}

/** The session in which a queue speaks. */
export interface Speaking {
  readonly id: string;
  readonly opening: Statement;
  /** It has ended: what is left of it is sent, and nothing is said in it any more. */
  readonly isOver: boolean;
  /** Says a statement of an earlier session in this one; null: it is over with its session. */
  readonly carry: (old: Statement) => Statement | null;
}

/** Milliseconds between tries. */
export const PAUSES: readonly number[] = [2_000, 5_000, 15_000, 30_000, 60_000];

/** Statements and characters in one request: three bytes a character stay below what may be sent after the page. */
const MOST = 25;
const LONGEST = 12_000;

/** A statement that so many launches could not get accepted is given up. */
const REFUSALS = 3;

/**
 * @param name whose they are: learner, registration and activity
 * @param session what an earlier one left is said anew in this one, after the statement that opens it
 */
export function statementQueue(
  lrs: Pick<Lrs, 'send' | 'has' | 'sizeOf' | 'left'>,
  name: string,
  session: Speaking,
  pauses = PAUSES,
): StatementQueue {
  const kept = keptQueue(name);
  const before = readKept(kept).value;
  const isSame = before.session === session.id;
  let waiting = isSame ? before.waiting : startOf(session, before.waiting);
  const known = new Set(waiting.map(({ statement }) => statement.id));
  /** Refused in this launch: they stay where they are for the next one. */
  const aside = new Set<string>();
  const accepted = new Set<string>();
  const onTheWay = new Set<string>();
  /** Sent without an answer: the platform may have them. */
  const doubtful = new Set<string>();
  let sending: Promise<void> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  function keep(next: readonly Waiting[]): void {
    waiting = next;
    writeKept(kept, { version: 1, session: session.id, waiting });
  }

  function ready(): readonly Statement[] {
    return waiting.map(({ statement }) => statement).filter(({ id }) => !aside.has(id) && !onTheWay.has(id));
  }

  /** Platforms refuse what stands in one request with the opening: nothing may be said before they have that. */
  function isOpening(statement: Statement | undefined): statement is Statement {
    return statement?.id === session.opening.id;
  }

  function next(): readonly Statement[] {
    const all = ready();
    const [first] = all;
    if (isOpening(first)) return [first];
    return within(LONGEST, (one) => JSON.stringify(one).length, all.slice(0, MOST), 1);
  }

  function accept(ids: ReadonlySet<string>): readonly never[] {
    for (const id of ids) accepted.add(id);
    keep(waiting.filter(({ statement }) => !ids.has(statement.id)));
    return [];
  }

  /** @returns ids that the platform does not want */
  async function deliver(batch: readonly Statement[]): Promise<readonly string[]> {
    const ids = new Set(batch.map(({ id }) => id));
    for (const id of ids) onTheWay.add(id);
    const answer = await lrs
      .send(batch)
      .catch((error: unknown) => {
        for (const id of ids) doubtful.add(id);
        throw error;
      })
      .finally(() => {
        for (const id of ids) onTheWay.delete(id);
      });
    if (answer === 'kept') return accept(ids);
    if (batch.length > 1) {
      const refused: string[] = [];
      for (const one of batch) refused.push(...(await deliver([one])));
      return refused;
    }
    // A result may be said once in an enrolment, and whoever lost the note of it says it again.
    const [only] = batch;
    if (only && (await lrs.has(only.id))) return accept(ids);
    for (const id of ids) aside.add(id);
    keep(waiting.map((one) => (ids.has(one.statement.id) ? { ...one, refusals: one.refusals + 1 } : one)));
    return [...ids];
  }

  async function deliverAll(): Promise<void> {
    const refused: string[] = [];
    // Also an empty round ends after `flush` has taken note of it.
    await Promise.resolve();
    for (let batch = next(); batch.length > 0; batch = next()) refused.push(...(await deliver(batch)));
    // At once: what is added from now on needs another round.
    sending = null;
    tries = 0;
    if (refused.length > 0) throw new PlatformError('refused', refused.join(', '));
  }

  function flush(): Promise<void> {
    clearTimeout(retry);
    sending ??= deliverAll().catch((error: unknown) => {
      sending = null;
      if (next().length > 0 && !(error instanceof PlatformError && error.reason === 'over')) tryLater();
      throw error;
    });
    return sending;
  }

  function tryLater(): void {
    retry = setTimeout(tryNow, pauses[Math.min(tries, pauses.length - 1)]);
    tries += 1;
  }

  function tryNow(): void {
    // Whoever saves hears of a failure; this is only so that nobody has to.
    flush().catch(() => undefined);
  }

  // What belongs to another session stays there where this one has ended.
  if (waiting.length > 0) keep(waiting);
  globalThis.addEventListener('online', tryNow);

  function close(): void {
    clearTimeout(retry);
    globalThis.removeEventListener('online', tryNow);
  }

  function sendOff(batch: readonly Statement[]): void {
    if (batch.length > 0) deliver(batch).catch(() => undefined);
  }

  function add(statements: readonly Statement[]): void {
    const fresh = statements.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    if (fresh.length > 0) keep([...waiting, ...fresh.map((statement) => ({ statement, refusals: 0 }))]);
  }

  return {
    add,
    flush,
    close,
    isKept: (id) => accepted.has(id),
    depart: (last) => {
      close();
      const before = ready();
      const rest = before.filter((one) => !isOpening(one));
      // A platform refuses a request with a statement that it has already; the last one must not be lost with it.
      const isAlone = rest.some(({ id }) => doubtful.has(id));
      add([last]);
      sendOff(before.filter(isOpening));
      const room = lrs.left() - lrs.sizeOf([last]);
      const batch = within(room, (one) => lrs.sizeOf([one]), rest);
      if (isAlone) sendOff(batch);
      sendOff(isAlone ? [last] : [...batch, last]);
    },
  };
}

/** @returns the first of them, as many as have room; in any case the least */
function within(
  room: number,
  size: (one: Statement) => number,
  all: readonly Statement[],
  least = 0,
): readonly Statement[] {
  let left = room;
  const over = all.findIndex((one) => (left -= size(one)) < 0);
  return over < 0 ? all : all.slice(0, Math.max(least, over));
}

function startOf({ opening, isOver, carry }: Speaking, left: readonly Waiting[]): readonly Waiting[] {
  if (isOver) return [];
  const carried = left.flatMap(({ statement, refusals }) => {
    const again = carry(statement);
    return again === null || refusals >= REFUSALS ? [] : [{ statement: again, refusals }];
  });
  return [{ statement: opening, refusals: 0 }, ...carried];
}
