import { describe, expect, it } from 'vitest';
import { ATTEMPT, CLASS_ATTEMPT } from '../../../tests/fixtures/exam/frozen.ts';
import { parseAttempt, parseEvent, parseRules } from './parse-attempt.ts';

const raw = ATTEMPT as unknown as Record<string, unknown>;
const [item] = ATTEMPT.items;
const result = ATTEMPT.result;

describe('an attempt from a file', () => {
  it.each([ATTEMPT, CLASS_ATTEMPT])('is read as it is', (attempt) => {
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
  });

  it('loses fields that nobody knows, wherever they stand', () => {
    const more = {
      ...ATTEMPT,
      x: '<script>',
      items: ATTEMPT.items.map((one) => ({ ...one, x: '<script>' })),
      events: ATTEMPT.events.map((one) => ({ ...one, x: '<script>' })),
      result: { ...result, x: '<script>', modules: result.modules.map((one) => ({ ...one, x: '<script>' })) },
    };
    expect(parseAttempt(more)).toEqual(ATTEMPT);
  });

  it.each(Object.keys(raw).filter((name) => name !== 'history'))('is none without its %s', (name) => {
    expect(parseAttempt(Object.fromEntries(Object.entries(raw).filter(([one]) => one !== name)))).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['another format', { format: 'service-from-the-heart-record' }],
    ['a newer version', { version: 2 }],
    ['nobody’s attempt', { attempt: '' }],
    ['no history and no null', { history: undefined }],
    ['a history of something else', { history: { a: 'perhaps' } }],
    ['a history that is a list', { history: [] }],
    ['an empty code', { code: '' }],
    ['negative minutes', { minutes: -1 }],
    ['half a minute', { extra: 0.5 }],
    ['a name without end', { holder: '长'.repeat(200) }],
    ['a time that is text', { begunAt: '0' }],
    ['a time without end', { submittedAt: Infinity }],
    ['nobody who handed in', { by: 'trainer' }],
    ['items that are no list', { items: {} }],
    ['an item of no kind', { items: [{ ...item, kind: 'essay' }] }],
    ['an answer of no shape', { items: [{ ...item, answer: 'right' }] }],
    ['more than the full score', { items: [{ ...item, score: 1.01 }] }],
    ['no number of a score', { items: [{ ...item, score: NaN }] }],
    ['a verdict of nobody', { items: [{ ...item, verdicts: ['great'] }] }],
    ['an event of nobody', { events: [{ what: 'coffee', at: 1 }] }],
    ['a result that is only a word', { result: 'passed' }],
    ['a result that passed by text', { result: { ...result, passed: 'true' } }],
    [
      'more events than anybody can make',
      { events: Array.from({ length: 10_001 }, () => ATTEMPT.events[0]) },
    ],
  ])('is none with %s', (_, change) => {
    expect(parseAttempt({ ...ATTEMPT, ...change })).toBeNull();
  });

  it.each([null, undefined, 7, 'text', []])('is none of %j', (value) => {
    expect(parseAttempt(value)).toBeNull();
    expect(parseRules(value)).toBeNull();
    expect(parseEvent(value)).toBeNull();
  });

  it('may have entries of any name in its history', () => {
    const history = JSON.parse('{"__proto__":"right","constructor":"wrong"}') as Record<string, 'right'>;
    expect(Object.entries(parseRules({ ...ATTEMPT, history })?.history ?? {})).toEqual([
      ['__proto__', 'right'],
      ['constructor', 'wrong'],
    ]);
  });
});
