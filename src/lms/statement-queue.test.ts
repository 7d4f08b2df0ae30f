import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import fixture from '../../tests/fixtures/statement-queue-v1.json' with { type: 'json' };
import { storageOf } from '../stores/storage-double.ts';
import { parseQueue } from './kept-queue.ts';
import type { Lrs } from './lrs.ts';
import { PlatformError } from './platform.ts';
import type { Statement } from './statement.ts';
import { statementQueue } from './statement-queue.ts';
import type { StatementQueue } from './statement-queue.ts';

let online: () => void;
let open: StatementQueue[] = [];

beforeEach(() => {
  vi.stubGlobal('localStorage', storageOf({}));
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    online = listener;
  });
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
  for (const queue of open) queue.close();
  open = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function statement(id: string): Statement {
  return {
    id,
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: `https://course.example/${id}` },
    context: {},
    timestamp: '2026-01-05T12:00:00.000Z',
  };
}

/** A store that takes what it gets, unless it is told otherwise. */
function store() {
  const taken: string[] = [];
  const requests: string[][] = [];
  const state = { isGone: false, unwanted: new Set<string>(), left: Infinity };
  const send = (statements: readonly Statement[]): Promise<'kept' | 'refused'> => {
    const ids = statements.map(({ id }) => id);
    requests.push(ids);
    if (state.isGone) return Promise.reject(new PlatformError('gone', 'test'));
    if (ids.some((id) => state.unwanted.has(id))) return Promise.resolve('refused');
    taken.push(...ids.filter((id) => !taken.includes(id)));
    return Promise.resolve('kept');
  };
  const has = (id: string): Promise<boolean> => Promise.resolve(taken.includes(id));
  /** A statement weighs one. */
  const sizeOf = (statements: readonly Statement[]): number => statements.length;
  return { send, has, sizeOf, left: () => state.left, taken, requests, state };
}

function queueTo(
  lrs: Parameters<typeof statementQueue>[0],
  id = 's1',
  pauses?: readonly number[],
  isOver = false,
): StatementQueue {
  const carry = (old: Statement): Statement => ({ ...old, context: { id } });
  const queue = statementQueue(lrs, 'me', { id, opening: statement(`open-${id}`), isOver, carry }, pauses);
  open.push(queue);
  return queue;
}

const many = Array.from({ length: 60 }, (_, index) => `a${String(index).padStart(2, '0')}`);

describe('a queue of statements', () => {
  test('sends them in order, a few at a time', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    queue.add(many.map((id) => statement(id)));
    await queue.flush();
    expect(lrs.taken).toEqual(['open-s1', ...many]);
    expect(lrs.requests.map(({ length }) => length)).toEqual([1, 25, 25, 10]);
    expect(queue.isKept('a59')).toBe(true);
  });

  test('keeps requests short where statements are long', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    queue.add(many.slice(0, 3).map((id) => ({ ...statement(id), result: { response: '心'.repeat(8000) } })));
    await queue.flush();
    expect(lrs.requests.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  test('takes a statement once', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    queue.add([statement('a')]);
    await queue.flush();
    queue.add([statement('a'), statement('b')]);
    await queue.flush();
    expect(lrs.requests).toEqual([['open-s1'], ['a'], ['b']]);
  });

  test('says that nobody answers, and sends the rest once the connection is back', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    lrs.state.isGone = true;
    queue.add([statement('a'), statement('b')]);
    await expect(queue.flush()).rejects.toMatchObject({ reason: 'gone' });
    lrs.state.isGone = false;
    online();
    await queue.flush();
    expect(lrs.taken).toEqual(['open-s1', 'a', 'b']);
  });

  test('tries again by itself, after growing pauses', async () => {
    vi.useFakeTimers();
    const lrs = store();
    const queue = queueTo(lrs, 's1', [1000, 5000]);
    lrs.state.isGone = true;
    queue.add([statement('a')]);
    await expect(queue.flush()).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(1000);
    expect(lrs.requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4999);
    expect(lrs.requests).toHaveLength(2);
    lrs.state.isGone = false;
    await vi.advanceTimersByTimeAsync(1);
    expect(lrs.taken).toEqual(['open-s1', 'a']);
  });

  test('sets aside what is not wanted, tells it once, and sends the rest', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    lrs.state.unwanted.add('b');
    queue.add(['a', 'b', 'c'].map((id) => statement(id)));
    await expect(queue.flush()).rejects.toMatchObject({ reason: 'refused', message: 'refused: b' });
    expect(lrs.taken).toEqual(['open-s1', 'a', 'c']);
    expect(queue.isKept('b')).toBe(false);
    queue.add([statement('b'), statement('d')]);
    await queue.flush();
    expect(lrs.taken).toEqual(['open-s1', 'a', 'c', 'd']);
  });

  test('does not tell of what is refused because it is there already', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    lrs.taken.push('b');
    lrs.state.unwanted.add('b');
    queue.add(['a', 'b'].map((id) => statement(id)));
    await queue.flush();
    expect(queue.isKept('b')).toBe(true);
  });

  test('offers it to three launches in all', async () => {
    const lrs = store();
    lrs.state.unwanted.add('b');
    for (const session of ['s1', 's2', 's3']) {
      const queue = queueTo(lrs, session);
      queue.add(session === 's1' ? [statement('b')] : []);
      await expect(queue.flush()).rejects.toMatchObject({ reason: 'refused' });
    }
    lrs.requests.length = 0;
    await queueTo(lrs, 's4').flush();
    expect(lrs.requests).toEqual([['open-s4']]);
  });

  test('goes on after a page that closed, as it was in the same session', async () => {
    const lrs = store();
    lrs.state.isGone = true;
    const queue = queueTo(lrs);
    queue.add([statement('a')]);
    queue.depart(statement('z'));
    await Promise.resolve();
    lrs.state.isGone = false;
    await queueTo(lrs).flush();
    expect(lrs.taken).toEqual(['open-s1', 'a', 'z']);
  });

  test('says what is left anew in the next session, after its opening', async () => {
    const gone = store();
    gone.state.isGone = true;
    const queue = queueTo(gone);
    queue.add([statement('a')]);
    await expect(queue.flush()).rejects.toThrow();
    queue.close();
    const sent: Statement[] = [];
    const send: Lrs['send'] = (some) => {
      sent.push(...some);
      return Promise.resolve('kept');
    };
    const lrs = { ...store(), send };
    await queueTo(lrs, 's2').flush();
    expect(sent.slice(0, 2)).toEqual([
      statement('open-s2'),
      { ...statement('open-s1'), context: { id: 's2' } },
    ]);
    expect(sent.at(-1)).toEqual({ ...statement('a'), context: { id: 's2' } });
  });
});

