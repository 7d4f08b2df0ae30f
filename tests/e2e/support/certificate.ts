import type { Page } from '@playwright/test';
import { ATTEMPT_FORMAT, ATTEMPT_VERSION } from '../../../src/domain/exam/attempt.ts';
import type { Attempt } from '../../../src/domain/exam/attempt.ts';
import { sealAttempt } from '../../../src/domain/exam/seal-attempt.ts';
import { FACT_VERSION } from '../../../src/domain/record/fact.ts';
import type { Fact } from '../../../src/domain/record/fact.ts';
import { toRecordFile } from '../../../src/domain/record/record-file.ts';
import { builtBank } from './attempt.ts';
import { expectCarried, importText, openRecord } from './record.ts';

/** An attempt at the certification paper that was passed with 92.5 points; its items are left out. */
export function passedAttempt(changes: Partial<Omit<Attempt, 'digest'>> = {}): Attempt {
  const { digest, course, modules } = builtBank();
  const score = { items: 5, right: 4, score: 0.925 };
  const submittedAt = changes.submittedAt ?? Date.now() - 60_000;
  return sealAttempt({
    format: ATTEMPT_FORMAT,
    version: ATTEMPT_VERSION,
    attempt: 'attempt-1',
    paper: 'certification',
    bank: digest,
    seed: 'seed',
    history: {},
    code: null,
    minutes: 40,
    extra: 0,
    holder: '张三',
    course,
    begunAt: submittedAt - 20 * 60_000,
    submittedAt,
    by: 'learner',
    items: [],
    events: [],
    result: {
      items: 40,
      right: 36,
      score: 0.925,
      modules: modules.map(({ id }) => ({ module: id, ...score })),
      passed: true,
    },
    ...changes,
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
