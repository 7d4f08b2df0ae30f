import { describe, expect, it } from 'vitest';
import note from '../../tests/fixtures/attempt-note-v1.json' with { type: 'json' };
import { SIGNATURE, parseAttemptNote, signed, unsigned } from './attempt-note.ts';

describe('what a device knows of an attempt', () => {
  it('is read as it was stored', () => {
    expect(parseAttemptNote(note)).toEqual({ ...note, isHereOnly: false });
    const alone = { ...note, isHereOnly: true };
    expect(parseAttemptNote(alone)).toEqual(alone);
  });

  it.each([null, 7, {}, { ...note, v: 2 }, { ...note, attempt: '../..' }, { ...note, until: 'now' }])(
    'is nothing where %j was stored',
    (value) => {
      expect(parseAttemptNote(value)).toBeNull();
    },
  );
});

describe('what a platform is given to keep', () => {
  it('says whose it is, and is another text each time that it may not have arrived', () => {
    const texts = [0, 1, 2].map((failures) => signed('0123abcd', '1.x', failures));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).toHaveLength('1.x'.length + SIGNATURE);
      expect(unsigned(text)).toEqual({ attempt: '0123abcd', snapshot: '1.x' });
    }
  });

  it.each(['', '1.x', 'page=3', '0123abcd.1.x'])('is not taken for ours where it is %j', (text) => {
    expect(unsigned(text)).toBeNull();
  });
});
