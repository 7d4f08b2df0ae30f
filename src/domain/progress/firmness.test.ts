import { describe, expect, it } from 'vitest';
import { DAY, answered } from '../../../tests/fixtures/facts.ts';
import { blankMemory, lessonMemory } from './firmness.ts';
import type { Recall } from './firmness.ts';
import { foldProgress } from './progress.ts';
import { foldSchedule } from '../review/schedule.ts';
import { recallNow } from './recall.ts';

const recall = (chance: number, due = false): Recall => ({ chance, stability: 10, due });
const memory = (...chances: Recall[]) => {
  const items = chances.map((one, at) => [`drill-${at}`, one] as const);
  return lessonMemory([...items.map(([id]) => id), 'drill-unmet'], new Map(items), 0.9);
};

describe('a lesson', () => {
  it('says nothing before one of its items was worked on', () => {
    expect(memory()).toEqual({ firmness: 'none', mean: null, met: 0, due: 0 });
  });

  it('is remembered as its items are on the average, those not met left out', () => {
    expect(memory(recall(1), recall(0.96))).toMatchObject({ mean: 0.98, met: 2 });
  });

  it.each([
    ['firm', [recall(0.99), recall(0.97)]],
    ['fading', [recall(0.94), recall(0.93)]],
    ['fading', [recall(1), recall(0.99), recall(0.9, true)]],
    ['due', [recall(1), recall(0.9, true), recall(0.9, true)]],
    ['due', [recall(1), recall(0.6)]],
    ['due', [recall(0.9, true)]],
  ])('is %s for %j', (firmness, items) => {
    expect(memory(...items).firmness).toBe(firmness);
  });
});

describe('what is remembered now', () => {
  const facts = [answered(0, 'smile', ['right'])];
  const at = (day: number) =>
    recallNow(foldSchedule(facts), { now: day * DAY, dayEnd: (day + 1) * DAY }).get('drill-smile');

  it('fades with the days, and is due on the day on which it has to be reviewed', () => {
    expect(at(0)).toMatchObject({ chance: 1, due: false });
    expect(at(1)?.chance).toBeLessThan(1);
    expect(at(1)?.due).toBe(false);
    expect(at(3)?.due).toBe(true);
    expect(at(9)?.chance).toBeLessThan(0.9);
  });
});

describe('a blank', () => {
  const drill = (...facts: Parameters<typeof answered>[]) =>
    foldProgress(facts.map((one) => answered(...one)));
  const level = (progress: ReturnType<typeof drill>, blank = 0, known?: Recall) =>
    blankMemory(progress.drills['x'], progress.reviews['x'], blank, known);

  it('is untouched until something is written in it', () => {
    expect(level(drill())).toEqual({ level: 'none', right: false, due: false });
    expect(level(drill([1, 'x', ['right', 'empty']]), 1).level).toBe('none');
  });

  it.each(['wrong', 'near', 'used', 'shown'] as const)(
    'is tried, and not right, when it is %s',
    (verdict) => {
      expect(level(drill([1, 'x', [verdict]]), 0, recall(1))).toMatchObject({ level: 'tried', right: false });
    },
  );

  it('grows stronger with the days that it will be remembered', () => {
    const right = drill([1, 'x', ['right']]);
    const at = (stability: number) => level(right, 0, { chance: 1, stability, due: false }).level;
    expect([at(2.3), at(13.8), at(57)]).toEqual(['fresh', 'known', 'firm']);
    expect(level(right).level).toBe('fresh');
    expect(level(right, 0, recall(0.8, true)).due).toBe(true);
  });

  it('is what the newest of lesson and review say', () => {
    const shownThenKnown = drill([1, 'x', ['shown']], [2, 'x', ['right'], { review: true }]);
    expect(level(shownThenKnown).right).toBe(true);
    const knownThenLost = drill([1, 'x', ['right']], [2, 'x', ['wrong'], { review: true }]);
    expect(level(knownThenLost).right).toBe(false);
    expect(level(drill([3, 'x', ['right']], [2, 'x', ['wrong'], { review: true }])).right).toBe(true);
  });

  it('is written and cannot fade where it is open', () => {
    expect(level(drill([1, 'x', ['open']]), 0, recall(0.2, true))).toEqual({
      level: 'written',
      right: true,
      due: false,
    });
  });
});
