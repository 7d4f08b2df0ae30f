import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDrawing } from './drawing.ts';
import { blend, keyframes, presence } from './keyframes.ts';

const movement = (...moments: string[]) => keyframes(moments.map(parseDrawing));

describe('two drawings of one thing', () => {
  it('move where only numbers differ, and keep what stays', () => {
    expect(movement('<path class="l" d="M0 0 L1 1"/>', '<path class="l" d="M0 0 L9 -1"/>')).toEqual([
      { tag: 'path', look: 'l', fixed: {}, moving: { d: ['M0 0 L1 1', 'M0 0 L9 -1'] }, parts: [] },
    ]);
    expect(movement('<circle r="1"/>', '<circle r="1"/>')[0]).toMatchObject({
      fixed: { r: '1' },
      moving: {},
    });
  });

  it('let go of what only the first has, and bring what only the second has, in its place', () => {
    const shapes = movement(
      '<path d="M0 0"/><circle r="1"/><path d="M5 5 L6 6"/>',
      '<path d="M1 0"/><path d="M7 7 L8 8"/><path d="M0 0 h4"/>',
    );
    expect(shapes.map(({ tag, seen }) => [tag, seen])).toEqual([
      ['path', undefined],
      ['circle', [true, false]],
      ['path', undefined],
      ['path', [false, true]],
    ]);
  });

  it('move inside a group that moves itself', () => {
    const [group] = movement(
      '<g transform="rotate(0)"><path d="M0 0"/></g>',
      '<g transform="rotate(30)"><path d="M2 0"/></g>',
    );
    expect(group?.moving).toEqual({ transform: ['rotate(0)', 'rotate(30)'] });
    expect(group?.parts[0]?.moving).toEqual({ d: ['M0 0', 'M2 0'] });
  });

  it('may be three: what is gone in the middle comes back', () => {
    const [mouth] = movement('<path d="M0 0"/>', '', '<path d="M4 0"/>');
    expect(mouth).toMatchObject({ seen: [true, false, true], moving: { d: ['M0 0', 'M0 0', 'M4 0'] } });
  });
});

describe('between two moments', () => {
  it('numbers go straight from one to the next', () => {
    expect(blend(['M0 0 q.5 -4 1 1', 'M10 0 q1.5 4 1 1'], 0.5)).toBe('M5 0 q1 0 1 1');
    expect(blend(['rotate(0)', 'rotate(15)', 'rotate(30)'], 1.5)).toBe('rotate(22.5)');
  });

  it('the ends are what was drawn, and nothing lies beyond them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1, maxLength: 5 }),
        fc.double({ noNaN: true }),
        (numbers, at) => {
          const values = numbers.map((number) => `M${String(number)} 0`);
          numbers.forEach((_, index) => {
            expect(blend(values, index)).toBe(values[index]);
          });
          const x = Number(blend(values, at).slice(1, -2));
          expect(x).toBeGreaterThanOrEqual(Math.min(...numbers) - 0.01);
          expect(x).toBeLessThanOrEqual(Math.max(...numbers) + 0.01);
        },
      ),
    );
  });

  it('what comes and goes is half there half way', () => {
    expect([0, 0.5, 1].map((at) => presence([true, false], at))).toEqual([1, 0.5, 0]);
    expect(presence(undefined, 0.3)).toBe(1);
  });
});
