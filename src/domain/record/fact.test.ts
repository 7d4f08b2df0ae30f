import { describe, expect, it } from 'vitest';
import { ATTEMPT } from '../../../tests/fixtures/exam/frozen.ts';
import { parseRules } from '../exam/parse-attempt.ts';
import { LONGEST_ANSWER, parseFact } from './fact.ts';

const common = { v: 3, id: 'a', at: 5, course: '1.0.0+0' };
const rules = parseRules(ATTEMPT);
const entries = [{ answer: '笑脸', verdict: 'right' }];
const answered = { ...common, kind: 'answered', drill: 'six-ones-smile', mode: 'typed', entries };

describe('a fact read from outside', () => {
  it.each([
    answered,
    { ...common, kind: 'hinted', drill: 'six-ones-smile', blank: 0, rung: 1 },
    { ...common, kind: 'shown', drill: 'six-ones-smile', blank: 0 },
    { ...common, kind: 'shown', drill: 'six-ones-smile', blank: 0, of: 2 },
    { ...common, kind: 'appealed', drill: 'six-ones-smile', blank: 0, answer: '笑' },
    { ...common, kind: 'lessonOpened', lesson: 'six-ones' },
    { ...common, kind: 'lessonRead', lesson: 'six-ones' },
    { ...answered, ms: 4200, review: true },
    { ...common, kind: 'hinted', drill: 'six-ones-smile', blank: 0, rung: 1, review: true },
    {
      ...common,
      kind: 'practised',
      item: 'phrase-3',
      exercise: 'write',
      outcome: 'near',
      answer: '我去问',
      ms: 9,
    },
    {
      ...common,
      kind: 'practised',
      item: 'term-empathy',
      exercise: 'recall',
      outcome: 'right',
      review: true,
    },
    { ...common, kind: 'termOpened', term: 'empathy' },
    { ...common, kind: 'played', scenario: 'mall-threat', choices: [0, 2, 1], ending: 'safe' },
    { ...common, kind: 'filed', scenario: 'mall-threat', options: [0, 0, 3], right: 2 },
    { ...common, kind: 'examBegun', rules },
    { ...common, kind: 'examBegun', rules: { ...rules, history: null, code: 'C3B-004K7-WD5' } },
    { ...common, kind: 'examAnswered', attempt: 'a', item: 0, answer: { words: ['笑脸', ''] }, ms: 900 },
    { ...common, kind: 'examAnswered', attempt: 'a', item: 39, answer: { picks: [2] }, ms: 0 },
    { ...common, kind: 'examNoted', attempt: 'a', event: { what: 'left', at: 5 } },
    { ...common, kind: 'examNoted', attempt: 'a', event: { what: 'flag', at: 5, item: 3 } },
    { ...common, kind: 'examSubmitted', attempt: ATTEMPT },
  ])('is known: $kind', (fact) => {
    expect(parseFact(fact)).toEqual(fact);
  });

  it.each([
    ['no id', { ...answered, id: '' }],
    ['an id that is a number', { ...answered, id: 7 }],
    ['a time that is no number', { ...answered, at: '5' }],
    ['a time before 1970', { ...answered, at: -1 }],
    ['a time after the last of all dates', { ...answered, at: 8.64e15 + 1 }],
    ['a time without end', { ...answered, at: Infinity }],
    ['no course', { ...answered, course: undefined }],
    ['a kind that nobody knows', { ...answered, kind: 'dreamt' }],
    ['no drill', { ...answered, drill: undefined }],
    ['no entries', { ...answered, entries: [] }],
    ['entries that are no list', { ...answered, entries: 'right' }],
    ['a verdict that nobody knows', { ...answered, entries: [{ answer: 'x', verdict: 'great' }] }],
    ['an answer that is no text', { ...answered, entries: [{ answer: 7, verdict: 'right' }] }],
    ['a blank before the first', { ...common, kind: 'shown', drill: 'x', blank: -1 }],
    [
      'an outcome that nobody knows',
      { ...common, kind: 'practised', item: 'a', exercise: 'b', outcome: 'great' },
    ],
    [
      'choices that are no numbers',
      { ...common, kind: 'played', scenario: 'a', choices: ['x'], ending: 'b' },
    ],
    ['no choices', { ...common, kind: 'played', scenario: 'a', choices: [], ending: 'b' }],
    ['rules without a seed', { ...common, kind: 'examBegun', rules: { ...rules, seed: '' } }],
    ['no rules', { ...common, kind: 'examBegun' }],
    [
      'an answer of no shape',
      { ...common, kind: 'examAnswered', attempt: 'a', item: 0, answer: '笑脸', ms: 0 },
    ],
    [
      'an answer to no item',
      { ...common, kind: 'examAnswered', attempt: 'a', item: -1, answer: { picks: [0] }, ms: 0 },
    ],
    ['an answer of no paper', { ...common, kind: 'examAnswered', item: 0, answer: { picks: [0] }, ms: 0 }],
    ['an event of nobody', { ...common, kind: 'examNoted', attempt: 'a', event: { what: 'slept', at: 5 } }],
    ['half an attempt', { ...common, kind: 'examSubmitted', attempt: { ...ATTEMPT, items: null } }],
    ['half a blank', { ...common, kind: 'shown', drill: 'x', blank: 0.5 }],
  ])('is refused with %s', (_, value) => {
    expect(parseFact(value)).toBeNull();
  });
});

describe('an answer out of a strange file', () => {
  it('is text within bounds: what turns or breaks a sentence is gone', () => {
    const hostile = { answer: `\u202E<b>笑</b>\u0000${'哈'.repeat(1_000_000)}`, verdict: 'wrong' };
    const fact = parseFact({ ...answered, entries: [hostile] });
    const answer = fact?.kind === 'answered' ? fact.entries[0]?.answer : '';
    expect(answer?.startsWith('<b>笑</b>哈')).toBe(true);
    expect(answer?.length).toBeLessThanOrEqual(LONGEST_ANSWER);
  });

  it('comes with as many blanks as a drill can have', () => {
    const many = Array.from({ length: 101 }, () => entries[0]);
    expect(parseFact({ ...answered, entries: many })).toBeNull();
  });
});
