import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alternative, Blank, Segment, Stem, Text } from './drill.ts';
import { StemError, parseStem } from './parse-stem.ts';
import { printAlternative, printStem } from './print-stem.ts';

/** Every sign that means something in the notation. */
const SIGNS = [...'|\\（）()@-=?#'];

const piece = fc.constantFrom(
  '笑脸',
  '心态',
  '理解',
  '服务',
  '礼貌',
  'VIP',
  'thank you',
  '1',
  '，',
  '>',
  '𠮷',
  ...SIGNS,
);
const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const label = fc.constantFrom('bei', 'fact', 'warm-2');

const alternative: fc.Arbitrary<Alternative> = fc
  .record({ text: words, exact: fc.boolean(), kinds: fc.uniqueArray(label, { maxLength: 2 }) })
  .map(({ text, exact, kinds }) => ({
    text,
    ...(exact ? { exact: true as const } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  }));

const blank: fc.Arbitrary<Blank> = fc
  .record({
    mark: fc.oneof(fc.constant({}), fc.constant({ open: true as const }), fc.record({ group: label })),
    answers: fc.uniqueArray(alternative, { minLength: 1, maxLength: 4, selector: ({ text }) => text }),
    rejects: fc.array(words, { maxLength: 3 }),
  })
  .map(({ mark, answers, rejects }) => ({ type: 'blank', ...mark, answers, rejects }));

const text: fc.Arbitrary<Text> = words.map((value) => ({ type: 'text', text: value }));

/** Two texts side by side are one text. */
function merged(segments: readonly Segment[]): Stem {
  return segments.reduce<Segment[]>((stem, segment) => {
    const last = stem.at(-1);
    if (segment.type !== 'text' || last?.type !== 'text') return [...stem, segment];
    return [...stem.slice(0, -1), { type: 'text', text: last.text + segment.text }];
  }, []);
}

const stems = fc.array(fc.oneof(text, blank), { maxLength: 6 }).map(merged);

/** Lines as an author might type them, most of them full of signs. */
const sources = fc
  .array(
    fc.constantFrom('（', '）', '|', '笑脸', '好', ' ', '　', '#bei ', '?', '=', '-', '@fact', '\\', '\\|'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

function parsed(source: string): Stem | undefined {
  try {
    return parseStem(source);
  } catch (error) {
    if (error instanceof StemError) return undefined;
    throw error;
  }
}

describe('printing a stem', () => {
  it('writes full-width brackets and every part of the notation', () => {
    const stem = parseStem('A(#bei 理解@warm|=懂|-误解)B（?心态）');
    expect(printStem(stem)).toBe('A（#bei 理解@warm|=懂|-误解）B（?心态）');
  });

  it('escapes only what would be read as notation', () => {
    const stem: Stem = [
      { type: 'text', text: '（1）a|b=c-d@e\\' },
      { type: 'blank', answers: [{ text: '=a=b' }, { text: '#1|2' }], rejects: ['-a-b'] },
    ];
    expect(printStem(stem)).toBe('\\（1\\）a|b=c-d@e\\\\（\\=a=b|\\#1\\|2|-\\-a-b）');
  });

  it('writes one alternative as an author would', () => {
    expect(printAlternative({ text: '?对', exact: true, kinds: ['fact', 'warm'] })).toBe('=\\?对@fact@warm');
  });

  it('and reading it again gives the same stem, whatever it holds', () => {
    fc.assert(
      fc.property(stems, (stem) => {
        expect(parseStem(printStem(stem))).toEqual(stem);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every line that is understood one settled form', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const stem = parsed(source);
        fc.pre(stem !== undefined);
        const printed = printStem(stem);
        expect(parseStem(printed)).toEqual(stem);
        expect(printStem(parseStem(printed))).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });
});
