import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank, Paper } from './bank.ts';
import { classCodeParts, GROUPS, makeClassCode, MOST_EXTRA, readClassCode, SEED_BITS } from './class-code.ts';

const paper = (letter: string): Paper => ({
  id: `paper-${letter}`,
  letter,
  kind: 'certification',
  title: letter,
  about: '',
  minutes: 40,
  pass: 80,
  floor: 60,
  retry: null,
  months: 12,
  blueprint: [],
});
const bank: Bank = {
  version: 1,
  course: '1',
  modules: [],
  lessons: {},
  papers: [paper('C'), paper('M'), paper('1')],
  entries: [],
  digest: 'ab3f'.padEnd(64, '0'),
};
const CHARS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const said = {
  letter: fc.constantFrom('C', 'M', '1'),
  seed: fc.integer({ min: 0, max: 2 ** SEED_BITS - 1 }),
  extra: fc.integer({ min: 0, max: MOST_EXTRA / 5 }).map((steps) => steps * 5),
  group: fc.constantFrom(null, ...GROUPS),
  bank: fc.constant(bank.digest),
};
const codes = fc.record(said);
const A = makeClassCode({ letter: 'C', seed: 123456, extra: 0, group: 'A', bank: bank.digest });
const read = (text: string) => readClassCode(text, bank);
const swap = (text: string, one: number, other: number): string => {
  const chars = [...text];
  [chars[one], chars[other]] = [chars[other] ?? '', chars[one] ?? ''];
  return chars.join('');
};

describe('a class code', () => {
  it('is eleven characters in three groups that can be read out', () => {
    expect(A).toMatch(/^C0A-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{3}$/);
  });

  it('is read back as it was made', () => {
    fc.assert(
      fc.property(codes, (one) => {
        const back = read(makeClassCode(one));
        expect(back).toMatchObject({
          ok: true,
          paper: { letter: one.letter },
          extra: one.extra,
          group: one.group,
          code: makeClassCode(one),
        });
      }),
    );
  });

  it('is read whatever the case, the width, spaces and dashes, and with O, I and L for 0 and 1', () => {
    const wide = [...A].map((char) =>
      char === '-' ? '－' : String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
    );
    for (const typed of [
      A.toLowerCase(),
      A.replaceAll('-', ''),
      A.replaceAll('-', ' '),
      ` ${A.replaceAll('-', '—')}\n`,
      wide.join(''),
      A.replaceAll('0', 'o').replaceAll('1', 'l'),
      A.replaceAll('0', 'O').replaceAll('1', 'I'),
    ])
      expect(read(typed)).toEqual(read(A));
  });

  it('gives everybody of a group the same seed, with more time or without', () => {
    fc.assert(
      fc.property(codes, said.extra, (one, extra) => {
        expect(read(makeClassCode({ ...one, extra }))).toMatchObject({
          seed: (read(makeClassCode(one)) as { seed: string }).seed,
        });
      }),
    );
  });

  it('gives other groups and other random bits another seed', () => {
    fc.assert(
      fc.property(codes, codes, (one, other) => {
        fc.pre(one.seed !== other.seed || one.group !== other.group);
        const seeds = [one, other].map((each) => (read(makeClassCode(each)) as { seed: string }).seed);
        expect(seeds[0]).not.toBe(seeds[1]);
      }),
    );
  });

  it('is refused with one wrong character', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 10 }), fc.constantFrom(...CHARS), (one, place, wrong) => {
        const code = makeClassCode(one).replaceAll('-', '');
        fc.pre(code.charAt(place) !== wrong);
        const typed = code.slice(0, place) + wrong + code.slice(place + 1);
        expect(read(typed).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused with any two characters swapped, neighbours or not', () => {
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (one, first, second) => {
          const code = makeClassCode(one).replaceAll('-', '');
          fc.pre(code.charAt(first) !== code.charAt(second));
          expect(read(swap(code, first, second)).ok).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says what is wrong with it', () => {
    expect(read('')).toEqual({ ok: false, error: 'malformed' });
    expect(read(`${A}0`)).toEqual({ ok: false, error: 'malformed' });
    expect(read(A.replace('C', 'U'))).toEqual({ ok: false, error: 'malformed' });
    expect(read(A.replace('C', 'M'))).toEqual({ ok: false, error: 'check' });
    const whole = { seed: 1, extra: 0, group: null };
    expect(read(makeClassCode({ ...whole, letter: 'Z', bank: bank.digest }))).toEqual({
      ok: false,
      error: 'unknown-paper',
    });
    expect(read(makeClassCode({ ...whole, letter: 'C', bank: '0'.repeat(64) }))).toEqual({
      ok: false,
      error: 'other-version',
    });
  });

  it('is not made of what it cannot hold', () => {
    const whole = { letter: 'C', seed: 1, extra: 0, group: null, bank: bank.digest };
    for (const bad of [
      { letter: 'U' },
      { letter: '' },
      { seed: 2 ** SEED_BITS },
      { seed: -1 },
      { extra: 7 },
      { extra: 160 },
      { group: 'O' },
    ])
      expect(() => makeClassCode({ ...whole, ...bad })).toThrow();
  });

  it('tells whose attempts belong together: all groups of one making, with more time or without', () => {
    const made = { letter: 'C', seed: 99, extra: 0, group: 'A', bank: bank.digest };
    const one = classCodeParts(makeClassCode(made));
    const other = classCodeParts(makeClassCode({ ...made, extra: 20, group: 'B' }).toLowerCase());
    expect(other).toEqual({ sitting: one?.sitting, extra: 20, group: 'B' });
    expect(classCodeParts(makeClassCode({ ...made, seed: 98 }))?.sitting).not.toBe(one?.sitting);
    expect(classCodeParts('hello')).toBeNull();
  });
});
