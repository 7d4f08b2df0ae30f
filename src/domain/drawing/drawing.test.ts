import { describe, expect, it } from 'vitest';
import { parseDrawing } from './drawing.ts';

describe('reading a drawing', () => {
  it('keeps classes, attributes and what stands inside a group', () => {
    expect(
      parseDrawing(
        '<g class="pp" transform="scale(2)"><circle class="k" cx="1" r=".5"/></g><path d="M0 0"></path>',
      ),
    ).toEqual([
      {
        tag: 'g',
        look: 'pp',
        attributes: { transform: 'scale(2)' },
        parts: [{ tag: 'circle', look: 'k', attributes: { cx: '1', r: '.5' }, parts: [] }],
      },
      { tag: 'path', look: '', attributes: { d: 'M0 0' }, parts: [] },
    ]);
  });

  it.each(['<script/>', 'words', '<g>', '</g>', '<g><path d="M0 0"/>', '<path onload=x />'])(
    'refuses %s',
    (svg) => {
      expect(() => parseDrawing(svg)).toThrow();
    },
  );
});
