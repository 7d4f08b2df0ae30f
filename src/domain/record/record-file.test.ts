import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTEMPT } from '../../../tests/fixtures/exam/frozen.ts';
import { ITEM_KINDS } from '../exam/bank.ts';
import { EXAMS } from '../exam/sittings.ts';
import { foldProgress } from '../progress/progress.ts';
import { appealsByDrill, readRecordFile, toRecordFile } from './record-file.ts';
import { parseProfile } from './profile.ts';
import type { RecordFileError } from './record-file.ts';

const V1 = readFileSync(new URL('../../../tests/fixtures/record-v1.json', import.meta.url), 'utf8');

function readV1() {
  const file = readRecordFile(V1);
  if (!file.ok) throw new Error(file.error);
  return file;
}

/** @returns a frozen file, its facts brought to today's version: no step has changed anything else so far */
function asToday(text: string): object {
  const old = JSON.parse(text) as { facts: object[] };
  return { ...old, facts: old.facts.map((fact) => ({ ...fact, v: 3 })) };
}

const V2 = readFileSync(new URL('../../../tests/fixtures/record-v2.json', import.meta.url), 'utf8');

describe('a record with facts of version 2, frozen', () => {
  const file = readRecordFile(V2);

  it('is read completely, and is written again as a file of today that says the same', () => {
    if (!file.ok) throw new Error(file.error);
    const { profile, facts, damaged, newer } = file;
    expect({ damaged, newer }).toEqual({ damaged: 0, newer: 0 });
    const now = Date.parse('2026-11-22T10:00:00.000Z');
    expect(toRecordFile(profile, facts, '0.2.0+1f2e3d4c', now)).toEqual(asToday(V2));
  });

  it('keeps reviews apart from what was done in the lessons', () => {
    if (!file.ok) throw new Error(file.error);
    const { drills, reviews } = foldProgress(file.facts);
    expect(drills['six-ones-smile']?.attempts).toBe(2);
    expect(reviews['six-ones-smile']).toMatchObject({ done: true, attempts: 1 });
    expect(reviews['six-ones-chair']?.rungs).toEqual({ 0: 1 });
    expect(drills['six-ones-chair']).toBeUndefined();
  });
});

const V3 = readFileSync(new URL('../../../tests/fixtures/record-v3.json', import.meta.url), 'utf8');

describe('a record with facts of version 3, frozen', () => {
  const file = readRecordFile(V3);
  const facts = file.ok ? file.facts : [];

  it('is read completely, and is written again as a file of today that says the same', () => {
    if (!file.ok) throw new Error(file.error);
    expect({ damaged: file.damaged, newer: file.newer }).toEqual({ damaged: 0, newer: 0 });
    const now = Date.parse('2026-11-22T12:00:00.000Z');
    expect(toRecordFile(file.profile, facts, '1.0.0+00000000', now)).toEqual(asToday(V3));
  });

  it('holds every kind of fact, and a paper with every kind of item', () => {
    expect(new Set(facts.map(({ kind }) => kind)).size).toBe(14);
    expect(new Set(ATTEMPT.items.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS));
  });

  it('still means what it meant: one paper handed in, one still open', () => {
    const { attempts, open } = EXAMS.extend(EXAMS.nothing, facts) ?? EXAMS.nothing;
    expect(attempts).toEqual([ATTEMPT]);
    expect([...open.values()]).toMatchObject([
      { rules: { paper: 'certification', code: 'C3B-004K7-WD5', extra: 15 }, events: [{ what: 'clock' }] },
    ]);
    expect(foldProgress(facts).drills['six-ones-smile']?.attempts).toBe(2);
  });
});

/** The frozen file with one field changed. */
function changed(change: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(V1) as object), ...change });
}

