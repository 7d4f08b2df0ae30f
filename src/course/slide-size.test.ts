import { describe, expect, it } from 'vitest';
import { isLarge, isTallPicture } from './slide-size.ts';

const line = (length: number): string => `<li>${'心'.repeat(length)}</li>`;

describe('the letters of a slide', () => {
  it('are large where a few short lines stand alone', () => {
    expect(isLarge('text', `<p>一句话。</p>\n<ul>${line(16).repeat(4)}</ul>`)).toBe(true);
  });

  it('are not, where there are many lines or long ones', () => {
    expect(isLarge('text', line(8).repeat(6))).toBe(false);
    expect(isLarge('text', line(50).repeat(2))).toBe(false);
  });

  it('are large in a small table alone', () => {
    const row = (cell: string): string => `<tr><td>${cell}</td><td>8%</td></tr>`;
    expect(isLarge('Table', row('谁也拦不住').repeat(4))).toBe(true);
    expect(isLarge('Table', row('谁也拦不住').repeat(7))).toBe(false);
    expect(isLarge('Table', row('谁'.repeat(40)))).toBe(false);
  });

  it('are what the tag has given any other slide', () => {
    expect(isLarge('Example', '<p>短</p>')).toBe(false);
  });
});

describe('a picture', () => {
  it('is tall by what it draws', () => {
    expect(isTallPicture('<svg viewBox="0 0 640 622"></svg>')).toBe(true);
    expect(isTallPicture('<svg viewBox="0 0 640 240"></svg><svg viewBox="0 0 300 900"></svg>')).toBe(false);
    expect(isTallPicture('<table></table>')).toBe(false);
  });
});
