import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAPER, SMALL_BANK } from '../../tests/fixtures/exam-bank.ts';
import { MINUTE } from '../../tests/fixtures/facts.ts';
import { memoryRecord } from '../records/memory.ts';

async function page() {
  vi.resetModules();
  const { record } = await import('./record.ts');
  await record.open(disk);
  return { record, ...(await import('./exams.ts')) };
}
let disk = memoryRecord();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_795_311_000_000 });
  vi.stubGlobal('document', { documentElement: { dataset: { base: '/', course: '1.0.0+0' } } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(SMALL_BANK))));
  disk = memoryRecord();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a record that cannot be read is told of', async () => {
  const { attempts, record } = await page();
  disk.facts = () => Promise.reject(new Error('torn'));
  disk.checkpoint = () => Promise.reject(new Error('torn'));
  await expect(attempts()).rejects.toThrow('torn');
  expect(record.state.getState().notices).toEqual(['not-read']);
});

describe('beginning a paper', () => {
  it('settles its rules, and a name of any length can be read again', async () => {
    const { begin, exams, openAttempt } = await page();
    const attempt = await begin(SMALL_BANK, PAPER, null, '长'.repeat(500));
    const { rules } = (await exams()).open.get(attempt ?? '') ?? {};
    expect(rules).toMatchObject({
      paper: PAPER.id,
      bank: SMALL_BANK.digest,
      history: {},
      minutes: 40,
      extra: 0,
    });
    expect(rules?.holder).toHaveLength(40);
    expect(await openAttempt()).toEqual({ attempt, paper: PAPER.id, minutesLeft: 40 });
  });

  it('on a second page goes on with the one that was begun: nobody looks at two papers and takes the easier one', async () => {
    const { begin } = await page();
    const first = await begin(SMALL_BANK, PAPER, null, '');
    expect(await (await page()).begin(SMALL_BANK, PAPER, null, '')).toBe(first);
    vi.setSystemTime(Date.now() + 41 * MINUTE);
    expect(await (await page()).begin(SMALL_BANK, PAPER, null, '')).not.toBe(first);
  });

  it('knows how the papers before went, but for the paper of a class', async () => {
    const { begin, exams, attempts } = await page();
    await begin(SMALL_BANK, PAPER, null, '');
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    expect((await attempts()).map(({ by }) => by)).toEqual(['clock']);
    const own = await begin(SMALL_BANK, PAPER, null, '');
    const set = { ok: true, paper: PAPER, code: 'C3B', seed: 'class', extra: 15 } as const;
    const ofClass = await begin(SMALL_BANK, PAPER, set as unknown as Parameters<typeof begin>[2], '');
    const { open } = await exams();
    expect(Object.values(open.get(own ?? '')?.rules.history ?? {})).toEqual(
      Array.from({ length: 5 }, () => 'wrong'),
    );
    expect(open.get(ofClass ?? '')?.rules).toMatchObject({
      history: null,
      seed: 'class',
      code: 'C3B',
      extra: 15,
    });
  });
});

describe('what a paper is drawn from', () => {
  it('is the whole bank where the paper’s own cannot be had', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return address.includes('/papers/')
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve(new Response(JSON.stringify(SMALL_BANK)));
    });
    const { examBank } = await page();
    expect(await examBank('unit')).toEqual(SMALL_BANK);
    expect(asked).toEqual(['/exams/papers/unit.json', '/exams/bank.json']);
  });
});

describe('a paper whose time is up', () => {
  it('stays as it is where its bank cannot be had, and is handed in later', async () => {
    const { begin } = await page();
    await begin(SMALL_BANK, PAPER, null, '');
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await (await page()).attempts()).toEqual([]);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(SMALL_BANK))));
    expect(await (await page()).attempts()).toHaveLength(1);
  });

  it('is never put into the record of another learner', async () => {
    const { begin, attempts, record } = await page();
    await begin(SMALL_BANK, PAPER, null, '');
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    const fetched = Promise.withResolvers<Response>();
    vi.stubGlobal('fetch', () => fetched.promise);
    const settling = attempts();
    await record.addProfile('小李');
    fetched.resolve(new Response(JSON.stringify(SMALL_BANK)));
    await settling;
    expect(record.state.getState().profile.name).toBe('小李');
    expect(record.state.getState().facts).toEqual([]);
  });
});
