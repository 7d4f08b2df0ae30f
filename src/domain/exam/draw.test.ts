import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PAPER,
  SMALL_BANK,
  anyBank,
  bankOf,
  choiceEntry,
  drillEntry,
} from '../../../tests/fixtures/exam-bank.ts';
import type { Bank, Entry, ItemKind, Paper } from './bank.ts';
import { drawPaper } from './draw.ts';
import type { Item } from './item.ts';
import { kindsOf } from './kinds/index.ts';

const seeds = fc.string({ maxLength: 12 });
const histories = fc.dictionary(
  fc.nat(39).map((at) => `entry-${String(at).padStart(2, '0')}`),
  fc.constantFrom('right' as const, 'wrong' as const),
);

function entryOf(bank: Bank, id: string): Entry {
  const found = bank.entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** @returns null where the bank holds too little */
function drawn(bank: Bank, paper: Paper, seed: string, history: Record<string, 'right' | 'wrong'> | null) {
  try {
    return drawPaper(bank, paper, { seed, history });
  } catch {
    return null;
  }
}

function counts(bank: Bank, items: readonly Item[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { id, kind } of items) {
    const cell = `${entryOf(bank, id).module} ${kind}`;
    found[cell] = (found[cell] ?? 0) + 1;
  }
  return found;
}

const asked = ({ blueprint }: Paper): Record<string, number> =>
  Object.fromEntries(
    blueprint.flatMap(({ module, items }) =>
      Object.entries(items).map(([kind, count]) => [`${module} ${kind}`, count]),
    ),
  );

describe('a paper of any bank', () => {
  it('is what its blueprint says, holds nothing twice and nothing that gives another item away', () => {
    let papers = 0;
    fc.assert(
      fc.property(anyBank, seeds, fc.option(histories), ({ bank, paper }, seed, history) => {
        const items = drawn(bank, paper, seed, history);
        if (!items) return;
        papers += 1;
        expect(counts(bank, items)).toEqual(asked(paper));
        const ids = items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) for (const rival of entryOf(bank, id).rivals) expect(ids).not.toContain(rival);
      }),
      { numRuns: 300 },
    );
    expect(papers).toBeGreaterThan(30);
  });

  it('is the same again from the same seed and history', () => {
    fc.assert(
      fc.property(anyBank, seeds, fc.option(histories), ({ bank, paper }, seed, history) => {
        const again = history && Object.fromEntries(Object.entries(history).reverse());
        expect(drawn(bank, paper, seed, again)).toEqual(drawn(bank, paper, seed, history));
      }),
      { numRuns: 100 },
    );
  });

  it('asks what went right last time only where nothing else can stand there', () => {
    fc.assert(
      fc.property(anyBank, seeds, histories, ({ bank, paper }, seed, history) => {
        const items = drawn(bank, paper, seed, history);
        for (const known of items ?? []) {
          if (history[known.id] !== 'right') continue;
          const others = new Set(items?.flatMap(({ id }) => (id === known.id ? [] : [id])));
          const better = bank.entries.filter(
            (entry) =>
              fits(entry, entryOf(bank, known.id).module, known.kind) &&
              history[entry.id] !== 'right' &&
              !others.has(entry.id) &&
              !entry.rivals.some((rival) => others.has(rival)),
          );
          expect(better.map(({ id }) => id)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function fits(entry: Entry, module: string, kind: ItemKind): boolean {
  return entry.module === module && kindsOf(entry).includes(kind);
}

describe('another seed', () => {
  it('gives another paper, as a rule', () => {
    const papers = Array.from({ length: 200 }, (_, at) =>
      JSON.stringify(drawPaper(SMALL_BANK, PAPER, { seed: String(at), history: null })),
    );
    expect(new Set(papers).size).toBeGreaterThan(190);
  });
});

describe('what went wrong or was never asked', () => {
  it('comes first', () => {
    const history = { 'spot-a': 'right', 'order-b': 'right', 'order-a': 'wrong' } as const;
    for (let seed = 0; seed < 50; seed += 1) {
      const ids = drawPaper(SMALL_BANK, PAPER, { seed: String(seed), history }).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['spot-b', 'order-a']));
    }
  });

  it('is not confused by names that objects have of themselves', () => {
    const bank = bankOf([choiceEntry('constructor', 'one'), choiceEntry('toString', 'one')]);
    const paper = { ...PAPER, blueprint: [{ module: 'one', items: { better: 1 } }] };
    const history = { toString: 'right' } as unknown as Record<string, 'right'>;
    for (let seed = 0; seed < 20; seed += 1)
      expect(drawPaper(bank, paper, { seed: String(seed), history })[0]?.id).toBe('constructor');
  });
});

describe('options and steps', () => {
  const papers = Array.from({ length: 300 }, (_, seed) =>
    drawPaper(SMALL_BANK, PAPER, { seed: String(seed), history: null }),
  ).flat();

  it('hold exactly one right option and three others, in any place', () => {
    const places = new Set<number>();
    for (const item of papers) {
      if (!('options' in item)) continue;
      const at = item.options.map((option) => option.at);
      expect(new Set(at).size).toBe(4);
      expect(at.filter((one) => one < 2)).toHaveLength(1);
      places.add(at.findIndex((one) => one < 2));
    }
    expect(places.size).toBe(4);
  });

  it('never stand in the right order', () => {
    for (const item of papers) {
      if (!('steps' in item)) continue;
      const at = item.steps.map((step) => step.at);
      expect([...at].sort()).toEqual([0, 1, 2, 3]);
      expect(at).not.toEqual([0, 1, 2, 3]);
    }
  });

  it('carry no key', () => {
    const text = JSON.stringify(papers);
    for (const name of ['key', 'right', 'forbidden', 'models', 'rivals', 'why'])
      expect(text).not.toContain(`"${name}"`);
  });
});

describe('a blueprint that the bank cannot meet', () => {
  const one = (count: number): Paper => ({
    ...PAPER,
    blueprint: [{ module: 'one', items: { better: count } }],
  });

  it.each<[string, Bank, Paper]>([
    ['more than there are', bankOf([choiceEntry('a', 'one')]), one(2)],
    ['two that are rivals', bankOf([choiceEntry('a', 'one', ['b']), choiceEntry('b', 'one', ['a'])]), one(2)],
    [
      'one drill as two kinds',
      bankOf([drillEntry('a', 'one')]),
      { ...PAPER, blueprint: [{ module: 'one', items: { typed: 1, tiles: 1 } }] },
    ],
    [
      'a unit that is not there',
      SMALL_BANK,
      { ...PAPER, blueprint: [{ module: 'nine', items: { order: 1 } }] },
    ],
  ])('throws: %s', (_, bank, paper) => {
    expect(() => drawPaper(bank, paper, { seed: 's', history: null })).toThrow(/cannot be drawn/);
  });

  it('is told from one that only needs looking for', () => {
    // The typed ones must leave the only drill with tiles alone.
    const entries = [
      drillEntry('tiles', 'one'),
      ...['a', 'b', 'c'].map((id) => drillEntry(id, 'one', [], false)),
    ];
    const paper = { ...PAPER, blueprint: [{ module: 'one', items: { typed: 3, tiles: 1 } }] };
    const items = drawPaper(bankOf(entries), paper, { seed: 's', history: { a: 'right' } });
    expect(items.find(({ kind }) => kind === 'tiles')?.id).toBe('tiles');
  });
});
