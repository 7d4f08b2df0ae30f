import { describe, expect, it } from 'vitest';
import { parseConcept, parseStem } from '../drill/parse-stem.ts';
import type { Drill } from '../drill/drill.ts';
import { fitsTwoColumns, isNumbered, keyOf, roomFor, rulesOf } from './worksheet.ts';

function drill(stem: string, pools: Record<string, string[]> = {}): Drill {
  return {
    id: 'one',
    stem: parseStem(stem),
    pools: Object.fromEntries(
      Object.entries(pools).map(([name, concepts]) => [name, concepts.map((text) => parseConcept(text))]),
    ),
    explanation: '',
    source: { deck: '001', topic: 't' },
    blanks: [],
  };
}

describe('What stands beside a heading', () => {
  it('counts the blanks that are marked, and tells the open ones apart', () => {
    expect(
      rulesOf([drill('一张（笑脸）相迎'), '一杯清茶解渴', drill('（?想法）也好，（做法）也好')]),
    ).toEqual({
      blanks: 2,
      open: 1,
      anyOrder: false,
    });
  });
  it('says where the order is free', () => {
    const free = drill('（#a 礼貌）服务和（#a 周到）服务', { a: ['礼貌', '周到'] });
    expect(rulesOf([free]).anyOrder).toBe(true);
  });
});

describe('Numbers of lines', () => {
  it('are given to a list', () => {
    expect(isNumbered([drill('一张（笑脸）相迎'), '一杯清茶解渴'])).toBe(true);
  });
  it('are not given twice, nor to a line that stands alone', () => {
    expect(isNumbered([drill('1. 加强（主动）沟通'), drill('2. 加强（业务）学习')])).toBe(false);
    expect(isNumbered([drill('加强（主动）沟通')])).toBe(false);
  });
});

describe('Room to write', () => {
  it('goes by the longest answer of the exercise', () => {
    expect(roomFor([drill('一张（笑脸）相迎')])).toBe('s');
    expect(roomFor([drill('一张（笑脸）相迎'), drill('做到（耐心细致周到）')])).toBe('m');
    expect(roomFor([drill('做到（把客户的事当自己的事）')])).toBe('l');
    expect(roomFor([drill('我想（?做好）')])).toBe('l');
    expect(roomFor([drill('我想（?做好）'), drill('一张（笑脸）相迎')])).toBe('m');
  });
  it('lets short lines stand in two columns, and long ones not', () => {
    const short = ['一张（笑脸）相迎', '一把（椅子）可坐', '一句（问候）', '一声（道别）'].map((stem) =>
      drill(stem),
    );
    expect(fitsTwoColumns(short)).toBe(true);
    expect(fitsTwoColumns(short.slice(1))).toBe(false);
    expect(fitsTwoColumns([...short, '一句话写到这里已经比半张纸的宽度还要长了'])).toBe(false);
  });
});

describe('The key', () => {
  it('gives the answer and some of the other words', () => {
    expect(keyOf(drill('加强（主动|双向）沟通'))).toEqual([
      { open: false, models: ['主动'], others: ['双向'], more: false },
    ]);
    expect(keyOf(drill('以（一|二|三|四|五|六|七）为本'))[0]).toMatchObject({
      others: ['二', '三', '四', '五', '六'],
      more: true,
    });
  });
  it('gives all that may be said at an open blank, and nothing for a line without one', () => {
    expect(keyOf(drill('把我们作为（?值得尊重|可信赖）的人'))).toEqual([
      { open: true, models: ['值得尊重', '可信赖'], others: [], more: false },
    ]);
    expect(keyOf('一杯清茶解渴')).toEqual([]);
  });
  it('gives for a group the concepts that the deck does not print', () => {
    const free = drill('（#a 礼貌）和（#a 周到）', { a: ['礼貌', '周到', '耐心|有耐心'] });
    expect(keyOf(free).map(({ others }) => others)).toEqual([['耐心'], ['耐心']]);
  });
});
