import { describe, expect, it } from 'vitest';
import { compareCode } from './compare-code.ts';

const DIGEST = '0123456789abcdef'.repeat(4);
const PRINTED = (DIGEST.match(/.{4}/g) ?? []).join(' ');

describe('a code from a certificate', () => {
  it.each([
    ['as it is printed', PRINTED],
    ['in capitals with dashes', PRINTED.toUpperCase().replaceAll(' ', '－')],
    ['over several lines', PRINTED.replaceAll(' ', '\r\n')],
    ['in full width', [...DIGEST].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('')],
    ['with O for 0 and l for 1', DIGEST.replaceAll('0', 'O').replaceAll('1', 'l')],
    [
      'in the text of the QR code',
      `SFH-CERTIFICATE:1 COURSE:1.2.0 PAPER:CERTIFICATION SCORE:92.5 DATE:2026-11-22 SHA256:${DIGEST.toUpperCase()}`,
    ],
  ])('is the same %s', (_, given) => {
    expect(compareCode(given, DIGEST)).toEqual({ state: 'same' });
  });

  it('that is half typed is short, and differs from the first wrong digit on', () => {
    expect(compareCode('0123 4567', DIGEST)).toEqual({ state: 'short', missing: 56 });
    expect(compareCode('0123 4568', DIGEST)).toEqual({ state: 'differs' });
  });

  it('differs where one digit does, or where there is one more', () => {
    expect(compareCode(`${DIGEST.slice(0, -1)}0`, DIGEST)).toEqual({ state: 'differs' });
    expect(compareCode(`${DIGEST}0`, DIGEST)).toEqual({ state: 'differs' });
  });

  it('is none where there is nothing, or something else', () => {
    expect(compareCode(' - ', DIGEST)).toEqual({ state: 'empty' });
    expect(compareCode('SH-20261122-7KQ2M', DIGEST)).toEqual({ state: 'foreign' });
    expect(compareCode('张三', DIGEST)).toEqual({ state: 'foreign' });
  });
});
