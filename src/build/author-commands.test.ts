import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import type { Edit } from '../../tests/fixtures/content-folder.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an author's command in a course folder. */
function run(script: string, args: readonly string[], edits: readonly Edit[] = []): Promise<Outcome> {
  const file = resolve('src/build', script);
  return new Promise((done) => {
    execFile(process.execPath, [file, ...args], { cwd: contentFolder(edits) }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('trying an answer', { timeout: 30_000 }, () => {
  it('prints the marks and the score as JSON', async () => {
    const { code, stdout } = await run('try.ts', ['emotional-needs', '尊敬', '体谅']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      drill: 'emotional-needs',
      blanks: [
        { answer: '尊敬', verdict: 'wrong' },
        { answer: '体谅', verdict: 'right' },
      ],
      score: 0.5,
    });
  });

  it('lists the drills when it does not know the one', async () => {
    const { code, stdout, stderr } = await run('try.ts', ['nobody', '笑脸']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('没有编号为“nobody”的练习');
    expect(stderr).toContain('\n  smile-face\n  first-words\n');
  });

  it('says how it is used when nothing is asked', async () => {
    const { code, stderr } = await run('try.ts', []);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^用法：npm run try/);
  });

  it('shows what is wrong with the content where that hides the drill', async () => {
    const broken: Edit = ['drills/service.yaml', '一句（问候|招呼）暖心', '一句（问候'];
    const { code, stderr } = await run('try.ts', ['first-words', '问候'], [broken]);
    expect(code).toBe(2);
    expect(stderr).toContain('content/drills/service.yaml:21  左括号没有配上右括号');
  });
});

describe('checking the content', { timeout: 30_000 }, () => {
  it('counts what passed', async () => {
    const { code, stdout } = await run('check.ts', []);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^内容检查通过：2 课，6 道练习，3 个主题，2 句忌语，1 个术语。版本 1\.2\.0\+[0-9a-f]{8}\n$/,
    );
  });

  it('fails with every problem, its file and its line', async () => {
    const { code, stdout, stderr } = await run(
      'check.ts',
      [],
      [['drills/service.yaml', 'pair: need-heart', 'pair: nobody']],
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n')).toEqual([
      'content/drills/service.yaml:32  没有编号为“nobody”的练习',
      expect.stringMatching(/^content\/drills\/service\.yaml:37 {2}“need-heart”说和/),
      '',
      '内容检查没有通过：2 处要改。',
      '',
    ]);
  });
});
