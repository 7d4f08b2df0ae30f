import type { Page } from '@playwright/test';
import type { Attempt } from '../../../src/domain/exam/attempt.ts';
import { FACT_VERSION } from '../../../src/domain/record/fact.ts';
import type { Fact } from '../../../src/domain/record/fact.ts';
import { toRecordFile } from '../../../src/domain/record/record-file.ts';
import { expectCarried, importText, openRecord } from './record.ts';
import { attemptOf, rightAnswer, wrongAnswer } from './sat-paper.ts';

/** An attempt at the certification paper that was passed with 92.5 points: 37 of its 40 items are right. */
export function passedAttempt(changes: Partial<Omit<Attempt, 'digest'>> = {}): Attempt {
  let left = 3;
  const missed = new Set<string>();
  return attemptOf({
    paper: 'certification',
    answer: (item, entry) => {
      if (left === 0 || !('options' in item) || missed.has(entry.module)) return rightAnswer(item, entry);
      left -= 1;
      missed.add(entry.module);
      return wrongAnswer(item, entry);
    },
    change: { attempt: 'attempt-1', holder: '张三', ...changes },
    ...(changes.submittedAt === undefined ? {} : { at: changes.submittedAt }),
  });
}

/** Puts attempts into the record, through 导入记录. */
export async function importAttempts(page: Page, ...attempts: readonly Attempt[]): Promise<void> {
  const facts = attempts.map((attempt): Fact => ({
    v: FACT_VERSION,
    id: `fact-${attempt.attempt}`,
    at: attempt.submittedAt,
    course: attempt.course,
    kind: 'examSubmitted',
    attempt,
  }));
  const profile = { id: 'examinee', name: '考生', createdAt: 1 };
  await openRecord(page);
  await importText(page, JSON.stringify(toRecordFile(profile, facts, 'test', Date.now())));
  await expectCarried(page, new RegExp(`添了 ${attempts.length} 条`));
}
