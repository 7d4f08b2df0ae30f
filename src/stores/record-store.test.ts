import { describe, expect, it } from 'vitest';
import { DAY } from '../../tests/fixtures/facts.ts';
import { page } from '../../tests/fixtures/record-page.ts';
import { readRecordFile, toRecordFile } from '../domain/record/record-file.ts';
import { memoryRecord } from '../records/memory.ts';
import { SaveError } from '../records/record-port.ts';
import type { RecordPort } from '../records/record-port.ts';

const READ = { kind: 'lessonRead', lesson: 'six-ones' } as const;

/** A port whose saves fail while `broken` says so. */
function fragile(port: RecordPort): RecordPort & { broken: boolean } {
  const failing = {
    ...port,
    broken: false,
    append: (...args: Parameters<RecordPort['append']>) =>
      failing.broken ? Promise.reject(new SaveError('full', null)) : port.append(...args),
  };
  return failing;
}

describe('the record of a page', () => {
  it('starts with an unnamed learner on a new device, and finds that learner again', async () => {
    const [port, device] = [memoryRecord(), {}];
    const first = (await page(port, device)).state.getState();
    expect(first).toMatchObject({ ready: true, profile: { name: '学员' }, facts: [] });
    expect((await page(port, device)).state.getState().profiles).toEqual([first.profile]);
  });

  it('stores a fact with id, time and course version, and then shows it', async () => {
    const port = memoryRecord();
    const store = await page(port);
    expect(await store.add(READ)).toBe(true);
    const { facts, progress, profile } = store.state.getState();
    expect(facts).toMatchObject([{ ...READ, v: 3, course: '1.0.0+0' }]);
    expect(progress.read.has('six-ones')).toBe(true);
    expect(await port.facts(profile.id)).toEqual(facts);
  });

  it('is never shown half: who listens sees nobody with the facts of another', async () => {
    const store = await page(memoryRecord());
    await store.add(READ);
    const seen: string[] = [];
    store.state.subscribe(({ profile, facts, progress }) => {
      seen.push(`${profile.name} ${facts.length} ${progress.read.size}`);
    });
    await store.addProfile('小李');
    const [first] = store.state.getState().profiles;
    await store.switchTo(first?.id ?? '');
    expect([...new Set(seen)]).toEqual(['小李 0 0', '学员 1 1']);
  });

  it('puts a fact in its place where the clock was set back', async () => {
    const store = await page(memoryRecord());
    const answered = { kind: 'answered', drill: 'six-ones-smile', mode: 'typed' } as const;
    await store.add({ ...answered, entries: [{ answer: '笑脸', verdict: 'right' }] });
    const [first] = store.state.getState().facts;
    const earlier = {
      ...answered,
      at: (first?.at ?? 0) - 1000,
      entries: [{ answer: '伞', verdict: 'wrong' }],
    } as const;
    await store.add(earlier);
    const { facts, progress } = store.state.getState();
    expect(facts.map(({ at }) => at)).toEqual(
      [...facts.map(({ at }) => at)].sort((one, other) => one - other),
    );
    expect(progress.drills['six-ones-smile']).toMatchObject({ done: true, attempts: 2 });
  });

  it('shows nothing that could not be stored, says why, and recovers', async () => {
    const port = fragile(memoryRecord());
    const store = await page(port);
    port.broken = true;
    expect(await store.add(READ)).toBe(false);
    expect(store.state.getState()).toMatchObject({ facts: [], saveFailed: 'full' });
    port.broken = false;
    expect(await store.add(READ)).toBe(true);
    expect(store.state.getState().saveFailed).toBeNull();
  });

  it('keeps a draft until it is dropped', async () => {
    const port = memoryRecord();
    const [store, device] = [await page(port), {}];
    await store.saveDraft({ drill: 'x', lesson: 'one', answers: ['笑'], blank: 0 });
    const again = await page(port, device);
    expect(again.state.getState().drafts['x']?.answers).toEqual(['笑']);
    await again.dropDraft('x');
    expect((await page(port, device)).state.getState().drafts).toEqual({});
  });
});

