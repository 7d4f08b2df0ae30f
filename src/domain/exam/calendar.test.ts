import { describe, expect, it } from 'vitest';
import { reminderCalendar, reminderDay } from './calendar.ts';

const CERTIFICATE = { until: { year: 2028, month: 11, day: 22 }, digest: 'ab'.repeat(32) };
const SAYS = { title: '“上岗认证”证书再过 30 天到期', text: '编号 SH-1，有效期至今年；再考一次。' };
const NOW = Date.UTC(2026, 10, 22, 8, 15, 0);

const made = (says = SAYS): string => reminderCalendar(CERTIFICATE, says, NOW);
/** Joins what was folded (RFC 5545, 3.1). */
const unfolded = (text: string): string[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);

describe('the reminder', () => {
  it('is one event of a whole day, 30 days before the certificate lapses', () => {
    const lines = unfolded(made());
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20281023');
    expect(lines).toContain('DTEND;VALUE=DATE:20281024');
    expect(lines).toContain('DTSTAMP:20261122T081500Z');
  });

  it('counts back over months and years', () => {
    expect(reminderDay({ until: { year: 2028, month: 3, day: 1 } })).toEqual({
      year: 2028,
      month: 1,
      day: 31,
    });
    expect(reminderDay({ until: { year: 2027, month: 1, day: 15 } })).toEqual({
      year: 2026,
      month: 12,
      day: 16,
    });
  });

  it('rings', () => {
    const lines = unfolded(made());
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'));
    expect(alarm).toEqual(['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${SAYS.title}`, 'TRIGGER:PT9H']);
  });

  it('has the same UID whenever it is made', () => {
    const uid = (text: string) => unfolded(text).find((line) => line.startsWith('UID:'));
    expect(uid(reminderCalendar(CERTIFICATE, SAYS, NOW + 1e9))).toBe(uid(made()));
    expect(uid(reminderCalendar({ ...CERTIFICATE, digest: 'cd'.repeat(32) }, SAYS, NOW))).not.toBe(
      uid(made()),
    );
  });

  it('ends every line with CR LF', () => {
    expect(made().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(made().endsWith('\r\n')).toBe(true);
  });

  it.each(['长'.repeat(300), `a${'长'.repeat(300)}`, '👩🏽‍💼'.repeat(60), 'x'.repeat(500), 'é长😀'.repeat(90)])(
    'folds lines at 75 octets and never in a character: %s',
    (text) => {
      const whole = made({ title: text, text });
      for (const line of whole.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // Half of a surrogate pair would not come back.
        expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
      }
      expect(unfolded(whole)).toContain(`SUMMARY:${text}`);
    },
  );

  it('escapes what has a meaning', () => {
    const lines = unfolded(made({ title: 'a,b;c\\d', text: 'one\r\ntwo\nthree\u0007\rfour:"x"' }));
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d');
    expect(lines).toContain('DESCRIPTION:one\\ntwo\\nthree\\nfour:"x"');
  });
});
