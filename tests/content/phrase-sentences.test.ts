import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileCommonKey, partKey } from '../../src/answer-key/phrase-key.ts';
import { compareSentence } from '../../src/domain/phrases/compare.ts';
import { OUTCOMES } from '../../src/domain/record/fact.ts';
import type { Outcome } from '../../src/domain/record/fact.ts';
import { content } from './support/lesson-text.ts';

type Row = { readonly n: number } & Readonly<Record<Outcome, readonly string[]>>;

const rows = parse(readFileSync(new URL('phrase-sentences.yaml', import.meta.url), 'utf8')) as Row[];
const { phrases } = content;
const { drills } = content.phraseDrills;
if (!drills) throw new Error('content/phrase-drills.yaml cannot be read');
const common = compileCommonKey(drills, phrases);

const outcomeOf = (n: number, text: string): Outcome | undefined =>
  compareSentence(text, partKey(drills, phrases[n - 1]?.checks ?? []), common)?.outcome;

describe('a sentence written for a forbidden phrase', () => {
  it('is tried for every phrase, fair and unfair', () => {
    expect(rows.map(({ n }) => n)).toEqual(phrases.map(({ n }) => n));
    const all = rows.flatMap((row) => OUTCOMES.flatMap((outcome) => row[outcome]));
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it.each(OUTCOMES)('counts as %s where a fair trainer would say so', (outcome) => {
    const others = rows.flatMap((row) =>
      row[outcome]
        .map((text) => ({ n: row.n, text, found: outcomeOf(row.n, text) }))
        .filter(({ found }) => found !== outcome),
    );
    expect(others).toEqual([]);
  });

  it('does not count for most other moments, though it is fair for its own', () => {
    const fair = rows.flatMap(({ n, right }) => right.map((text) => ({ n, text })));
    const elsewhere = fair.flatMap(({ n, text }) =>
      phrases.filter((other) => other.n !== n).map((other) => outcomeOf(other.n, text)),
    );
    const taken = elsewhere.filter((outcome) => outcome === 'right').length;
    expect(taken / elsewhere.length).toBeLessThan(0.05);
  });

  it('typed in Traditional characters counts the same', () => {
    expect(outcomeOf(3, '這個我不太清楚，我幫您問一下同事，五分鐘給您答覆')).toBe('right');
    expect(outcomeOf(10, '沒關係，我來撿就好')).toBe('right');
    expect(outcomeOf(15, '牆上貼著呢，自己看')).toBe('wrong');
  });
});
