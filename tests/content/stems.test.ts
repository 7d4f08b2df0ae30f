import { describe, expect, it } from 'vitest';
import { drillsOfTag } from '../../src/build/drills-of-tag.ts';
import { scoreOf } from '../../src/domain/answer/mark.ts';
import { markDrill } from '../../src/domain/answer/mark-drill.ts';
import { blanksOf, modelAnswer, plainStem } from '../../src/domain/drill/drill.ts';
import { DRILLS, table } from './support/drills.ts';
import { content } from './support/lesson-text.ts';

interface Row {
  readonly drill: string;
  readonly stem: string;
  readonly course?: string;
  readonly blanks: number;
  readonly open?: readonly number[];
}

const rows = table('stems') as readonly Row[];
const placed = content.lessons.flatMap(({ tags }) => tags.flatMap((tag) => drillsOfTag(content, tag)));

const GAP = '□';
const bare = (text: string): string => text.normalize('NFKC').replace(/[\p{P}\s]/gu, '');

function drillOf(id: string) {
  const found = DRILLS.get(id);
  if (!found) throw new Error(`no drill ${id}`);
  return { ...found, blanks: blanksOf(found.drill.stem) };
}

describe('the exercises of the deck', () => {
  it('are 88 with 116 blanks', () => {
    expect(new Set(rows.map(({ drill }) => drill)).size).toBe(88);
    expect(rows.reduce((sum, { blanks }) => sum + blanks, 0)).toBe(116);
  });

  it.each(rows)('$drill has the words of the slide', ({ drill: id, stem, course, blanks }) => {
    const { drill, blanks: own } = drillOf(id);
    expect(bare(plainStem(drill.stem, GAP))).toBe(bare((course ?? stem).replaceAll('____', GAP)));
    expect(own).toHaveLength(blanks);
  });

  it.each(rows)('$drill stands in exactly one lesson', ({ drill }) => {
    expect(placed.filter((id) => id === drill)).toEqual([drill]);
  });

  it('leave out the two that are lost with their drawings', () => {
    expect([...DRILLS.keys()].filter((id) => id.startsWith('formula-slide'))).toEqual([]);
  });

  it('are joined by the six that the course sets on the six elements', () => {
    const elements = ['ability', 'knowledge', 'pride', 'appearance', 'courtesy', 'extra'];
    expect(placed).toEqual(expect.arrayContaining(elements.map((name) => `element-${name}`)));
  });
});

describe('the blanks that nothing settles', () => {
  const openRows = rows.flatMap(({ drill, open }) => (open ? [{ drill, open }] : []));

  it('are open in the course, and only they', () => {
    const found = rows.map(({ drill: id }) => drillOf(id)).map(({ drill }) => ({
      drill: drill.id,
      open: blanksOf(drill.stem).flatMap((blank, at) => (blank.open ? [at + 1] : [])),
    }));
    const byId = (a: { drill: string }, b: { drill: string }) => a.drill.localeCompare(b.drill);
    expect(found.filter(({ open }) => open.length > 0).sort(byId)).toEqual([...openRows].sort(byId));
  });

  it.each(openRows)('in $drill never count in the score', ({ drill: id, open }) => {
    const { key, blanks } = drillOf(id);
    for (const written of ['尊重', '不知道', 'x', '']) {
      const answers = blanks.map((blank, at) => (open.includes(at + 1) ? written : modelAnswer(blank)));
      const verdicts = markDrill(key, answers).map(({ verdict }) => verdict);
      const only = (all: readonly unknown[]) => all.filter((_, at) => open.includes(at + 1));
      expect(scoreOf(only(blanks) as typeof blanks, only(verdicts) as typeof verdicts)).toBeNull();
    }
  });

  it.each(openRows)('in $drill are told of in a note', ({ drill }) => {
    expect(drillOf(drill).drill.evidence ?? '').not.toBe('');
  });
});
