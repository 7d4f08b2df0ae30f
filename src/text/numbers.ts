const DIGITS = '零一二三四五六七八九';

/** 0–99 in Chinese, as counted: 3 → 三, 12 → 十二. Larger numbers stay Arabic. */
export function chineseNumber(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  if (value > 99) return String(value);
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}十${units > 0 ? (DIGITS[units] ?? '') : ''}`;
}
