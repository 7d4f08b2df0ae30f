import { describe, expect, it } from 'vitest';
import { clausesOf, findCue } from './cue.ts';

const find = (cue: string, text: string): string | null => findCue([cue], clausesOf(text));

describe('a text', () => {
  it('is cut into clauses at punctuation and spaces, each folded', () => {
    expect(clausesOf('您好，我去問 两分鐘！', '鐘钟')).toEqual(['您好', '我去问', '2分钟']);
    expect(clausesOf('……')).toEqual([]);
  });
});

describe('a cue', () => {
  it.each([
    ['我 问', '我去给您问', '我去给您问'],
    ['我/咱 问', '咱这就问', '咱这就问'],
    ['#分钟', '等三分钟', '3分钟'],
    ['周#', '周三上午', '周3'],
    ['^行', '行，我办', '行'],
    ['不知道$', '我不知道。', '不知道'],
    ['我 问', '我不懂但我去问', '我去问'],
  ])('%s is found in %s', (cue, text, found) => {
    expect(find(cue, text)).toBe(found);
  });

  it.each([
    ['我 问', '我，您问', 'across clauses'],
    ['我 问', '我今天下午三点以前一定去问', 'too far apart'],
    ['我 问', '问我', 'in the other order'],
    ['^行', '不行', 'not at the beginning'],
    ['不知道$', '不知道找谁没关系', 'not at the end'],
  ])('%s is not found in %s: %s', (cue, text) => {
    expect(find(cue, text)).toBeNull();
  });

  it.each([
    ['我 问', '我不去问'],
    ['我 问', '我没空替您问'],
    ['帮您 问', '我不能帮您问'],
    ['帮您 问', '懒得帮您问'],
    ['可以', '不可以'],
    ['我的错', '不是我的错'],
  ])('%s does not count where it is denied: %s', (cue, text) => {
    expect(find(cue, text)).toBeNull();
  });

  it.each([
    ['我 问', '我没关系这就去问'],
    ['帮您 问', '要不帮您问'],
    ['能 退', '我看能不能退'],
    ['别急', '您别急'],
    ['没关系', '没关系'],
    ['不要紧', '不要紧'],
  ])('%s counts where nothing is denied: %s', (cue, text) => {
    expect(find(cue, text)).not.toBeNull();
  });
});
