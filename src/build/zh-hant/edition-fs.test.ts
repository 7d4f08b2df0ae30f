import { mkdirSync, mkdtempSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTraditionalEdition } from './edition-fs.ts';

/** Two entries of a bank: one of a deck's words, one of the course's. */
const BANK = {
  course: '1.2.0+ab12',
  lessons: { smile: { title: '短信', path: '/lessons/smile/' } },
  entries: [
    {
      id: 'drill-短信',
      module: 'unit-a',
      lesson: '短信',
      why: '短信',
      rivals: ['order-b'],
      parts: ['发', 0],
      key: { blanks: [{ accept: ['短信'] }] },
      models: [['短信']],
      tiles: ['短信'],
    },
    { id: 'order-b', steps: ['发短信'], options: [{ text: '短信', why: '短信' }], right: [0] },
  ],
  digest: 'ab12',
};

/** A build with one page, its interface text, and data of either kind. */
function build(): string {
  const dist = mkdtempSync(join(tmpdir(), 'edition-'));
  const files = {
    '_astro/text-zh.js': 'export const say = "短信"',
    'index.html': '<!doctype html><html lang="zh-CN"><head></head><body>短信</body></html>',
    'drills/one.json': '{"view":{"id":"短信","parts":["短信"]},"title":"短信"}',
    'review/items.json': '[{"id":"phrase-1","taboo":"短信","why":"短信"}]',
    'course.json': '{"title":"短信"}',
    'exams/bank.json': JSON.stringify(BANK),
    'exams/banks/ab12.json': JSON.stringify(BANK),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return dist;
}

describe('the Traditional edition on disk', () => {
  const dist = build();
  writeTraditionalEdition(dist, { words: {}, everywhere: {} });
  const read = (name: string): string => readFileSync(join(dist, 'zh-hant', name), 'utf8');

  it('has the pages, and the data that they fetch, converted beside them', () => {
    expect(read('index.html')).toContain('簡訊');
    expect(JSON.parse(read('drills/one.json'))).toEqual({
      view: { id: '短信', parts: ['短信'] },
      title: '簡訊',
    });
    expect(JSON.parse(read('review/items.json'))).toEqual([{ id: 'phrase-1', taboo: '短信', why: '簡訊' }]);
  });

  it.each(['exams/bank.json', 'exams/banks/ab12.json'])(
    'has %s with its ids, keys and digest, the decks’ words in characters only',
    (name) => {
      expect(JSON.parse(read(name))).toEqual({
        course: '1.2.0+ab12',
        lessons: { smile: { title: '簡訊', path: '/lessons/smile/' } },
        entries: [
          {
            id: 'drill-短信',
            module: 'unit-a',
            lesson: '短信',
            why: '簡訊',
            rivals: ['order-b'],
            parts: ['發', 0],
            key: { blanks: [{ accept: ['短信'] }] },
            models: [['短信']],
            tiles: ['短信'],
          },
          { id: 'order-b', steps: ['發簡訊'], options: [{ text: '簡訊', why: '簡訊' }], right: [0] },
        ],
        digest: 'ab12',
      });
    },
  );

  it('does not have what other programs read, which is the same in both editions', () => {
    expect(existsSync(join(dist, 'zh-hant', 'course.json'))).toBe(false);
  });
});