describe('a session that is over', () => {
  test('sends what is left of it, and leaves to others what is theirs', async () => {
    const gone = store();
    gone.state.isGone = true;
    queueTo(gone, 's1').depart(statement('z'));
    await Promise.resolve();
    const lrs = store();
    await queueTo(lrs, 's0', undefined, true).flush();
    expect(lrs.taken).toEqual([]);
    await queueTo(lrs, 's1', undefined, true).flush();
    expect(lrs.taken).toEqual(['open-s1', 'z']);
  });
});

describe('when the page goes away', () => {
  test('all goes in one request after the opening, the last statement last', () => {
    const lrs = store();
    const queue = queueTo(lrs);
    queue.add([statement('a'), statement('b')]);
    queue.depart(statement('z'));
    expect(lrs.requests).toEqual([['open-s1'], ['a', 'b', 'z']]);
  });

  test('what has no room any more waits for the next launch, and never the last one', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    await queue.flush();
    queue.add(['a', 'b', 'c'].map((id) => statement(id)));
    lrs.state.left = 3;
    queue.depart(statement('z'));
    expect(lrs.requests.at(-1)).toEqual(['a', 'b', 'z']);
    await vi.waitFor(() => {
      expect(queue.isKept('z')).toBe(true);
    });
    await queueTo(lrs, 's2').flush();
    expect(lrs.requests.slice(-2)).toEqual([['open-s2'], ['c']]);
  });

  test('the last one goes by itself where one before it may be there already', async () => {
    const lrs = store();
    const queue = queueTo(lrs);
    await queue.flush();
    lrs.state.isGone = true;
    queue.add([statement('a')]);
    await expect(queue.flush()).rejects.toThrow();
    queue.depart(statement('z'));
    expect(lrs.requests.slice(2)).toEqual([['a'], ['z']]);
  });
});

describe('what a browser keeps of a queue', () => {
  test('is read as version 1 wrote it', () => {
    expect(parseQueue(fixture)).toEqual(fixture);
  });

  test('loses only what cannot be understood', () => {
    const waiting = [{ statement: statement('a'), refusals: 0 }, { statement: { id: 'b' }, refusals: 0 }, 7];
    expect(parseQueue({ version: 1, session: 's', waiting })?.waiting).toEqual([
      { statement: statement('a'), refusals: 0 },
    ]);
  });

  test.each([
    null,
    7,
    {},
    { version: 2, session: 's', waiting: [] },
    { version: 1, session: 's', waiting: {} },
  ])('is nothing where it is not a queue: %j', (value) => {
    expect(parseQueue(value)).toBeNull();
  });
});
