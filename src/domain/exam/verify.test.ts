import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTEMPT,
  ATTEMPT_TEXT,
  BANK,
  CLASS_ATTEMPT,
  CLASS_TEXT,
  bankOf,
  forged,
  forgedItem,
} from '../../../tests/fixtures/exam/frozen.ts';
import { toRecordFile } from '../record/record-file.ts';
import type { Attempt } from './attempt.ts';
import { ITEM_KINDS } from './bank.ts';
import { makeClassCode } from './class-code.ts';
import type { Difference } from './differences.ts';
import { attemptFileText } from './seal-attempt.ts';
import { verifyAttempt } from './verify.ts';

const MINUTE = 60_000;

/** What differs in a forged attempt. */
async function differences(attempt: Attempt): Promise<readonly Difference[]> {
  const verification = await verifyAttempt(attemptFileText(attempt), bankOf);
  return verification.state === 'altered' ? verification.differences : [];
}

async function whatDiffers(attempt: Attempt): Promise<string[]> {
  return (await differences(attempt)).map((one) => (one.what === 'time' ? `time ${one.is}` : one.what));
}

/** Place of an item on the first frozen paper. */
function placeOf(entry: string): number {
  return ATTEMPT.items.findIndex((item) => item.entry === entry);
}

describe('a frozen record', () => {
  it('has every kind of item in it', () => {
    const kinds = [...ATTEMPT.items, ...CLASS_ATTEMPT.items].map(({ kind }) => kind);
    expect(ITEM_KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('matches for ever, drawn with a history', async () => {
    expect(await verifyAttempt(ATTEMPT_TEXT, bankOf)).toMatchObject({
      state: 'match',
      paper: { id: 'certification' },
      result: ATTEMPT.result,
      notes: [
        { what: 'left', times: 1, ms: 23_000 },
        { what: 'resumed', times: 1 },
      ],
    });
  });

  it('matches for ever, drawn from a class code', async () => {
    expect(await verifyAttempt(CLASS_TEXT, bankOf)).toMatchObject({
      state: 'match',
      result: CLASS_ATTEMPT.result,
      notes: [
        { what: 'left', times: 1, ms: 53 * MINUTE + 20_000 },
        { what: 'extra', minutes: 15 },
        { what: 'by-clock' },
      ],
    });
  });

  it('still matches when an editor has formatted it anew', async () => {
    expect(await verifyAttempt(`\uFEFF${JSON.stringify(ATTEMPT)}`, bankOf)).toMatchObject({ state: 'match' });
    const windows = ATTEMPT_TEXT.replaceAll('\n', '\r\n');
    expect(await verifyAttempt(windows, bankOf)).toMatchObject({ state: 'match' });
  });

  it.each([
    ['own', ATTEMPT_TEXT],
    ['class', CLASS_TEXT],
  ])('is never a match when a single bit of it is turned: %s', { timeout: 120_000 }, async (_, good) => {
    const bytes = new TextEncoder().encode(good);
    const decoder = new TextDecoder();
    const missed: string[] = [];
    const states = new Set<string>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const turned = Uint8Array.from(bytes);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { state } = await verifyAttempt(decoder.decode(turned), bankOf);
      states.add(state);
      if (state === 'match' || state === 'record') missed.push(String(bit));
    }
    expect(missed).toEqual([]);
    expect([...states].sort()).toEqual(['altered', 'unknown', 'unreadable']);
  });
});

describe('an attempt whose digest was made anew', () => {
  it('names a verdict that does not follow from the answer', async () => {
    const at = placeOf('drill-calm');
    expect(ATTEMPT.items[at]?.verdicts).toEqual(['near']);
    expect(await differences(forgedItem(ATTEMPT, at, { verdicts: ['right'] }))).toEqual([
      { what: 'verdicts', at, said: ['right'], found: ['near'] },
    ]);
  });

  it('names a score, and a result that does not follow from the scores', async () => {
    const at = placeOf('scenario-refund');
    expect(await differences(forgedItem(ATTEMPT, at, { score: 1 }))).toEqual([
      { what: 'score', at, said: 1, found: 0 },
    ]);
    const result = { ...ATTEMPT.result, score: 0.95, passed: true };
    expect(await differences(forged(ATTEMPT, { result }))).toEqual([
      { what: 'result', said: result, found: ATTEMPT.result },
    ]);
  });

  it('names the places of items that the seed does not draw', async () => {
    const at = placeOf('figure-distance');
    expect(await differences(forgedItem(ATTEMPT, at, { entry: 'better-wait' }))).toEqual([
      { what: 'items', places: [at], said: 9, found: 9 },
    ]);
    expect(await differences(forgedItem(ATTEMPT, placeOf('drill-calm'), { kind: 'tiles' }))).toEqual([
      { what: 'items', places: [placeOf('drill-calm')], said: 9, found: 9 },
    ]);
    expect(await differences(forged(ATTEMPT, { items: ATTEMPT.items.slice(0, 8) }))).toEqual([
      { what: 'items', places: [8], said: 8, found: 9 },
    ]);
  });

  it('does not fit another seed or another history', async () => {
    expect(await whatDiffers(forged(ATTEMPT, { seed: 'the-seed-of-a-kinder-paper' }))).toContain('items');
    const history = {
      'drill-calm': 'right',
      'figure-distance': 'right',
      'order-complaint': 'right',
    } as const;
    expect(await whatDiffers(forged(ATTEMPT, { history }))).toContain('items');
  });

  it('names minutes that the paper does not give, and minutes that no code adds', async () => {
    expect(await differences(forged(ATTEMPT, { minutes: 90 }))).toEqual([
      { what: 'minutes', said: 90, found: 40 },
    ]);
    expect(await differences(forged(ATTEMPT, { extra: 30 }))).toEqual([
      { what: 'extra', said: 30, found: 0 },
    ]);
    const { begunAt } = CLASS_ATTEMPT;
    const more = { extra: 60, submittedAt: begunAt + 100 * MINUTE };
    expect(await differences(forged(CLASS_ATTEMPT, more))).toEqual([{ what: 'extra', said: 60, found: 15 }]);
  });

  it('names a class code that is none, of another paper, or of another seed', async () => {
    expect(await differences(forged(CLASS_ATTEMPT, { code: 'C3B-004K7-WD6' }))).toEqual([
      { what: 'code', said: 'C3B-004K7-WD6' },
    ]);
    const common = { seed: 4711, extra: 15, group: 'B', bank: BANK.digest };
    const short = makeClassCode({ ...common, letter: 'S' });
    expect(await whatDiffers(forged(CLASS_ATTEMPT, { code: short }))).toEqual(['code']);
    const other = makeClassCode({ ...common, letter: 'C', seed: 4712 });
    expect(await whatDiffers(forged(CLASS_ATTEMPT, { code: other }))).toEqual(['seed']);
    // A history would let the learner choose the paper of a class.
    expect(await whatDiffers(forged(CLASS_ATTEMPT, { history: {} }))).toEqual(['seed']);
  });

  it('names an answer that its item does not take', async () => {
    const at = placeOf('better-greeting');
    expect(await whatDiffers(forgedItem(ATTEMPT, at, { answer: { picks: [0, 3] } }))).toEqual([
      'answer',
      'result',
    ]);
    const words = { words: ['笑脸'.repeat(1000)] };
    expect(await whatDiffers(forgedItem(ATTEMPT, placeOf('drill-one-smile'), { answer: words }))).toEqual([
      'answer',
    ]);
  });

  it('names times that cannot be', async () => {
    const { begunAt, submittedAt } = ATTEMPT;
    const end = begunAt + 40 * MINUTE;
    expect(await whatDiffers(forged(ATTEMPT, { submittedAt: end + MINUTE }))).toEqual(['time late']);
    expect(await whatDiffers(forged(ATTEMPT, { by: 'clock' }))).toEqual(['time clock']);
    expect(await whatDiffers(forged(ATTEMPT, { submittedAt: end, by: 'learner' }))).toEqual(['time clock']);
    expect(await whatDiffers(forged(ATTEMPT, { begunAt: submittedAt + 1 }))).toContain('time order');
    expect(await whatDiffers(forgedItem(ATTEMPT, 2, { at: begunAt - 1 }))).toEqual(['time before']);
    expect(await whatDiffers(forgedItem(ATTEMPT, 2, { at: submittedAt + MINUTE }))).toEqual(['time after']);
    expect(await whatDiffers(forgedItem(ATTEMPT, 2, { at: null }))).toEqual(['time missing']);
    const events = [...ATTEMPT.events].reverse();
    expect(await whatDiffers(forged(ATTEMPT, { events }))).toEqual(['time events']);
  });

  it('is told, and is no alteration, where times do not fit and the device’s clock was moved', async () => {
    const events = [...ATTEMPT.events, { what: 'clock', at: ATTEMPT.begunAt } as const];
    const text = attemptFileText(forged(ATTEMPT, { events }));
    const verification = await verifyAttempt(text, bankOf);
    expect(verification).toMatchObject({ state: 'match' });
    const notes = verification.state === 'match' ? verification.notes.map(({ what }) => what) : [];
    expect(notes).toEqual(['clock', 'left', 'resumed', 'times']);
  });

  it('is altered where it took longer than it may, also where the clock is said to have been moved', async () => {
    const { begunAt } = ATTEMPT;
    const events = [{ what: 'clock', at: begunAt }] as const;
    const late = { events, submittedAt: begunAt + 190 * MINUTE };
    expect(await whatDiffers(forged(ATTEMPT, late))).toEqual(['time late']);
    expect(await whatDiffers(forged(ATTEMPT, { events, by: 'clock' }))).toEqual(['time clock']);
  });

  it('names a paper that the bank does not have', async () => {
    expect(await differences(forged(ATTEMPT, { paper: 'easy' }))).toEqual([{ what: 'paper', said: 'easy' }]);
  });

  it('still tells what its answers come to', async () => {
    const result = { ...ATTEMPT.result, passed: true };
    const verification = await verifyAttempt(attemptFileText(forged(ATTEMPT, { result })), bankOf);
    expect(verification).toMatchObject({ state: 'altered', result: ATTEMPT.result });
  });
});

describe('an attempt whose digest was left', () => {
  it('is altered, whatever was changed', async () => {
    const text = attemptFileText({ ...ATTEMPT, holder: '李雷' });
    expect(await verifyAttempt(text, bankOf)).toMatchObject({
      state: 'altered',
      differences: [{ what: 'digest', said: ATTEMPT.digest }],
    });
  });

  it('is altered where something was added that nobody reads', async () => {
    const text = JSON.stringify({ ...ATTEMPT, signedBy: '总经理' });
    expect(await verifyAttempt(text, bankOf)).toMatchObject({ state: 'altered' });
    const deep = ATTEMPT_TEXT.replace('{', `{"x":${'['.repeat(20_000)}${']'.repeat(20_000)},`);
    expect(await verifyAttempt(deep, bankOf)).toMatchObject({ state: 'altered' });
  });
});

describe('the bank of an attempt', () => {
  it('that is not kept makes it one of an unknown version', async () => {
    expect(await verifyAttempt(ATTEMPT_TEXT, () => Promise.resolve(null))).toMatchObject({
      state: 'unknown',
    });
  });

  it('is not asked for under a name that is no digest', async () => {
    const asked: string[] = [];
    const text = attemptFileText(forged(ATTEMPT, { bank: '../../secret' }));
    const verification = await verifyAttempt(text, (digest) => {
      asked.push(digest);
      return bankOf(digest);
    });
    expect(verification.state).toBe('unknown');
    expect(asked).toEqual([]);
  });

  it('counts only where it is what its digest says', async () => {
    const entries = BANK.entries.map((entry) =>
      entry.type === 'scenario' ? { ...entry, right: [0, 1, 2] } : entry,
    );
    const verification = await verifyAttempt(ATTEMPT_TEXT, () => Promise.resolve({ ...BANK, entries }));
    expect(verification.state).toBe('unknown');
  });

  it('that cannot be fetched leaves the attempt unjudged', async () => {
    const verification = await verifyAttempt(ATTEMPT_TEXT, () => Promise.reject(new Error('offline')));
    expect(verification.state).toBe('unreachable');
  });
});

describe('a learner’s record', () => {
  const profile = { id: 'p1', name: '张三', createdAt: 1 };
  const submitted = (attempt: Attempt) =>
    ({
      v: 3,
      id: attempt.attempt,
      at: attempt.submittedAt,
      course: 'x',
      kind: 'examSubmitted',
      attempt,
    }) as const;
  const recordOf = (...attempts: Attempt[]): string =>
    JSON.stringify(toRecordFile(profile, attempts.map(submitted), 'x', 5));

  it('is verified paper by paper, the oldest first', async () => {
    const text = recordOf(CLASS_ATTEMPT, forged(ATTEMPT, { minutes: 90 }));
    expect(await verifyAttempt(text, bankOf)).toMatchObject({
      state: 'record',
      learner: '张三',
      unread: 0,
      attempts: [
        { state: 'altered', attempt: { holder: ATTEMPT.holder } },
        { state: 'match', attempt: { holder: '李雷' } },
      ],
    });
  });

  it('without papers is said to be one', async () => {
    expect(await verifyAttempt(recordOf(), bankOf)).toEqual({ state: 'unreadable', reason: 'empty' });
  });
});

describe('a file that is no record', () => {
  it.each([
    ['', 'not-json'],
    [ATTEMPT_TEXT.slice(0, -20), 'not-json'],
    ['[null]', 'other'],
    ['null', 'other'],
    ['{"format":"a holiday"}', 'other'],
    [JSON.stringify({ ...ATTEMPT, version: 2 }), 'newer'],
    [JSON.stringify({ ...ATTEMPT, version: '1' }), 'damaged'],
    [JSON.stringify({ ...ATTEMPT, items: 'many' }), 'damaged'],
    [JSON.stringify({ ...ATTEMPT, begunAt: null }), 'damaged'],
    ['['.repeat(200_000), 'not-json'],
  ])('is told apart: %.40s', async (text, reason) => {
    expect(await verifyAttempt(text, bankOf)).toEqual({ state: 'unreadable', reason });
  });

  it('never throws, whatever stands in it', async () => {
    const fields = fc.constantFrom(...Object.keys(ATTEMPT), '__proto__', 'constructor', 'toString');
    const spoilt = fc
      .tuple(fields, fc.jsonValue())
      .map(([field, value]) =>
        ATTEMPT_TEXT.replace('{', `{${JSON.stringify(field)}:${JSON.stringify(value)},`),
      );
    const replaced = fc
      .tuple(fc.constantFrom(...Object.keys(ATTEMPT)), fc.jsonValue())
      .map(([field, value]) => JSON.stringify({ ...ATTEMPT, [field]: value }));
    const item = fc
      .tuple(
        fc.nat(8),
        fc.constantFrom('entry', 'kind', 'answer', 'score', 'verdicts', 'at', 'ms'),
        fc.jsonValue(),
      )
      .map(([at, field, value]) => {
        const items = ATTEMPT.items.map((one, index) => (index === at ? { ...one, [field]: value } : one));
        return JSON.stringify({ ...ATTEMPT, items });
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), spoilt, replaced, item), async (text) => {
        const { state } = await verifyAttempt(text, bankOf);
        return state !== 'record';
      }),
      { numRuns: 1000 },
    );
  });
});
