import { describe, expect, it } from 'vitest';
import { blanksOf, modelAnswer, plainStem } from './drill.ts';
import type { Blank } from './drill.ts';
import { StemError, parseAlternative, parseConcept, parseStem } from './parse-stem.ts';

/** The only blank of a stem. */
function blank(source: string): Blank {
  const [first, ...more] = blanksOf(parseStem(source));
  if (!first || more.length > 0) throw new Error(`expected one blank in ${source}`);
  return first;
}

const texts = (source: string): string[] => blank(source).answers.map(({ text }) => text);

function failure(read: () => unknown): StemError {
  try {
    read();
  } catch (error) {
    if (error instanceof StemError) return error;
    throw error;
  }
  throw new Error('expected a StemError');
}

describe('what a stem says', () => {
  it('is text and blanks in reading order', () => {
    expect(parseStem('一张（笑脸）相迎，（主动）问好')).toEqual([
      { type: 'text', text: '一张' },
      { type: 'blank', answers: [{ text: '笑脸' }], rejects: [] },
      { type: 'text', text: '相迎，' },
      { type: 'blank', answers: [{ text: '主动' }], rejects: [] },
      { type: 'text', text: '问好' },
    ]);
  });

  it('is the same with half-width brackets', () => {
    expect(parseStem('一张(笑脸|-哭脸)相迎')).toEqual(parseStem('一张（笑脸|-哭脸）相迎'));
  });

  it('is nothing for an empty line, and one piece of text for a line without a blank', () => {
    expect(parseStem('')).toEqual([]);
    expect(parseStem('一杯清茶解渴')).toEqual([{ type: 'text', text: '一杯清茶解渴' }]);
  });

  it('lets two brackets stand side by side', () => {
    expect(blanksOf(parseStem('（微笑）（服务）')).map(modelAnswer)).toEqual(['微笑', '服务']);
  });

  it('prints as on the slide, the answers taken out', () => {
    expect(plainStem(parseStem('一张（笑脸|笑容）相迎'))).toBe('一张（　）相迎');
    expect(plainStem(parseStem('一张（笑脸）相迎'), '____')).toBe('一张____相迎');
  });
});

describe('what a bracket says', () => {
  it('lists its wordings, the one that is shown first', () => {
    expect(texts('（笑脸|笑容|微笑）')).toEqual(['笑脸', '笑容', '微笑']);
    expect(modelAnswer(blank('（笑脸|笑容）'))).toBe('笑脸');
  });

  it('ignores spaces around a wording and keeps those inside', () => {
    expect(texts('（ 笑脸 |　thank you　）')).toEqual(['笑脸', 'thank you']);
    expect(blank('（笑脸 | =笑 @fact @warm | - 哭脸 ）')).toEqual(blank('（笑脸|=笑@fact@warm|-哭脸）'));
  });

  it('is open behind a question mark', () => {
    expect(blank('（?心态|态度）')).toEqual({
      type: 'blank',
      open: true,
      answers: [{ text: '心态' }, { text: '态度' }],
      rejects: [],
    });
  });

  it('belongs to the group named behind #', () => {
    expect(blank('（#bei-2 理解）')).toEqual({
      type: 'blank',
      group: 'bei-2',
      answers: [{ text: '理解' }],
      rejects: [],
    });
    expect(blank('（#bei　理解）').group).toBe('bei');
  });

  it('takes a wording behind = only whole', () => {
    expect(blank('（正确|=对）').answers).toEqual([{ text: '正确' }, { text: '对', exact: true }]);
  });

  it('refuses the words behind -, wherever they stand', () => {
    const { answers, rejects } = blank('（-冷脸|笑脸|-哭脸）');
    expect(answers).toEqual([{ text: '笑脸' }]);
    expect(rejects).toEqual(['冷脸', '哭脸']);
  });

  it('tags a wording with every kind behind @', () => {
    expect(blank('（理性@fact|实际@fact@need|=冷静@fact）').answers).toEqual([
      { text: '理性', kinds: ['fact'] },
      { text: '实际', kinds: ['fact', 'need'] },
      { text: '冷静', exact: true, kinds: ['fact'] },
    ]);
  });
});

describe('a backslash', () => {
  it('makes a bracket of the text an ordinary one', () => {
    expect(plainStem(parseStem('\\（1\\）只有\\(道歉\\)'))).toBe('（1）只有(道歉)');
  });

  it('prints itself when doubled', () => {
    expect(plainStem(parseStem('a\\\\b'))).toBe('a\\b');
  });

  it('makes every sign of the notation a character of the answer', () => {
    expect(texts('（\\=等于|\\-减|\\?|\\#1|a\\|b|a\\@b|\\（1\\）|\\\\）')).toEqual([
      '=等于',
      '-减',
      '?',
      '#1',
      'a|b',
      'a@b',
      '（1）',
      '\\',
    ]);
    expect(blank('（\\?好）').open).toBeUndefined();
    expect(blank('（\\#bei 理解）').group).toBeUndefined();
  });

  it('is not needed for = - ? # inside a word, nor for other symbols', () => {
    expect(texts('（a=b|a-b|a?b|a#b|>）')).toEqual(['a=b', 'a-b', 'a?b', 'a#b', '>']);
  });

  it('works in a refused word', () => {
    expect(blank('（好|-\\|坏|-\\-差）').rejects).toEqual(['|坏', '-差']);
  });
});

describe('a stem that is not understood', () => {
  it.each([
    ['一张（笑脸', 'unclosed-bracket', 2, ''],
    ['（笑脸\\）', 'unclosed-bracket', 0, ''],
    ['一张笑脸）', 'stray-close', 4, ''],
    ['笑脸)相迎', 'stray-close', 2, ''],
    ['一张（笑（脸））', 'nested-bracket', 4, ''],
    ['一张(笑(脸))', 'nested-bracket', 4, ''],
    ['一张（）相迎', 'blank-without-answer', 3, ''],
    ['（　）', 'blank-without-answer', 1, ''],
    ['（?）', 'blank-without-answer', 1, ''],
    ['（#bei ）', 'blank-without-answer', 1, ''],
    ['好（-哭脸）', 'blank-without-answer', 2, ''],
    ['（笑脸||笑容）', 'empty-alternative', 1, ''],
    ['（笑脸|）', 'empty-alternative', 1, ''],
    ['（=）', 'empty-alternative', 1, ''],
    ['（笑脸|-）', 'empty-alternative', 1, ''],
    ['（@fact）', 'empty-alternative', 1, ''],
    ['一张（笑脸|笑容|=笑脸）', 'repeated-alternative', 3, '笑脸'],
    ['（#被 理解）', 'bad-label', 1, '被'],
    ['（#bei理解）', 'bad-label', 1, 'bei理解'],
    ['（理性@事实）', 'bad-label', 1, '事实'],
    ['（理性@）', 'bad-label', 1, ''],
    ['一张\\', 'dangling-escape', 2, ''],
  ])('names the mistake and its place: %s', (source, code, at, detail) => {
    expect(failure(() => parseStem(source))).toMatchObject({ code, at, detail });
  });
});

describe('a concept of a pool', () => {
  it('is written as inside a bracket', () => {
    expect(parseConcept('理解 | =懂|体谅@warm')).toEqual([
      { text: '理解' },
      { text: '懂', exact: true },
      { text: '体谅', kinds: ['warm'] },
    ]);
  });

  it('may not hold an empty wording', () => {
    expect(failure(() => parseConcept('理解|')).code).toBe('empty-alternative');
    expect(failure(() => parseAlternative('', 5))).toMatchObject({ code: 'empty-alternative', at: 5 });
  });
});
