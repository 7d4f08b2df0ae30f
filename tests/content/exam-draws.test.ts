import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { makeBank } from '../../src/build/exam-bank.ts';
import type { DrawingHistory } from '../../src/domain/exam/attempt.ts';
import { bankForPaper } from '../../src/domain/exam/bank.ts';
import type { Entry, Paper } from '../../src/domain/exam/bank.ts';
import { drawPaper } from '../../src/domain/exam/draw.ts';
import type { Item } from '../../src/domain/exam/item.ts';
import { kindsOf } from '../../src/domain/exam/kinds/index.ts';
import { randomOf } from '../../src/domain/exam/random.ts';

const { content } = readContent(process.cwd());
if (!content) throw new Error('the course cannot be read');
const bank = makeBank(content);
const byId = new Map(bank.entries.map((entry) => [entry.id, entry]));
/** So many draws of each paper; together with the longest one, at least ten thousand. */
const DRAWS = 900;
const MORE = 2000;

/** Half of the draws know how something went before. */
function historyFor(seed: number): DrawingHistory | null {
  if (seed % 2 === 0) return null;
  const random = randomOf('history', String(seed));
  const share = 1 + random.below(9);
  return Object.fromEntries(
    bank.entries.flatMap(({ id }) =>
      random.below(10) < share ? [[id, random.below(3) === 0 ? 'wrong' : 'right'] as const] : [],
    ),
  );
}

/** Whether an entry is a rival of so much that a part of the blueprint could not be met beside it. */
function isShutOut({ blueprint }: Paper, id: string): boolean {
  const rivals = byId.get(id)?.rivals ?? [];
  return blueprint.some(({ module, items }) =>
    Object.entries(items).some(([kind, count]) => {
      const free = bank.entries.filter(
        (entry) => entry.module === module && kindsOf(entry).some((one) => one === kind) && !rivals.includes(entry.id),
      );
      return free.length < count;
    }),
  );
}

const drawsOf = ({ kind }: Paper): number => (kind === 'certification' ? MORE : DRAWS);

function draws(paper: Paper): Item[][] {
  return Array.from({ length: drawsOf(paper) }, (_, seed) =>
    drawPaper(bank, paper, { seed: `seed ${seed}`, history: historyFor(seed) }),
  );
}

const drawn = new Map(bank.papers.map((paper) => [paper.id, draws(paper)]));

it('ten thousand papers are drawn', () => {
  expect([...drawn.values()].flat().length).toBeGreaterThanOrEqual(10_000);
});

it('everything that fits a paper comes up on one', () => {
  const seen = new Set([...drawn.values()].flat(2).map(({ id }) => id));
  const fits = (entry: Entry): boolean =>
    bank.papers.some(({ blueprint }) =>
      blueprint.some(
        ({ module, items }) =>
          module === entry.module && kindsOf(entry).some((kind) => (items[kind] ?? 0) > 0),
      ),
    );
  expect(bank.entries.filter((entry) => fits(entry) && !seen.has(entry.id)).map(({ id }) => id)).toEqual([]);
});

describe.each(bank.papers)('$id', (paper) => {
  it('is the same from a bank of its own as from that of all papers', () => {
    const own = bankForPaper(bank, paper);
    const some = Array.from({ length: 60 }, (_, seed) =>
      drawPaper(own, paper, { seed: `seed ${seed}`, history: historyFor(seed) }),
    );
    expect(some).toEqual(drawn.get(paper.id)?.slice(0, some.length));
  });

  const papers = drawn.get(paper.id) ?? [];
  const asked = paper.blueprint
    .flatMap(({ module, items }) =>
      Object.entries(items).flatMap(([kind, count]) => Array.from({ length: count }, () => `${module} ${kind}`)),
    )
    .sort();

  it('always is what its blueprint says, and no item gives another away', () => {
    const wrong = papers.filter((items) => {
      const ids = new Set(items.map(({ id }) => id));
      const cells = items.map(({ id, kind }) => `${byId.get(id)?.module ?? ''} ${kind}`).sort();
      const opposed = items.some(({ id }) => byId.get(id)?.rivals.some((rival) => ids.has(rival)));
      return ids.size !== items.length || cells.join() !== asked.join() || opposed;
    });
    expect(wrong).toEqual([]);
  });

  it('lets everything come up that fits', () => {
    const seen = new Set(papers.flatMap((items) => items.map(({ id, kind }) => `${id} ${kind}`)));
    const possible = paper.blueprint.flatMap(({ module, items }) =>
      bank.entries.flatMap((entry) =>
        kindsOf(entry).flatMap((kind) =>
          entry.module === module && (items[kind] ?? 0) > 0 ? [`${entry.id} ${kind}`] : [],
        ),
      ),
    );
    const missing = possible.filter((one) => !seen.has(one) && !isShutOut(paper, one.split(' ')[0] ?? ''));
    expect(missing).toEqual([]);
  });
});

describe('an item', () => {
  it('does not show its own answer', () => {
    const telling = bank.entries.flatMap((entry) => {
      if (entry.type !== 'drill') return [];
      const shown = [entry.title, ...entry.parts.filter((part) => typeof part === 'string')];
      return entry.models
        .flat()
        .filter((word) => [...word].length > 1 && shown.some((text) => text.includes(word)))
        .map((word) => `${entry.id}: ${word}`);
    });
    expect(telling).toEqual([]);
  });

  it('has options, steps and tiles that can be told apart', () => {
    const doubled = bank.entries.filter((entry) => {
      const texts =
        entry.type === 'order'
          ? entry.steps
          : entry.type === 'drill'
            ? entry.tiles
            : entry.type === 'spot'
              ? []
              : entry.options.map(({ text }) => text);
      return new Set(texts.map((text) => text.trim())).size !== texts.length;
    });
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  it('has its right option in no place more often than chance would have it', () => {
    const places = [0, 0, 0, 0];
    let all = 0;
    for (const items of drawn.get('certification') ?? []) {
      for (const item of items) {
        if (!('options' in item) || item.options.length !== 4) continue;
        const entry = byId.get(item.id);
        if (!entry || !('right' in entry)) continue;
        const right = item.options.flatMap(({ at }, place) => (entry.right.includes(at) ? [place] : []));
        expect(right).toHaveLength(1);
        places[right[0] ?? 0] = (places[right[0] ?? 0] ?? 0) + 1;
        all += 1;
      }
    }
    expect(all).toBeGreaterThan(2000);
    for (const count of places) expect(count / all).toBeLessThan(0.35);
  });
});