describe('a record of version 1, frozen', () => {
  it('is read completely', () => {
    const { profile, facts, damaged, newer } = readV1();
    expect(profile.name).toBe('张三');
    expect(facts.map(({ kind }) => kind)).toEqual([
      'lessonOpened',
      'answered',
      'hinted',
      'answered',
      'answered',
      'shown',
      'appealed',
      'answered',
      'lessonRead',
    ]);
    expect({ damaged, newer }).toEqual({ damaged: 0, newer: 0 });
  });

  it('still means what it meant', () => {
    const { drills, read } = foldProgress(readV1().facts);
    expect(drills['six-ones-smile']).toMatchObject({ done: true, attempts: 2, rungs: { 0: 2 } });
    expect(drills['ten-emotional-needs']?.entries.map(({ verdict }) => verdict)).toEqual([
      'right',
      'shown',
      'empty',
      'right',
      'used',
      'right',
      'wrong',
    ]);
    expect(drills['mind-decides-awareness']?.done).toBe(true);
    expect([...read]).toEqual(['six-ones']);
  });

  it('is written again as a file of today that says the same', () => {
    const { profile, facts } = readV1();
    const now = Date.parse('2026-11-22T08:30:00.000Z');
    expect(toRecordFile(profile, facts, '0.1.0+7b65dab6', now)).toEqual(asToday(V1));
  });
});

describe('a file that is no record of this course', () => {
  it.each<[name: string, text: string, error: RecordFileError]>([
    ['nothing at all', '', 'not-json'],
    ['a record that was cut off', V1.slice(0, -200), 'not-json'],
    ['other JSON', '{"name":"张三"}', 'not-a-record'],
    ['a bare number', '7', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['facts that are no list', changed({ facts: {} }), 'not-a-record'],
    ['a newer version', changed({ version: 2 }), 'newer'],
    ['a version that is no number', changed({ version: '1' }), 'newer'],
    ['nobody', changed({ profile: null }), 'no-profile'],
    ['somebody of no date', changed({ profile: { id: 'x', name: '张三', createdAt: 1e300 } }), 'no-profile'],
    ['somebody without an id', changed({ profile: { id: '', name: '张三', createdAt: 1 } }), 'no-profile'],
  ])('is refused by name: %s', (_, text, error) => {
    expect(readRecordFile(text)).toEqual({ ok: false, error });
  });
});

describe('facts in a file', () => {
  it('are counted apart when they are damaged or newer, and the others are taken', () => {
    const good = readV1().facts[0];
    const facts = [good, { v: 1, id: 'x' }, 'text', null, { ...good, id: 'y', v: 99 }];
    expect(readRecordFile(changed({ facts }))).toMatchObject({
      ok: true,
      facts: [good],
      damaged: 3,
      newer: 1,
    });
  });

  it('lose fields that nobody knows', () => {
    const [good] = readV1().facts;
    const facts = [{ ...good, secret: '<script>' }];
    expect(readRecordFile(changed({ facts }))).toMatchObject({ facts: [good] });
    expect(JSON.stringify(readRecordFile(changed({ facts })))).not.toContain('script');
  });
});

describe('appeals', () => {
  it('are listed for a drill of any name, even one that objects have of themselves', () => {
    for (const drill of ['constructor', '__proto__', 'toString']) {
      const appeal = {
        v: 3,
        id: 'a',
        at: 1,
        course: '',
        kind: 'appealed',
        drill,
        blank: 0,
        answer: '心',
      } as const;
      expect(Object.entries(appealsByDrill([appeal]))).toEqual([
        [drill, [{ blank: 0, answer: '心', at: 1 }]],
      ]);
    }
  });

  it('are listed by drill in the order they were made', () => {
    const [first] = readV1().facts.filter(({ kind }) => kind === 'appealed');
    if (first?.kind !== 'appealed') throw new Error('the fixture holds an appeal');
    const again = { ...first, id: 'z', at: first.at + 1, answer: '在乎' };
    expect(appealsByDrill([first, again])).toEqual({
      'ten-emotional-needs': [
        { blank: 6, answer: '冷落', at: first.at },
        { blank: 6, answer: '在乎', at: first.at + 1 },
      ],
    });
  });
});

describe('a name out of a strange file', () => {
  const named = (name: string) => parseProfile({ id: 'a', name, createdAt: 0 })?.name;

  it('is one line of at most forty characters that turns nothing around it', () => {
    expect(named('\u202E小\n明\u2066<b>')).toBe('小 明<b>');
    expect(named('明'.repeat(1_000_000))).toBe('明'.repeat(40));
  });

  it('can be seen', () => {
    expect(named('\u200B\u2060')).toBe('？');
  });
});
