import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../tests/lms/statement-rules.ts';
import type { Stated } from '../../tests/lms/statement-rules.ts';
import type { Interaction } from '../domain/report/report.ts';
import { nameUuid } from './name-uuid.ts';
import { answered, carriedOver, clockFrom, duration } from './statement.ts';
import type { Setting, Statement } from './statement.ts';

const NOON = Date.UTC(2026, 0, 5, 12);
const ACTIVITY = 'https://platform.example/activities/1/';
const TEMPLATE = {
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  contextActivities: { grouping: { id: 'https://course.example/au' } },
};
const SETTING: Setting = { activity: ACTIVITY, owner: 'learner', context: TEMPLATE, began: NOON };
const SMILE: Interaction = {
  fact: '0123456789abcdef0123456789abcdef',
  id: 'drill-six-ones-smile',
  type: 'fill-in',
  objective: 'module-service-awareness',
  question: '一个（　），一句（　）',
  responses: ['微笑', '问候'],
  correct: ['微笑', '问候'],
  score: 1,
  at: NOON + 60_000,
  ms: 12_345,
};

function say(interaction: Interaction, setting = SETTING): Statement {
  return answered(interaction, setting, NOON + 3_600_000);
}

function valid(statement: Statement): string[] {
  const actor = { account: { homePage: 'https://platform.example', name: '17' } };
  return faultsOf({ actor, ...(statement as Omit<Stated, 'actor'>) }, [], null);
}

const SHARE_RIGHT = `${ACTIVITY}extensions/share-right`;

describe('an answered question', () => {
  test('is an interaction that the published validator takes, with verdict, answer and time, and no score', () => {
    const statement = say(SMILE);
    expect(valid(statement)).toEqual([]);
    expect(statement.result).toEqual({
      success: true,
      extensions: { [SHARE_RIGHT]: 1 },
      response: '微笑[,]问候',
      duration: 'PT12.35S',
    });
    expect(statement.object.id).toBe('https://platform.example/activities/1/questions/drill-six-ones-smile');
    expect(statement.object['definition']).toMatchObject({
      interactionType: 'fill-in',
      correctResponsesPattern: ['微笑[,]问候'],
      name: { 'zh-CN': SMILE.question },
    });
  });

  test('adds to the lists of the platform and takes nothing from them', () => {
    expect(say(SMILE).context['contextActivities']).toEqual({
      grouping: [
        { id: 'https://course.example/au' },
        {
          objectType: 'Activity',
          id: 'https://platform.example/activities/1/objectives/module-service-awareness',
        },
      ],
      parent: [{ objectType: 'Activity', id: ACTIVITY }],
    });
  });

  test('says neither right nor wrong where nothing can be', () => {
    const statement = say({ ...SMILE, score: null, correct: [], objective: null, ms: undefined });
    expect(valid(statement)).toEqual([]);
    expect(statement.result).toEqual({ response: '微笑[,]问候' });
    expect(statement.object['definition']).not.toHaveProperty('correctResponsesPattern');
  });

  test('has no response where nothing was answered', () => {
    const statement = say({ ...SMILE, score: 0, responses: [''] });
    expect(valid(statement)).toEqual([]);
    expect(statement.result).not.toHaveProperty('response');
    expect(valid(say({ ...SMILE, score: null, responses: [], ms: undefined }))).toEqual([]);
  });

  test('says in a review how much was right, and nothing that a result follows from', () => {
    const statement = say({ ...SMILE, score: 0.5 }, { ...SETTING, isReview: true });
    expect(valid(statement)).toEqual([]);
    expect(statement.result).toEqual({
      extensions: { [SHARE_RIGHT]: 0.5 },
      response: '微笑[,]问候',
      duration: 'PT12.35S',
    });
  });

  test('has the same id each time, another for each question of a paper and for each enrolment', () => {
    const { id } = say(SMILE);
    expect(say(SMILE).id).toBe(id);
    expect(say({ ...SMILE, id: 'drill-other' }).id).not.toBe(id);
    expect(say(SMILE, { ...SETTING, owner: 'learner, again' }).id).not.toBe(id);
  });

  test('keeps an answer apart that is written like the mark between answers', () => {
    expect(say({ ...SMILE, responses: ['a[,]b', 'c'] }).result).toMatchObject({ response: 'a[ , ]b[,]c' });
  });

  test('that was given before the session is said in it, with the true time beside', () => {
    const statement = say({ ...SMILE, at: NOON - 1000 });
    expect(valid(statement)).toEqual([]);
    expect(statement.timestamp).toBe('2026-01-05T12:00:00.000Z');
    expect(statement.result).toMatchObject({
      extensions: { [`${ACTIVITY}extensions/answered-at`]: '2026-01-05T11:59:59.000Z', [SHARE_RIGHT]: 1 },
    });
  });
});

describe('what an earlier session left', () => {
  const later: Setting = {
    ...SETTING,
    began: NOON + 86_400_000,
    context: { registration: TEMPLATE.registration },
  };

  test('is said with the context of the new one, and the same id', () => {
    const old = say(SMILE);
    const now = carriedOver(old, later, later.began);
    expect(now?.id).toBe(old.id);
    expect(now?.timestamp).toBe('2026-01-06T12:00:00.000Z');
    expect(JSON.stringify(now)).toContain('2026-01-05T12:01:00.000Z');
    expect(JSON.stringify(now)).not.toContain('course.example');
    expect(JSON.stringify(now?.context)).toContain('objectives/module-service-awareness');
    expect(now && valid(now)).toEqual([]);
  });

  test('keeps the true time through one more session', () => {
    const again = { ...later, began: later.began + 86_400_000 };
    const once = carriedOver(say(SMILE), later, later.began);
    const twice = once && carriedOver(once, again, again.began);
    expect(JSON.stringify(twice?.result)).toContain('2026-01-05T12:01:00.000Z');
  });

  test('keeps how much was right, and the verdict only where the new one is no review', () => {
    const result = { success: true, extensions: { [SHARE_RIGHT]: 1 } };
    expect(carriedOver(say(SMILE), later, later.began)?.result).toMatchObject(result);
    const review = carriedOver(say(SMILE), { ...later, isReview: true }, later.began);
    expect(review?.result).toMatchObject({ extensions: result.extensions });
    expect(review?.result).not.toHaveProperty('success');
  });

  test('is over where it was about the session itself', () => {
    const ended = { ...say(SMILE), verb: { id: 'http://adlnet.gov/expapi/verbs/terminated' } };
    expect(carriedOver(ended, later, later.began)).toBeNull();
  });
});

test('a name gives the UUID that RFC 9562 has for it', () => {
  expect(nameUuid('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a duration has hundredths of a second and is never below zero', () => {
  expect([duration(0), duration(1234), duration(7_200_000), duration(-5)]).toEqual([
    'PT0S',
    'PT1.23S',
    'PT7200S',
    'PT0S',
  ]);
});

test('a clock that was set back stands still', () => {
  const times = [5, 9, 3, 10];
  const clock = clockFrom(6, () => times.shift() ?? 0);
  expect([clock(), clock(), clock(), clock()]).toEqual([6, 9, 9, 10]);
});
