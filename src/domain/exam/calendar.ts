import type { Certificate, Day } from './certificate.ts';
import { addDays, written } from './certificate.ts';

/** How long before a certificate lapses the calendar tells of it, in days. */
const BEFORE = 30;
/** When it rings on that day. */
const HOUR = 9;

/** Longest line in octets, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** @returns the day on which the calendar tells of it */
export function reminderDay({ until }: Pick<Certificate, 'until'>): Day {
  return addDays(until, -BEFORE);
}

/**
 * A calendar with one event of a day, 30 days before the certificate lapses, which rings at nine (RFC 5545).
 *
 * @param says what the event is called and what it tells
 * @param now milliseconds since 1970, when it is written
 * @returns the text of an .ics file; taking it in twice makes one event, as its UID is the attempt's
 */
export function reminderCalendar(
  certificate: Pick<Certificate, 'until' | 'digest'>,
  says: { readonly title: string; readonly text: string },
  now: number,
): string {
  const day = reminderDay(certificate);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//service-from-the-heart//certificate//ZH',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${certificate.digest.slice(0, 32)}@service-from-the-heart`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(says.title)}`,
    `DESCRIPTION:${escaped(says.text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(says.title)}`,
    `TRIGGER:PT${HOUR}H`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** TEXT (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line before it is too long, between characters: the next begins with a space, which counts. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += char;
    octets += size;
  }
  return text;
}

/** Length of a character in UTF-8 (RFC 3629). */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** 20261122T081500Z */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function compact(day: Day): string {
  return written(day).replaceAll('-', '');
}
