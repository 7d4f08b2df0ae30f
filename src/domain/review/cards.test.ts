import { describe, expect, it } from 'vitest';
import type { PhraseEntry, TermEntry } from './cards.ts';
import { phraseChoices, termChoices } from './cards.ts';

const home = { title: '', path: '/' };

function phrase(n: number, kind: string, ...checks: string[]): PhraseEntry {
  const id = `phrase-${String(n)}`;
  const better = [`换${String(n)}`, `再换${String(n)}`];
  return {
    id,
    kind: 'phrase',
    lessons: ['one'],
    group: kind,
    home,
    n,
    taboo: '',
    when: '',
    why: '',
    better,
    checks,
  };
}

function term(word: string, lesson: string): TermEntry {
  return { id: `term-${word}`, kind: 'term', lessons: [lesson], group: lesson, home, word, definition: '' };
}

describe('what a better sentence is chosen from', () => {
  const own = phrase(1, 'cold', '问好');
  const all = [
    own,
    phrase(2, 'cold', '认下来'),
    phrase(3, 'shove', '问好'),
    ...[4, 5, 6, 7].map((n) => phrase(n, 'mock', '去问')),
  ];

  it('is its own, and two that answer other moments', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const choices = phraseChoices(own, all, seed);
      expect(choices).toHaveLength(3);
      expect(choices.filter(({ id }) => id === own.id)).toHaveLength(1);
      expect(choices.map(({ id }) => id)).not.toContain('phrase-2');
      expect(choices.map(({ id }) => id)).not.toContain('phrase-3');
      for (const { id, text } of choices) expect(text.endsWith(id.slice('phrase-'.length))).toBe(true);
    }
  });

  it('is the same for the same seed, and another time something else', () => {
    expect(phraseChoices(own, all, 'a')).toEqual(phraseChoices(own, all, 'a'));
    const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) =>
      JSON.stringify(phraseChoices(own, all, seed)),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('what a word is chosen from', () => {
  it('is its own, and two that other lessons teach and that do not hold it', () => {
    const own = term('服务', 'one');
    const all = [
      own,
      term('投诉', 'one'),
      term('服务意识', 'two'),
      term('距离', 'two'),
      term('注视', 'three'),
    ];
    const words = termChoices(own, all, 'a').map(({ text }) => text);
    expect(words.sort()).toEqual(['服务', '注视', '距离'].sort());
  });
});
