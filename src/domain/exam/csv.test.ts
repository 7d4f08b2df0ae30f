import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const cell = (text: string): string => toCsv([[text]]).slice(1, -2);

describe('CSV', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(
      toCsv([
        ['姓名', '得分'],
        ['李明', 87.5],
      ]),
    ).toBe('\uFEFF姓名,得分\r\n李明,87.5\r\n');
  });

  it('quotes commas, quotation marks and line ends, and doubles quotation marks', () => {
    expect(cell('a,b')).toBe('"a,b"');
    expect(cell('他说"好"')).toBe('"他说""好"""');
    expect(cell('一\r\n二')).toBe('"一\r\n二"');
  });

  it('lets no text be run as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '  =1', '\t=1', '\r=1', '\n=1'])
      expect(cell(text).replace(/^"/, '')).toMatch(/^'/);
    expect(cell('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(cell('a=1')).toBe('a=1');
  });

  it('keeps numbers as numbers, negative ones too, and leaves empty what is not known', () => {
    expect(toCsv([[-0.25, 3, null, Number.NaN]])).toBe('\uFEFF-0.25,3,,\r\n');
  });
});
