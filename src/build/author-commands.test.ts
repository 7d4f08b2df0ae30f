import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import type { Edit } from '../../tests/fixtures/content-folder.ts';
import { EXAM } from '../../tests/fixtures/exam-content.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an author's command in a course folder. */
function run(
  script: string,
  args: readonly string[],
  edits: readonly Edit[] = [],
  typed = '',
): Promise<Outcome> {
  const file = resolve('src/build', script);
  return new Promise((done) => {
    const options = { cwd: contentFolder(edits) };
    const child = execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    // A command that does not read may be gone before it is written to.
    child.stdin?.on('error', () => undefined).end(typed);
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

describe('playing a scenario', { timeout: 30_000 }, () => {
  const ALL = '1\n1\n1\n1\n1\n1\n';

  it('goes from line to line by the numbers that are typed, to the ending and its rules', async () => {
    const { code, stdout } = await run('scenario.ts', ['boots'], [], ALL);
    expect(code).toBe(0);
    expect(stdout).toContain('开胶的靴子（商场）\n你是女鞋柜的小周。');
    expect(stdout).toContain('〔一只靴子倒扣在柜台上。〕\n林女士：穿了十八天，底就掉了。\n\n  1. 您坐下说。');
    expect(stdout).toContain('你：您坐下说。\n  她坐下了。\n  心情 ■■■□□□ 不满');
    expect(stdout).toMatch(
      /结局：办成了\n五号，小周打了电话。\n\n守住的\n {2}等他说完（1 次，见 smile）\n {2}说日子，说钟点（1 次，见 smile）\n这一回一条也没有丢。\n$/,
    );
  });

  it('takes several numbers from one line, and full-width ones', async () => {
    const { stdout } = await run('scenario.ts', ['boots'], [], '２\\n 2 1\\n1 1\\n ２\n');
    expect(stdout).toContain('结局：没办好');
  });

  it('asks again where it is told something else, and says where the talk was broken off', async () => {
    const { code, stdout } = await run('scenario.ts', ['boots'], [], '3\n好\n');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '没有第 3 句，写 1 到 2。\n没看懂，写 1 到 2 的一个数字。\n没有说完，停在这里。\n',
    );
  });

  it('lists the scenarios when it does not know the one', async () => {
    const { code, stdout, stderr } = await run('scenario.ts', ['shoes']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('没有编号为“shoes”的情景。\n现有的情景：\n  boots  开胶的靴子\n');
    expect((await run('scenario.ts', [])).stderr).toMatch(/^用法：npm run scenario/);
  });

  it('does not play what cannot be played, and says what is wrong with it', async () => {
    const broken: Edit = ['scenarios/boots.yaml', 'to: ask }', 'to: nowhere }'];
    const { code, stdout, stderr } = await run('scenario.ts', ['boots'], [broken], ALL);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^content\/scenarios\/boots\.yaml:\d+ {2}没有叫“nowhere”的节点/);
  });
});

describe('checking the content', { timeout: 30_000 }, () => {
  it('counts what passed', async () => {
    const { code, stdout } = await run('check.ts', []);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^内容检查通过：2 课，6 道练习，3 个主题，2 句忌语，1 个术语，1 个情景，0 份试卷，0 道专写的试题。版本 1\.2\.0\+[0-9a-f]{8}\n$/,
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

describe('archiving the bank', { timeout: 30_000 }, () => {
  it('says where it went', async () => {
    const { code, stdout } = await run('archive-bank.ts', [], EXAM);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^题库存好了：content\/exam-archive\/[0-9a-f]{64}\.json。/);
  });

  it('does nothing while there is something to mend', async () => {
    const broken: Edit = ['exams/try-out.yaml', 'letter: T', 'letter: t'];
    const { code, stdout, stderr } = await run('archive-bank.ts', [], [...EXAM, broken]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('content/exams/try-out.yaml:2  “letter”不合要求：要写成一个大写字母或数字');
  });
});
