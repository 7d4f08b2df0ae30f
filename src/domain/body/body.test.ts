import { describe, expect, it } from 'vitest';
import { besideArc, judgeBow } from './bow.ts';
import { judgeDistance, zoneAt } from './distance.ts';
import { missedParts, pointFact, standing } from './find.ts';
import { voiceFor } from './voice.ts';

describe('the zone of a distance', () => {
  const zones = [{ to: 0.5 }, { to: 1.25 }, { to: 3.6 }];
  it.each([
    [0.2, 0],
    [0.5, 0],
    [0.55, 1],
    [1.25, 1],
    [1.3, 2],
    [9, 2],
  ])('%d metres lie in zone %i', (metres, zone) => {
    expect(zoneAt(zones, metres)).toBe(zone);
  });
});

describe('standing where it was asked', () => {
  it.each([
    [1, 'right', 'in'],
    [1.2000000000000002, 'right', 'in'],
    [1.5, 'right', 'in'],
    [0.8, 'near', 'close'],
    [0.75, 'wrong', 'close'],
    [1.7, 'near', 'far'],
    [3, 'wrong', 'far'],
  ])('%d metres at the window are %s', (metres, outcome, side) => {
    expect(judgeDistance({ from: 1, to: 1.5 }, metres)).toEqual({ outcome, side });
  });
});

describe('a bow of thirty degrees', () => {
  it.each([
    [30, 'right', 'fits'],
    [25, 'right', 'fits'],
    [23, 'near', 'less'],
    [15, 'wrong', 'less'],
    [37, 'near', 'more'],
    [45, 'wrong', 'more'],
  ])('is %d degrees: %s', (degrees, outcome, side) => {
    expect(judgeBow(30, degrees)).toEqual({ outcome, side });
  });
});

describe('the number of degrees', () => {
  it('stands above the middle of the arc', () => {
    const pivot = { x: 2, y: -80, reach: 120 };
    expect(besideArc(pivot, 0)).toEqual({ x: 2, y: -200 });
    expect(besideArc(pivot, 60).x).toBeCloseTo(62);
  });
});

describe('pointing at a figure', () => {
  const hands = { id: 'hands', wrong: true };
  const hair = { id: 'hair', wrong: false };
  const scene = { id: 'body-slump', parts: [hands, hair, { id: 'feet', wrong: true }] };

  it('counts what is wrong, found and left', () => {
    expect(standing(scene, ['hair', 'hands'])).toEqual({ found: ['hands'], left: ['feet'] });
  });

  it('keeps a fact of each part, and of each that was missed', () => {
    expect(pointFact(scene, hands, 5)).toMatchObject({
      item: 'body-slump',
      outcome: 'right',
      answer: 'hands',
    });
    expect(pointFact(scene, hair, 5)).toMatchObject({ outcome: 'wrong', answer: 'hair' });
    expect(missedParts(scene, ['hands'], 5)).toHaveLength(1);
  });
});

describe('a synthetic voice', () => {
  it('is slow and low, or fast and high, as the line is drawn', () => {
    const low = voiceFor([1, 2, 1], [1.5, 1.6, 1.4]);
    const hard = voiceFor([10, 9, 10], [0.7, 0.7, 0.7]);
    expect(low.rate).toBeLessThan(0.8);
    expect(hard.rate).toBeGreaterThan(1.2);
    expect(low.pitch).toBeLessThan(1);
    expect(hard.pitch).toBeGreaterThan(1.5);
  });

  it('stays within what voices can do', () => {
    expect(voiceFor([10], [0.1])).toEqual({ rate: 1.6, pitch: 1.8 });
    expect(voiceFor([0], [9])).toEqual({ rate: 0.5, pitch: 0.4 });
  });
});
