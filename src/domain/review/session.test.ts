import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../record/fact.ts';
import type { ReviewItem } from './item.ts';
import { known, reviewFold } from './review-fold.ts';
import type { Known } from './review-fold.ts';
import { foldSchedule } from './schedule.ts';
import type { Limits } from './session.ts';
import { agenda } from './session.ts';
import { DAY, MINUTE, answered, fact, practised } from '../../../tests/fixtures/facts.ts';

const NOW = 100 * DAY + 9 * 60 * MINUTE;
const TODAY = { now: NOW, start: 100 * DAY, end: 101 * DAY };

const drill = (name: string, lesson = 'one', group = name): ReviewItem => ({
  id: `drill-${name}`,
  kind: 'drill',
  lessons: [lesson],
  group,
});
const phrase = (n: number, ...lessons: string[]): ReviewItem => ({
  id: `phrase-${String(n)}`,
  kind: 'phrase',
  lessons,
  group: `phrase-${String(n)}`,
});
const term = (name: string, ...lessons: string[]): ReviewItem => ({
  id: `term-${name}`,
  kind: 'term',
  lessons,
  group: `term-${name}`,
});
const read = (lesson: string) => fact(DAY, { kind: 'lessonRead', lesson });
const met = (facts: readonly Fact[]): Known => {
  const fold = reviewFold(0.9);
  return known(fold.extend(fold.nothing, facts) ?? fold.nothing);
};
const plan = (facts: readonly Fact[], catalogue: readonly ReviewItem[], limits?: Limits) =>
  agenda(met(facts), facts, catalogue, TODAY, limits);

describe('what is reviewed today', () => {
  it('is nothing, and nothing is to come, for somebody new', () => {
    expect(plan([], [drill('smile'), phrase(1, 'one')])).toEqual({
      today: [],
      due: 0,
      week: 0,
      done: 0,
      next: null,
    });
  });

  it('is what falls due by the end of the day, what is most nearly forgotten first', () => {
    const facts = [
      answered(NOW - 3 * DAY, 'smile', ['right']),
      answered(NOW - 9 * DAY, 'chair', ['right']),
      answered(NOW - MINUTE, 'fresh', ['right']),
    ];
    const found = plan(facts, [drill('smile'), drill('chair'), drill('fresh')]);
    expect(found).toMatchObject({ today: ['drill-chair', 'drill-smile'], due: 2, week: 3 });
    expect(found.next).toBe(foldSchedule(facts).get('drill-fresh')?.due);
  });

  it('counts what is due within seven days, and no further', () => {
    const facts = [answered(NOW - MINUTE, 'smile', ['right'])];
    const easy = ['right', 'right', 'right'].map((_, at) =>
      answered((70 + 10 * at) * DAY, 'chair', ['right']),
    );
    expect(plan([...facts, ...easy], [drill('smile'), drill('chair')]).week).toBe(1);
  });

  it('forgets what the course no longer has', () => {
    expect(plan([answered(DAY, 'gone', ['right'])], [drill('smile')])).toMatchObject({ today: [], due: 0 });
  });

  it('keeps to the cap, what was done today included, and puts the rest off until tomorrow', () => {
    const names = Array.from({ length: 9 }, (_, at) => `d${String(at)}`);
    const facts = names.map((name) => answered(NOW - 5 * DAY, name, ['right']));
    const catalogue = names.map((name) => drill(name));
    const limits = { cap: 4, fresh: 0 };
    expect(plan(facts, catalogue, limits)).toMatchObject({ due: 9, next: TODAY.end });
    expect(plan(facts, catalogue, limits).today).toHaveLength(4);
    const done = answered(NOW - MINUTE, 'd0', ['right'], { review: true });
    expect(plan([...facts, done], catalogue, limits)).toMatchObject({ due: 8, done: 1 });
    expect(plan([...facts, done], catalogue, limits).today).toHaveLength(3);
  });

  it('does not count what was worked on in a lesson as reviewed', () => {
    const facts = [answered(NOW - MINUTE, 'smile', ['right']), answered(NOW - 5 * DAY, 'chair', ['right'])];
    expect(plan(facts, [drill('smile'), drill('chair')]).done).toBe(0);
  });

  it('lets phrases and words in by a few a day once their lesson is read or they were opened', () => {
    const catalogue = [1, 2, 3, 4].map((n) => phrase(n, 'two')).concat(term('empathy', 'three'));
    const limits = { cap: 20, fresh: 2 };
    expect(plan([], catalogue, limits).today).toEqual([]);
    expect(plan([read('two')], catalogue, limits)).toMatchObject({
      today: ['phrase-1', 'phrase-2'],
      due: 0,
      week: 2,
      next: TODAY.end,
    });
    const opened = fact(DAY, { kind: 'termOpened', term: 'empathy' });
    expect(plan([opened], catalogue, limits).today).toEqual(['term-empathy']);
    const begun = practised(NOW - MINUTE, 'phrase-1', 'right');
    expect(plan([read('two'), begun], catalogue, limits).today).toEqual(['phrase-2']);
    const both = [begun, practised(NOW, 'phrase-2', 'wrong')];
    expect(plan([read('two'), ...both], catalogue, limits).today).toEqual([]);
  });

  it('leaves a drill that its lesson did not bring to an answer to the lesson', () => {
    expect(plan([read('one')], [drill('smile')]).today).toEqual([]);
  });

  it('puts what is due before what is new', () => {
    const facts = [answered(NOW - 5 * DAY, 'smile', ['right']), read('two')];
    expect(plan(facts, [phrase(1, 'two'), drill('smile')], { cap: 1, fresh: 1 }).today).toEqual([
      'drill-smile',
    ]);
  });
});

describe('the order of a session', () => {
  const order = (items: readonly ReviewItem[]): ReviewItem[] => {
    const facts = items.map(({ id }) => answered(NOW - 5 * DAY, id.slice('drill-'.length), ['right']));
    const { today } = plan(facts, items, { cap: 100, fresh: 0 });
    return today.flatMap((id) => items.filter((item) => item.id === id));
  };

  it('holds every item once, and no two of a slide beside each other where that can be', () => {
    const groups = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(groups, (slides) => {
        const items = slides.map((group, at) => drill(`d${String(at)}`, 'one', group));
        const mixed = order(items);
        expect(mixed.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
        const most = Math.max(0, ...slides.map((one) => slides.filter((other) => other === one).length));
        const beside = mixed.filter(({ group }, at) => mixed[at + 1]?.group === group).length;
        if (most <= Math.ceil(slides.length / 2)) expect(beside).toBe(0);
      }),
    );
  });

  it('changes lessons from one item to the next where it can', () => {
    const items = ['a', 'b', 'c', 'd'].map((name, at) => drill(name, at < 2 ? 'one' : 'two'));
    expect(order(items).map(({ lessons }) => lessons[0])).toEqual(['one', 'two', 'one', 'two']);
  });
});
