import { describe, expect, it } from 'vitest';
import { ATTEMPT_FORMAT, ATTEMPT_VERSION } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import type { Paper } from './bank.ts';
import { addMonths, certificateOf, daysBetween, renewal, written } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { sealAttempt } from './seal-attempt.ts';

const PAPER: Paper = {
  id: 'whole-course',
  letter: 'C',
  kind: 'certification',
  title: '上岗认证',
  about: '',
  minutes: 40,
  pass: 80,
  floor: 60,
  retry: null,
  months: 24,
  blueprint: [],
};
const SCORE = { items: 40, right: 36, score: 0.925 };

function attempt(changes: Partial<Omit<Attempt, 'digest'>> = {}): Attempt {
  return sealAttempt({
    format: ATTEMPT_FORMAT,
    version: ATTEMPT_VERSION,
    attempt: 'a1',
    paper: PAPER.id,
    bank: 'b'.repeat(64),
    seed: 's',
    history: {},
    code: null,
    minutes: 40,
    extra: 0,
    holder: '张三',
    course: '1.2.0+3f9a2c1b',
    begunAt: Date.UTC(2026, 10, 22, 1),
    submittedAt: Date.UTC(2026, 10, 22, 2),
    by: 'learner',
    items: [],
    events: [],
    result: { ...SCORE, modules: [{ module: 'service', ...SCORE }], passed: true },
    ...changes,
  });
}

function certificate(changes: Partial<Omit<Attempt, 'digest'>> = {}, paper = PAPER): Certificate {
  const made = certificateOf(attempt(changes), paper);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe('a certificate', () => {
  it('says who passed what, when and how well', () => {
    expect(certificate()).toMatchObject({
      holder: '张三',
      paper: { id: 'whole-course', title: '上岗认证' },
      points: 92.5,
      modules: 1,
      course: '1.2.0+3f9a2c1b',
      date: { year: 2026, month: 11, day: 22 },
      until: { year: 2028, month: 11, day: 22 },
    });
  });

  it('has a number of the day and of letters that are not misread', () => {
    const numbers = Array.from({ length: 200 }, (_, at) => certificate({ seed: String(at) }).number);
    for (const number of numbers) expect(number).toMatch(/^SH-20261122-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(numbers).size).toBe(200);
  });

  it('takes the number’s letters from the highest bits of the digest', () => {
    const { number, digest } = certificate();
    const letters = [...number.slice(-5)].map((char) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(char));
    const bits = letters.map((value) => value.toString(2).padStart(5, '0')).join('');
    const first = [...digest].map((char) => Number.parseInt(char, 16).toString(2).padStart(4, '0')).join('');
    expect(first.startsWith(bits)).toBe(true);
  });

  it('carries the whole digest, in groups that can be typed', () => {
    const { code, digest } = certificate();
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(code).toHaveLength(16);
    expect(code.join('')).toBe(digest);
  });

  it('carries in the QR code what can be checked, in its alphanumeric set', () => {
    const { qr, digest } = certificate();
    expect(qr).toBe(
      'SFH-CERTIFICATE:1 COURSE:1.2.0+3F9A2C1B PAPER:WHOLE-COURSE SCORE:92.5 DATE:2026-11-22 ' +
        `SHA256:${digest.toUpperCase()}`,
    );
    expect(certificate({ course: '试_1' }).qr).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  });

  it('has the day that it is in China, wherever it is looked at', () => {
    expect(certificate({ submittedAt: Date.UTC(2026, 10, 22, 15, 59, 59) }).date.day).toBe(22);
    expect(certificate({ submittedAt: Date.UTC(2026, 10, 22, 16) }).date.day).toBe(23);
  });

  it('is not given for a paper that was failed, that has none, or for a record that was altered', () => {
    const result = { ...attempt().result, passed: false };
    expect(certificateOf(attempt({ result }), PAPER)).toBe('failed');
    expect(certificateOf(attempt(), { ...PAPER, months: null })).toBe('none');
    expect(certificateOf({ ...attempt(), holder: '李四' }, PAPER)).toBe('altered');
  });
});

describe('validity', () => {
  it.each([
    ['2026-11-22', 24, '2028-11-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 1, '2026-12-30'],
  ])('from %s for %i months is until %s', (from, months, until) => {
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
    expect(written(addMonths({ year, month, day }, months))).toBe(until);
  });

  it('counts days over leap days and years', () => {
    const day = { year: 2028, month: 2, day: 28 };
    expect(daysBetween(day, { year: 2028, month: 3, day: 1 })).toBe(2);
    expect(daysBetween({ year: 2029, month: 2, day: 28 }, day)).toBe(-366);
  });

  it.each([
    ['2028-09-22T23:59:59+08:00', 'current'],
    ['2028-09-23T23:59:59+08:00', 'current'],
    ['2028-09-24T00:00:00+08:00', 'soon'],
    ['2028-11-22T23:59:59+08:00', 'soon'],
    ['2028-11-23T00:00:00+08:00', 'lapsed'],
    ['2026-11-22T12:00:00+08:00', 'current'],
  ])('at %s is %s', (now, state) => {
    expect(renewal(certificate(), Date.parse(now))).toBe(state);
  });

  it('of a month is soon over from the start', () => {
    const made = certificate({}, { ...PAPER, months: 1 });
    expect(renewal(made, Date.UTC(2026, 10, 22, 3))).toBe('soon');
  });
});
