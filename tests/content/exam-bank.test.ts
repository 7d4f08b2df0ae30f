import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { makeBank } from '../../src/build/exam-bank.ts';
import { ITEM_KINDS, sizeOf } from '../../src/domain/exam/bank.ts';
import type { ItemKind } from '../../src/domain/exam/bank.ts';
import { kindsOf, scoreItem } from '../../src/domain/exam/kinds/index.ts';
import { blanksOf } from '../../src/domain/drill/drill.ts';

const { content } = readContent(process.cwd());
if (!content) throw new Error('the course cannot be read');
const bank = makeBank(content);

describe('the bank of the course', () => {
  it('asks every drill that can be marked once, every phrase and every dialogue', () => {
    // The stems of these three hold their own answer.
    const telling = ['etiquette-root', 'interview-on-the-spot', 'talk-ability'];
    const markable = content.drills.filter(
      ({ drill }) => blanksOf(drill.stem).every(({ open }) => !open) && !telling.includes(drill.id),
    );
    const expected = [
      ...markable.map(({ drill }) => `drill-${drill.id}`),
      ...content.phrases.map(({ n }) => `phrase-${String(n)}`),
      ...(content.phraseDrills.drills?.spot ?? []).map(({ id }) => `spot-${id}`),
      ...content.examItems.map(({ item }) => item.id),
    ];
    const ids = bank.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(expected));
    expect(ids.filter((id) => id.startsWith('drill-'))).toHaveLength(markable.length);
  });

  it('has a key for everything: the answers that it shows get the full score, and nothing gets none', () => {
    for (const entry of bank.entries) {
      const answer =
        entry.type === 'drill'
          ? { words: entry.models.map(([model]) => model ?? '') }
          : { picks: rightPicks(entry) };
      for (const kind of kindsOf(entry)) {
        expect([entry.id, scoreItem(entry, kind, answer).score]).toEqual([entry.id, 1]);
        expect([entry.id, scoreItem(entry, kind, null).score]).toEqual([entry.id, 0]);
      }
    }
  });

  it('has the words for every blank among the tiles', () => {
    for (const entry of bank.entries) {
      if (entry.type !== 'drill' || entry.tiles.length === 0) continue;
      expect(entry.tiles).toEqual(expect.arrayContaining(entry.models.map(([model]) => model)));
    }
  });

  it('asks a stem that says too little alone with tiles only', () => {
    const alone = bank.entries.find(({ id }) => id === 'drill-letter-file');
    expect(alone && kindsOf(alone)).toEqual(['tiles']);
  });

  it('refers only to lessons that it names, in their unit', () => {
    for (const { lesson, module } of bank.entries) {
      expect(bank.lessons[lesson]?.path).toBe(`/lessons/${lesson}/`);
      expect(content.course.modules.find(({ id }) => id === module)?.lessons).toContain(lesson);
    }
  });

  it('has rivals that are mutual and sorted', () => {
    const byId = new Map(bank.entries.map((entry) => [entry.id, entry]));
    for (const { id, rivals } of bank.entries) {
      expect(rivals).toEqual([...rivals].sort());
      expect(rivals).not.toContain(id);
      for (const rival of rivals) expect(byId.get(rival)?.rivals).toContain(id);
    }
  });
});

describe('the papers of the course', () => {
  const paper = (id: string) => bank.papers.find((one) => one.id === id);

  it('are a mock one, one that certifies, and one a unit', () => {
    expect(bank.papers.map(({ kind }) => kind)).toEqual([
      'mock',
      'certification',
      ...bank.modules.map(() => 'module'),
    ]);
    expect(bank.papers.slice(2).map(({ blueprint }) => blueprint.map(({ module }) => module))).toEqual(
      bank.modules.map(({ id }) => [id]),
    );
  });

  it('certify with forty items from every unit and of every kind', () => {
    const certification = paper('certification');
    if (!certification) throw new Error('no certification');
    expect([sizeOf(certification), certification.minutes, certification.pass]).toEqual([40, 40, 80]);
    expect(certification.blueprint.map(({ module }) => module)).toEqual(bank.modules.map(({ id }) => id));
    const kinds = new Set(certification.blueprint.flatMap(({ items }) => Object.keys(items)));
    expect(kinds).toEqual(new Set(ITEM_KINDS));
  });

  it('choose each kind from at least twice as many', () => {
    for (const { id, blueprint } of bank.papers) {
      for (const { module, items } of blueprint) {
        for (const [kind, count] of Object.entries(items)) {
          const pool = bank.entries.filter(
            (entry) => entry.module === module && kindsOf(entry).includes(kind as ItemKind),
          ).length;
          expect([id, module, kind, pool >= 2 * count]).toEqual([id, module, kind, true]);
        }
      }
    }
  });
});

/** Indexes that answer an entry in full. */
function rightPicks(entry: Exclude<(typeof bank.entries)[number], { type: 'drill' }>): number[] {
  if (entry.type === 'order') return [...entry.steps.keys()];
  if (entry.type === 'spot')
    return [...entry.script.keys()].filter((at) => entry.script[at]?.forbidden !== undefined);
  return entry.right.slice(0, 1);
}
