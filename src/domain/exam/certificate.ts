import type { Attempt } from './attempt.ts';
import type { Paper } from './bank.ts';
import { ALPHABET } from './class-code.ts';
import { digestOf } from './digest.ts';
import { holderName } from './holder.ts';
import { pointsOf } from './standing.ts';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

/** What a certificate says. */
export interface Certificate {
  /** SH-20261122-7KQ2M: the day and the first 25 bits of the digest. */
  readonly number: string;
  /** As it can be printed; empty where there is no name. */
  readonly holder: string;
  readonly paper: Pick<Paper, 'id' | 'title'>;
  /** Of a hundred, with one decimal. */
  readonly points: number;
  /** How many modules were examined: each has reached its floor. */
  readonly modules: number;
  readonly date: Day;
  /** The last day that it is valid. */
  readonly until: Day;
  /** Version of the course. */
  readonly course: string;
  /** SHA-256 of the attempt, in hexadecimal. */
  readonly digest: string;
  /** The whole digest in groups of four, to be compared by eye and typed. */
  readonly code: readonly string[];
  /** For the QR code: printable ASCII of its alphanumeric set (ISO/IEC 18004, table 5). */
  readonly qr: string;
}

/** failed: the paper was not passed. none: the paper has no certificate. altered: the digest is not the attempt's. */
export type NoCertificate = 'failed' | 'none' | 'altered';

/** Version of the form of the QR code's text. */
const FORM = 1;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** UTC+8, as everywhere in China: a certificate has the same date and number on every device. */
const ZONE = 8 * 60 * MINUTE;

/**
 * @param paper that the attempt was drawn from
 * @returns what the certificate says, or why there is none
 */
export function certificateOf(
  attempt: Attempt,
  paper: Pick<Paper, 'id' | 'title' | 'months'>,
): Certificate | NoCertificate {
  const { digest, ...body } = attempt;
  if (!attempt.result.passed) return 'failed';
  if (paper.months === null) return 'none';
  if (digestOf(body) !== digest) return 'altered';
  const date = dayOf(attempt.submittedAt);
  const points = pointsOf(attempt.result.score);
  return {
    number: `SH-${written(date).replaceAll('-', '')}-${firstChars(digest)}`,
    holder: holderName(attempt.holder),
    paper: { id: paper.id, title: paper.title },
    points,
    modules: attempt.result.modules.length,
    date,
    until: addMonths(date, paper.months),
    course: attempt.course,
    digest,
    code: digest.match(/.{4}/g) ?? [],
    qr: [
      `SFH-CERTIFICATE:${FORM}`,
      `COURSE:${attempt.course}`,
      `PAPER:${paper.id}`,
      `SCORE:${points.toFixed(1)}`,
      `DATE:${written(date)}`,
      `SHA256:${digest}`,
    ]
      .join(' ')
      .toUpperCase()
      .replace(/[^0-9A-Z $%*+\-./:]/g, '.'),
  };
}

/** How long before it lapses a certificate asks to be renewed, in days. */
const SOON = 60;

/**
 * @param now milliseconds since 1970
 * @returns lapsed after its last day; soon in the sixty days that end with it
 */
export function renewal({ until }: Pick<Certificate, 'until'>, now: number): 'current' | 'soon' | 'lapsed' {
  const left = daysBetween(dayOf(now), until);
  if (left < 0) return 'lapsed';
  return left < SOON ? 'soon' : 'current';
}

/** @param at milliseconds since 1970 @returns the day in China */
export function dayOf(at: number): Day {
  return dayFrom(new Date(at + ZONE));
}

/** @returns the same day of the month so many months later, or the last one of a month that is shorter */
export function addMonths({ year, month, day }: Day, months: number): Day {
  // The day 0 of a month is the last one of the month before.
  const last = new Date(Date.UTC(year, month + months, 0));
  return { ...dayFrom(last), day: Math.min(day, last.getUTCDate()) };
}

/** @param days may be negative */
export function addDays(day: Day, days: number): Day {
  return dayFrom(new Date(utcOf(day) + days * DAY));
}

/** @returns days from one to the other, negative where it comes before */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY);
}

/** @returns 2026-11-22 */
export function written({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function dayFrom(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function utcOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

/** The first 25 bits of a digest in Crockford's Base 32. */
function firstChars(digest: string): string {
  const bits = Number.parseInt(digest.slice(0, 7), 16) >>> 3;
  return [20, 15, 10, 5, 0].map((shift) => ALPHABET.charAt((bits >>> shift) & 31)).join('');
}