describe('people on one device', () => {
  it('have records of their own, and are switched and renamed', async () => {
    const store = await page(memoryRecord());
    await store.add(READ);
    const { profile: first } = store.state.getState();
    await store.addProfile('李四');
    expect(store.state.getState()).toMatchObject({ profile: { name: '李四' }, facts: [] });
    await store.switchTo(first.id);
    await store.rename('张三');
    expect(store.state.getState()).toMatchObject({ profile: { name: '张三' }, facts: [READ] });
  });

  it('are removed with everything, and the last one leaves an empty record behind', async () => {
    const port = memoryRecord();
    const store = await page(port);
    await store.add(READ);
    const { id } = store.state.getState().profile;
    expect(await store.remove(id)).toBe(true);
    expect(await port.facts(id)).toEqual([]);
    expect(store.state.getState()).toMatchObject({ profile: { name: '学员' }, facts: [] });
    expect(store.state.getState().profile.id).not.toBe(id);
  });
});

describe('an imported record', () => {
  const exported = async (): Promise<string> => {
    const store = await page(memoryRecord());
    await store.rename('张三');
    await store.add(READ, { kind: 'lessonOpened', lesson: 'six-ones' });
    const { profile, facts } = store.state.getState();
    return JSON.stringify(toRecordFile(profile, facts, store.course, store.now()));
  };

  it('brings its learner and the facts, and adds nothing the second time', async () => {
    const file = readRecordFile(await exported());
    if (!file.ok) throw new Error(file.error);
    const store = await page(memoryRecord());
    expect(await store.merge(file.profile, file.facts)).toBe(2);
    expect(store.state.getState()).toMatchObject({ profile: { name: '张三' } });
    expect(await store.merge(file.profile, file.facts)).toBe(0);
    expect(store.state.getState().facts).toHaveLength(2);
    expect(store.state.getState().profiles).toHaveLength(2);
  });

  it('counts a fact once that stands in the file twice', async () => {
    const file = readRecordFile(await exported());
    if (!file.ok) throw new Error(file.error);
    const store = await page(memoryRecord());
    expect(await store.merge(file.profile, [...file.facts, ...file.facts])).toBe(2);
  });

  it('changes nothing when it cannot be stored', async () => {
    const file = readRecordFile(await exported());
    if (!file.ok) throw new Error(file.error);
    const port = fragile(memoryRecord());
    const store = await page(port);
    const { profile } = store.state.getState();
    port.broken = true;
    expect(await store.merge(file.profile, file.facts)).toBeNull();
    expect(store.state.getState()).toMatchObject({ profile, facts: [], saveFailed: 'full' });
  });
});

describe('a page that needs only what is folded from a long record', () => {
  /** Stores 250 facts of days ago, and opens it twice: the second time there is a checkpoint. */
  async function longRecord(): Promise<{ port: RecordPort; device: { current?: string } }> {
    const [port, device] = [memoryRecord(), {}];
    const first = await page(port, device, DAY);
    const read = Array.from({ length: 250 }, (_, at) => ({ ...READ, at: at + 1 }));
    await first.add(...read, { kind: 'termOpened', term: 'empathy', at: 300 });
    await page(port, device, 9 * DAY);
    return { port, device };
  }

  it('holds today’s facts, and the progress of all', async () => {
    const { port, device } = await longRecord();
    const store = await page(port, device, 9 * DAY, false);
    await store.add({ kind: 'lessonRead', lesson: 'smile' });
    const { facts, since, progress } = store.state.getState();
    expect(facts).toMatchObject([{ lesson: 'smile' }]);
    expect(since).toBeGreaterThan(300);
    expect([...progress.read]).toEqual(['six-ones', 'smile']);
    expect([...progress.terms]).toEqual(['empathy']);
  });

  it('goes back to the first fact when asked to', async () => {
    const { port, device } = await longRecord();
    const store = await page(port, device, 9 * DAY, false);
    await store.readWhole();
    expect(store.state.getState()).toMatchObject({ since: 0 });
    expect(store.state.getState().facts).toHaveLength(251);
  });

  it('reads the record again when the clock was set back behind the checkpoint', async () => {
    const { port, device } = await longRecord();
    const store = await page(port, device, 9 * DAY, false);
    await store.add({ kind: 'lessonRead', lesson: 'smile', at: 7 });
    const { facts, since, progress } = store.state.getState();
    expect([since, facts.length]).toEqual([0, 252]);
    expect(progress.read.has('smile')).toBe(true);
  });
});
