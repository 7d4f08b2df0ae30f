import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { markAt, table } from './support/drills.ts';

interface Row {
  readonly drill: string;
  readonly open?: boolean;
  readonly blanks: readonly (readonly string[])[];
}

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const toTraditional = Converter({ from: 'cn', to: 't' });
/** ASCII as full-width forms, with the spaces and stops that input methods leave behind. */
const fullWidth = (text: string): string =>
  `　${text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0))}。 `;

const rows = table('floor') as readonly Row[];

describe('the answers that the decks’ exercises have to accept', () => {
  it('covers every blank of the exercises', () => {
    const stems = table('stems') as readonly { drill: string; blanks: number }[];
    const answered = rows.map(({ drill, blanks }) => ({
      drill,
      blanks: blanks.filter((answers) => answers.length > 0).length,
    }));
    expect(answered).toEqual(stems.map(({ drill, blanks }) => ({ drill, blanks })));
  });

  it.each(rows)('$drill', ({ drill, open, blanks }) => {
    const wanted = open ? 'open' : 'right';
    const refused = blanks.flatMap((answers, at) =>
      answers
        .flatMap((answer) => [answer, toTaiwan(answer), toTraditional(answer), fullWidth(answer)])
        .filter((answer) => markAt(drill, at, answer)?.verdict !== wanted),
    );
    expect(refused).toEqual([]);
  });
});

/** Words that sit next to a right one and must not pass for it. */
const NEIGHBOURS: readonly (readonly [drill: string, blank: number, answer: string])[] = [
  ['service-b-smile', 0, '微信'],
  ['service-b-smile', 0, '冷笑'],
  ['six-ones-smile', 0, '哭脸'],
  ['six-ones-smile', 0, '没有笑脸'],
  ['six-ones-smile', 0, '虚假的笑脸'],
  ['six-ones-chair', 0, '桌子'],
  ['meaning-trust', 0, '依赖'],
  ['meaning-trust', 0, '信任危机'],
  ['phone-tip-trust', 0, '依赖'],
  ['phone-tip-trust', 0, '不信任'],
  ['phone-tip-objective', 0, '主观'],
  ['satisfaction-formula', 0, '<'],
  ['satisfaction-formula', 0, '小于'],
  ['satisfaction-formula', 1, '>'],
  ['four-service-awareness', 0, '没有礼貌'],
  ['four-service-awareness', 0, '被动'],
  ['ten-emotional-needs', 3, '不尊重'],
  ['essence-of-complaints', 0, '不尊重'],
  ['handling-principles', 1, '无章可循'],
  ['talk-mind', 0, '心太软'],
  ['confirm-visit', 0, '不签字'],
  ['wrong-3-promise', 0, '不承诺'],
];

describe('wrong neighbours', () => {
  it.each(NEIGHBOURS)('%s, blank %i, does not accept %s', (drill, at, answer) => {
    expect(markAt(drill, at, answer)?.verdict).toBe('wrong');
  });

  it('names a same-sound slip instead of failing it', () => {
    expect(markAt('talk-mind', 0, '心太')).toMatchObject({ verdict: 'near', reason: { code: 'sound', slip: '太' } });
    expect(markAt('four-service-awareness', 0, '里貌')?.verdict).toBe('near');
  });
});
