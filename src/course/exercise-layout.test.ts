import { describe, expect, it } from 'vitest';
import { parseStem } from '../domain/drill/parse-stem.ts';
import { exerciseLayout } from './exercise-layout.ts';
import type { ExerciseLine } from './exercise-layout.ts';

const line = (stem: string): ExerciseLine => ({
  id: 'a',
  stem: parseStem(stem),
  pools: {},
  explanation: '',
  source: { deck: '', topic: '' },
  blanks: [],
});
const lines = (count: number, stem: string): ExerciseLine[] =>
  Array.from({ length: count }, () => line(stem));

describe('the slides of an exercise', () => {
  it('are one, in large letters, for six short lines', () => {
    const { parts, size } = exerciseLayout(lines(6, '一张（笑脸）相迎'));
    expect(parts.map((part) => part.length)).toEqual([5 + 1]);
    expect(size).toBe('usual');
  });

  it('are one in smaller letters before they are two', () => {
    const { parts, size } = exerciseLayout(lines(8, '一张（笑脸）相迎'));
    expect(parts).toHaveLength(1);
    expect(size).not.toBe('usual');
  });

  it('are several where the answers are long, and no line is lost or twice', () => {
    const all = lines(9, `声音高的人：（?${'先听他说完再慢慢解释给他听'.repeat(3)}）`);
    const { parts } = exerciseLayout(all);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(all);
  });

  it('count a line without a blank too', () => {
    expect(exerciseLayout(['一杯清茶解渴']).parts).toEqual([['一杯清茶解渴']]);
  });
});
