import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt.ts';
import type { Bank } from './bank.ts';
import { makeClassCode } from './class-code.ts';
import type { HandIn } from './class-list.ts';
import { classList, sittingOf } from './class-list.ts';
import { attemptOf, examBank } from '../../../tests/fixtures/exam-class.ts';

const bank: Bank = examBank();
const came = (attempt: Attempt, file: string, more: Partial<HandIn> = {}): HandIn => ({
  file,
  profile: null,
  attempt,
  state: 'match',
  bank,
  ...more,
});
const profile = (id: string, name: string) => ({ id, name, createdAt: 0 });
const li = attemptOf(bank, { holder: '李明', attempt: 'a1', submittedAt: 2000 });
const wang = attemptOf(bank, { holder: '王芳', attempt: 'a2', submittedAt: 1000 });

describe('a class list', () => {
  it('has every attempt, by the time of handing in', () => {
    const { rows, apart } = classList([came(li, 'li.json'), came(wang, 'wang.json')]);
    expect(rows.map(({ attempt }) => attempt.holder)).toEqual(['王芳', '李明']);
    expect(apart).toEqual([]);
  });

  it('counts an attempt once that came in several files, and names them', () => {
    const { rows } = classList([
      came(li, 'li.json'),
      came(li, 'record.json', { profile: profile('p1', '李明') }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ files: ['li.json', 'record.json'], profile: { id: 'p1' } });
  });

  it('counts neither of two sound files that say different things of one attempt', () => {
    const other = attemptOf(bank, { holder: '李明', attempt: 'a1', submittedAt: 3000 });
    const { rows, apart } = classList([came(li, 'one.json'), came(other, 'two.json'), came(wang, 'w.json')]);
    expect(rows.map(({ attempt }) => attempt.attempt)).toEqual(['a2']);
    expect(apart.map(({ why, files }) => [why, ...files])).toEqual([
      ['conflict', 'one.json'],
      ['conflict', 'two.json'],
    ]);
  });

  it('leaves altered ones out, marks the sound one of the same name, and keeps it', () => {
    const { rows, apart } = classList([
      came(li, 'li.json'),
      came({ ...li, holder: '李四' }, 'forged.json', { state: 'altered' }),
      came(wang, 'wang.json'),
    ]);
    expect(rows.map(({ attempt, contested }) => [attempt.attempt, contested])).toEqual([
      ['a2', false],
      ['a1', true],
    ]);
    expect(apart).toMatchObject([{ why: 'altered', attempt: { holder: '李四' }, files: ['forged.json'] }]);
  });

  it('lists apart what is of a version that is not known here', () => {
    const { rows, apart } = classList([came(li, 'li.json', { state: 'unknown', bank: null })]);
    expect(rows).toEqual([]);
    expect(apart).toMatchObject([{ why: 'unknown', files: ['li.json'] }]);
  });

  it('counts the tries of each person at each paper', () => {
    const again = attemptOf(bank, { holder: '李明', attempt: 'a3', submittedAt: 5000 });
    const { rows } = classList([came(again, '3'), came(li, '1'), came(wang, '2')]);
    expect(rows.map(({ attempt, nth, tries }) => [attempt.attempt, nth, tries])).toEqual([
      ['a2', 1, 1],
      ['a1', 1, 2],
      ['a3', 2, 2],
    ]);
  });

  it('tells two of one name apart by their records, and knows a single file by the name of a record', () => {
    const again = attemptOf(bank, { holder: '李明', attempt: 'a3', submittedAt: 5000 });
    const two = classList([
      came(li, '1', { profile: profile('p1', '李明') }),
      came(again, '2', { profile: profile('p2', '李明') }),
    ]);
    expect(two.rows.map(({ tries }) => tries)).toEqual([1, 1]);
    const one = classList([came(li, '1', { profile: profile('p1', '李明') }), came(again, '2')]);
    expect(one.rows.map(({ tries }) => tries)).toEqual([2, 2]);
  });

  it('notices a copy under another name: the same milliseconds everywhere', () => {
    const copy = attemptOf(bank, { holder: '赵六', attempt: 'a9', submittedAt: 2000 });
    const { rows } = classList([came(li, '1'), came(copy, '2'), came(wang, '3')]);
    expect(rows.map(({ attempt, twin }) => [attempt.holder, twin])).toEqual([
      ['王芳', false],
      ['李明', true],
      ['赵六', true],
    ]);
  });
});

describe('a sitting', () => {
  it('is the same for all groups and for those with more time', () => {
    const code = (extra: number, group: string) =>
      makeClassCode({ letter: 'C', seed: 7, extra, group, bank: bank.digest });
    expect(sittingOf({ code: code(0, 'A') })).toBe(sittingOf({ code: code(20, 'B') }));
    expect(sittingOf({ code: null })).toBeNull();
  });
});
