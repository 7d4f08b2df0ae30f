import { describe, expect, it } from 'vitest';
import { SHORT } from '../../../tests/fixtures/scenario-script.ts';
import { checkForm, openLines } from './form.ts';

const { form } = SHORT;

describe('the tracking form', () => {
  it('is right where it says what happened in this very play', () => {
    expect(checkForm(form, 'settled', [1, 0])).toEqual({
      right: 2,
      lines: [
        { right: true, model: 1 },
        { right: true, model: 0 },
      ],
    });
    expect(checkForm(form, 'gone', [1, 1])?.right).toBe(2);
  });

  it('says of every wrong line why, and what would have been right', () => {
    expect(checkForm(form, 'open', [0, 0])).toEqual({
      right: 0,
      lines: [
        { right: false, model: 1, why: '这是看法' },
        { right: false, model: 1, why: '还没有办完' },
      ],
    });
  });

  it('is not checked while a line is open', () => {
    expect(checkForm(form, 'open', [1, null])).toBeNull();
    expect(openLines(form, [1, null])).toEqual([1]);
    expect(openLines(form, [])).toEqual([0, 1]);
    expect(openLines(form, [2, 0])).toEqual([0]);
  });
});
