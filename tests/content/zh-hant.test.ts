import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { toTraditional } from '../../src/build/zh-hant/convert.ts';
import { markAt, DRILLS } from './support/drills.ts';
import { blanksOf, modelAnswer } from '../../src/domain/drill/drill.ts';

const { zhHant } = readContent(process.cwd()).content ?? { zhHant: { words: {}, everywhere: {} } };
const files = ['content', 'src/text'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
/** Emphasis and tags stand between characters that a reader sees side by side, so the pages are read as text. */
const corpus = files
  .filter((file) => /\.(?:mdx|yaml|ts|astro)$/.test(file) && !file.endsWith('zh-hant.yaml'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the words that the Traditional edition sets right', () => {
  it('all occur in the course', () => {
    const words = [...Object.keys(zhHant.words), ...Object.keys(zhHant.everywhere)];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !corpus.includes(word))).toEqual([]);
  });

  const { quoted } = toTraditional(zhHant);
  const models = [...DRILLS.values()].flatMap(({ drill }) =>
    blanksOf(drill.stem).flatMap((blank, at) => (blank.open ? [] : [{ id: drill.id, at, word: modelAnswer(blank) }])),
  );

  it.each(models)('leave the answer of $id ($word) an answer', ({ id, at, word }) => {
    expect(markAt(id, at, quoted(word))?.verdict).toBe('right');
  });
});
