import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, answered, fact, practised } from '../../tests/fixtures/facts.ts';
import { PROGRESS } from '../domain/progress/progress.ts';
import type { Fold } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import { byTime } from '../domain/record/order.ts';
import { reviewFold } from '../domain/review/review-fold.ts';
import { memoryRecord } from '../records/memory.ts';
import type { RecordPort } from '../records/record-port.ts';
import { foldRecord } from './fold-record.ts';

const PROFILE = 'p-zhang';
const LEARNER = { id: PROFILE, name: '张三', createdAt: 1 };
const REVIEW = reviewFold(0.9);

/** Opens the record as a page does on the morning of that day, and notes from when on it reads facts. */
async function open<S>(port: RecordPort, fold: Fold<S>, day: number): Promise<{ state: S; read: number[] }> {
  const read: number[] = [];
  const facts = async (since: number): Promise<readonly Fact[]> => {
    read.push(since);
    return (await port.facts(PROFILE, since)).sort(byTime);
  };
  const { state } = await foldRecord({ port, profile: PROFILE, facts, today: day * DAY }, fold);
  return { state, read };
}

function whole<S>(fold: Fold<S>, facts: readonly Fact[]): S | null {
  return fold.extend(fold.nothing, [...facts].sort(byTime));
}

/** So many answers from the day's noon on, two minutes apart. */
const lesson = (day: number, count: number): Fact[] =>
  Array.from({ length: count }, (_, at) =>
    answered((day + 0.5) * DAY + 2 * at * MINUTE, `d${String(at % 40)}`, [at % 7 === 0 ? 'wrong' : 'right']),
  );

describe('a long record', () => {
  it('is read from its checkpoint on at the second opening, and says the same', async () => {
    const port = memoryRecord();
    const first = lesson(10, 250);
    await port.append(LEARNER, first);
    expect((await open(port, PROGRESS, 12)).read).toEqual([0]);
    const later = lesson(12, 5);
    await port.append(LEARNER, later);
    const { state, read } = await open(port, PROGRESS, 12);
    expect(read[0]).toBeGreaterThan(first.at(-1)?.at ?? 0);
    expect(state).toEqual(whole(PROGRESS, [...first, ...later]));
  });

  it('is the same from a checkpoint as from its first fact, whatever is in it', async () => {
    const some = fc.tuple(fc.integer({ min: 0, max: 40 * 24 * 60 }), fc.integer({ min: 0, max: 8 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(some, { minLength: 230, maxLength: 400 }),
        fc.integer({ min: 5, max: 41 }),
        async (made, day) => {
          const facts = made.map(([minute, what]) => anything(minute * MINUTE, what));
          const port = memoryRecord();
          await port.append(
            LEARNER,
            facts.filter(({ at }) => at < day * DAY),
          );
          for (const fold of [PROGRESS, REVIEW] as Fold<unknown>[]) await open(port, fold, day);
          await port.append(LEARNER, facts);
          for (const fold of [PROGRESS, REVIEW] as Fold<unknown>[]) {
            expect((await open(port, fold, 41)).state).toEqual(whole(fold, facts));
            expect((await open(port, fold, 41)).state).toEqual(whole(fold, facts));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is read from its first fact where the checkpoint is of other rules', async () => {
    const port = memoryRecord();
    await port.append(LEARNER, lesson(10, 250));
    await open(port, REVIEW, 12);
    expect((await open(port, reviewFold(0.8), 12)).read).toEqual([0]);
    expect((await open(port, { ...PROGRESS, version: '0' }, 12)).read).toEqual([0]);
  });

  it('is read anew where an answer of long ago is appealed, and the schedule knows of it', async () => {
    const port = memoryRecord();
    const facts = [...lesson(10, 250), answered(11 * DAY, 'smile', ['wrong'])];
    await port.append(LEARNER, facts);
    await open(port, REVIEW, 13);
    const [entry] = (facts.at(-1) as { entries: { answer: string }[] } | undefined)?.entries ?? [];
    const appeal = fact(13.4 * DAY, {
      kind: 'appealed',
      drill: 'smile',
      blank: 0,
      answer: entry?.answer ?? '',
    });
    await port.append(LEARNER, [appeal]);
    const { state, read } = await open(port, REVIEW, 13);
    expect(read).toEqual([expect.any(Number), 0]);
    expect(state.cards.get('drill-smile')?.card.lapses).toBe(0);
    expect(state).toEqual(whole(REVIEW, [...facts, appeal]));
  });

  it('keeps no checkpoint of today, nor of a short record', async () => {
    const port = memoryRecord();
    await port.append(LEARNER, lesson(10, 250));
    expect((await open(port, PROGRESS, 10)).read).toEqual([0]);
    expect((await open(port, PROGRESS, 10)).read).toEqual([0]);
    const short = memoryRecord();
    await short.append(LEARNER, lesson(10, 50));
    await open(short, PROGRESS, 12);
    expect((await open(short, PROGRESS, 12)).read).toEqual([0]);
  });
});

function anything(at: number, what: number): Fact {
  const drill = `d${String(what % 3)}`;
  switch (what) {
    case 0:
      return fact(at, { kind: 'hinted', drill, blank: 0, rung: 1 });
    case 1:
      return fact(at, { kind: 'shown', drill, blank: 0, of: 1 });
    case 2:
      return fact(at, { kind: 'appealed', drill, blank: 0, answer: '答0wrong' });
    case 3:
      return fact(at, { kind: 'lessonRead', lesson: drill });
    case 4:
      return practised(at, `phrase-${String(at % 3)}`, 'near', at % 900);
    case 5:
      return fact(at, { kind: 'termOpened', term: drill });
    default:
      return answered(at, drill, [(['right', 'wrong', 'near'] as const)[at % 3] ?? 'right'], {
        ms: at % 5000,
        ...(what === 8 ? { review: true } : {}),
      });
  }
}
