import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ATTEMPT, ATTEMPT_TEXT, BANK, forged } from '../../tests/fixtures/exam/frozen.ts';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import { attemptFileText } from '../domain/exam/seal-attempt.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Verifies a file in a folder that keeps the frozen bank, or in one of another course. */
function verify(text: string | null, cwd = keepingOldBank()): Promise<Outcome> {
  const file = join(mkdtempSync(join(tmpdir(), 'record-')), 'record.json');
  if (text !== null) writeFileSync(file, text);
  return new Promise((done) => {
    const args = [resolve('src/build/verify-record.ts'), file];
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

function keepingOldBank(): string {
  const root = mkdtempSync(join(tmpdir(), 'course-'));
  mkdirSync(join(root, 'content/exam-archive'), { recursive: true });
  writeFileSync(join(root, `content/exam-archive/${BANK.digest}.json`), JSON.stringify(BANK));
  return root;
}

describe('verifying a record file in the terminal', { timeout: 60_000 }, () => {
  it('finds that a record of an older version matches its archived bank', async () => {
    const { code, stdout, stderr } = await verify(ATTEMPT_TEXT);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'match', result: ATTEMPT.result });
    expect(stderr).toContain('record.json：对得上。');
  });

  it('names what was changed', async () => {
    const { code, stdout, stderr } = await verify(attemptFileText(forged(ATTEMPT, { minutes: 90 })));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'altered', differences: [{ what: 'minutes' }] });
    expect(stderr).toContain('写着 90 分钟，这份卷子是 40 分钟。');
  });

  it('tells an unknown version apart', async () => {
    const { code, stdout } = await verify(ATTEMPT_TEXT, contentFolder([]));
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'unknown', bank: BANK.digest });
  });

  it('cannot read what is no record, and says how it is used without a file', async () => {
    expect(await verify('[]')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('unreadable') as string,
    });
    expect((await verify(null)).code).toBe(2);
  });
});
