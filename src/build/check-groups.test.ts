import { describe, expect, it } from 'vitest';
import { contentFolder, lineOf } from '../../tests/fixtures/content-folder.ts';
import { checkContent } from './check-content.ts';

const FILE = 'drills/service.yaml';

type Case = readonly [title: string, from: string, to: string, marker: string, message: string];

describe('a group that cannot be filled stops the build', () => {
  const pool = 'bei: [理解|体谅, 尊重|敬重, 称赞]';
  it.each<Case>([
    [
      'a pool without a bracket',
      pool,
      `${pool}\n      hao: [好]`,
      'bei: [',
      'pools 里的“hao”在题干里没有对应的 #hao',
    ],
    [
      'a word that is in no concept',
      pool,
      'bei: [体谅, 尊重|敬重, 称赞]',
      'bei: [',
      '“理解”不在 pools 的“bei”里，补进一组近义词',
    ],
    [
      'a word in two concepts',
      pool,
      'bei: [理解|体谅, 尊重|体谅]',
      'bei: [',
      '次序不限的空（#bei）里，“体谅”同时算两个意思。每个说法只能归一组，否则同一个词能填两个空',
    ],
    [
      'a word that holds the word of another concept',
      pool,
      'bei: [理解, 尊重, 受人尊重]',
      'bei: [',
      '次序不限的空（#bei）里，“受人尊重”同时算两个意思。每个说法只能归一组，否则同一个词能填两个空',
    ],
  ])('%s', (_, from, to, marker, message) => {
    const root = contentFolder([[FILE, from, to]]);
    const line = lineOf(root, `content/${FILE}`, marker);
    const pools = checkContent(root).problems.filter((problem) => problem.line === line);
    expect(pools).toEqual([{ file: `content/${FILE}`, line, message }]);
  });

  it('a pool with fewer concepts than blanks', () => {
    const root = contentFolder([[FILE, pool, 'bei: [理解|尊重]']]);
    expect(checkContent(root).problems).toContainEqual({
      file: `content/${FILE}`,
      line: lineOf(root, `content/${FILE}`, 'bei: ['),
      message: '#bei 有 2 个空，pools 里的意思不够分',
    });
  });

  it('though a stem may hold two groups, each with its own pool', () => {
    const stem = '被（#bei 尊重）的需求';
    const root = contentFolder([
      [FILE, stem, `${stem}、（#an 安全）`],
      [FILE, pool, `${pool}\n      an: [安全, 隐私]`],
    ]);
    expect(checkContent(root).problems).toEqual([]);
  });

  it('though an exact word may stand within another concept', () => {
    const root = contentFolder([[FILE, pool, 'bei: [理解, =尊重, 受人尊重]']]);
    expect(checkContent(root).problems).toEqual([]);
  });
});
