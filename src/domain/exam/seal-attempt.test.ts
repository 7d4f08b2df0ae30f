import { describe, expect, it } from 'vitest';
import { ATTEMPT, ATTEMPT_TEXT } from '../../../tests/fixtures/exam/frozen.ts';
import { attemptFileName, attemptFileText, sealAttempt } from './seal-attempt.ts';

describe('the record file of an attempt', () => {
  it('is written in the same bytes every time, and its digest follows from the rest', () => {
    const { digest, ...rest } = ATTEMPT;
    expect(attemptFileText(ATTEMPT)).toBe(ATTEMPT_TEXT);
    expect(sealAttempt(rest)).toEqual({ ...rest, digest });
  });

  it.each([
    ['欧阳“小”明 👍', '欧阳“小”明_👍-certification-2026-11-22.json'],
    ['../..\\etc/passwd', 'etc_passwd-certification-2026-11-22.json'],
    ['a:b*c?"<>|\u0000\n', 'a_b_c-certification-2026-11-22.json'],
    ['\u202Egnp.exe', 'gnp_exe-certification-2026-11-22.json'],
    ['', 'certification-2026-11-22.json'],
    ['---', 'certification-2026-11-22.json'],
    ['赢'.repeat(99), `${'赢'.repeat(40)}-certification-2026-11-22.json`],
  ])('has a safe name for the holder %j', (holder, name) => {
    expect(attemptFileName({ holder, paper: 'certification' }, '2026-11-22')).toBe(name);
  });
});
