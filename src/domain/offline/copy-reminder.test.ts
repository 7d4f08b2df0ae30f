import { describe, expect, it } from 'vitest';
import stored from '../../../tests/fixtures/copies-v1.json' with { type: 'json' };
import {
  NO_COPIES,
  afterAnswers,
  afterCopy,
  afterDismissal,
  parseCopies,
  wantsCopy,
} from './copy-reminder.ts';

describe('a copy of the record', () => {
  it('is suggested after an evening’s work, not before', () => {
    expect(wantsCopy(afterAnswers(NO_COPIES, 59), false)).toBe(false);
    expect(wantsCopy(afterAnswers(NO_COPIES, 60), false)).toBe(true);
  });

  it('is never suggested where the browser keeps what it has', () => {
    expect(wantsCopy(afterAnswers(NO_COPIES, 1000), true)).toBe(false);
  });

  it('is suggested again only after as much again', () => {
    const dismissed = afterDismissal(afterAnswers(NO_COPIES, 70));
    expect(wantsCopy(afterAnswers(dismissed, 119), false)).toBe(false);
    expect(wantsCopy(afterAnswers(dismissed, 120), false)).toBe(true);
  });

  it('that was made begins the count anew', () => {
    const copied = afterCopy({ ...afterDismissal(afterAnswers(NO_COPIES, 500)), asked: true });
    expect(copied).toEqual({ ...NO_COPIES, asked: true });
  });
});

describe('parseCopies', () => {
  it('takes version 1 as it was stored', () => {
    expect(parseCopies(stored)).toEqual({ version: 1, answers: 73, remindAt: 180, asked: true });
  });

  it.each([
    null,
    7,
    { version: 2, answers: 1, remindAt: 1, asked: true },
    { version: 1, answers: -1, remindAt: 1, asked: true },
    { version: 1, answers: 1, remindAt: 1 },
  ])('refuses %j', (value) => {
    expect(parseCopies(value)).toBeNull();
  });
});
