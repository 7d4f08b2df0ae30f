import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../src/domain/record/checkpoint.ts';
import type { Answered, Fact } from '../../src/domain/record/fact.ts';
import type { Profile } from '../../src/domain/record/profile.ts';
import type { Draft, RecordPort } from '../../src/records/record-port.ts';

/** How an adapter is opened for the contract. */
export interface Medium {
  /** Opens the port on an empty medium. */
  readonly open: () => Promise<RecordPort>;
  /** Opens the same medium again after the port was closed; undefined where the medium forgets. */
  readonly reopen?: () => Promise<RecordPort>;
}

export const ZHANG: Profile = { id: 'p-zhang', name: '张三', createdAt: 1 };
export const LI: Profile = { id: 'p-li', name: '李四', createdAt: 2 };

export function answered(id: string, at: number): Answered {
  const entries = [{ answer: '笑脸', verdict: 'right' as const }];
  return {
    v: 3,
    id,
    at,
    course: '1.0.0+0',
    kind: 'answered',
    drill: 'six-ones-smile',
    mode: 'typed',
    entries,
  };
}

export function draft(drill: string, at: number, text: string): Draft {
  return { drill, lesson: 'six-ones', answers: [text], blank: 0, at };
}

function checkpoint(name: string, until: number, count: number): Checkpoint {
  return { name, version: '1', until, count, state: { seen: new Set(['six-ones']), when: new Date(until) } };
}

const ids = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

/** What every adapter of the record has to do. */
export function describeRecordPort(name: string, medium: Medium): void {
  describe(`the record in ${name}`, () => {
    it('is empty at first', async () => {
      const port = await medium.open();
      expect(await port.profiles()).toEqual([]);
      expect(await port.facts(ZHANG.id)).toEqual([]);
      expect(await port.drafts(ZHANG.id)).toEqual([]);
    });

    it('gives facts back whole, oldest first, whatever order they came in', async () => {
      const port = await medium.open();
      await port.append(ZHANG, [answered('c', 30), answered('a', 10)]);
      await port.append(ZHANG, [answered('b', 20)]);
      expect(await port.facts(ZHANG.id)).toEqual([answered('a', 10), answered('b', 20), answered('c', 30)]);
    });

    it('keeps a fact that comes again as it was first', async () => {
      const port = await medium.open();
      await port.append(ZHANG, [answered('a', 10)]);
      await port.append(ZHANG, [answered('a', 99), answered('b', 20)]);
      expect(await port.facts(ZHANG.id)).toEqual([answered('a', 10), answered('b', 20)]);
    });

    it('loses nothing when two hands write at once', async () => {
      const port = await medium.open();
      const many = Array.from({ length: 40 }, (_, at) => answered(`f${String(at)}`, at));
      await Promise.all(many.map((fact) => port.append(ZHANG, [fact])));
      expect(ids(await port.facts(ZHANG.id))).toEqual(ids(many));
    });

    it('gives the facts from a time on', async () => {
      const port = await medium.open();
      await port.append(ZHANG, [answered('a', 10), answered('b', 20), answered('c', 30)]);
      await port.append(LI, [answered('d', 25)]);
      expect(ids(await port.facts(ZHANG.id, 20))).toEqual(['b', 'c']);
      expect(await port.facts(ZHANG.id, 31)).toEqual([]);
    });

    it('drops the draft that a fact settles, and no other', async () => {
      const port = await medium.open();
      await port.saveDraft(ZHANG.id, draft('six-ones-smile', 5, '笑'));
      await port.saveDraft(ZHANG.id, draft('six-ones-chair', 5, '椅'));
      await port.append(ZHANG, [answered('a', 10)], 'six-ones-smile');
      expect((await port.drafts(ZHANG.id)).map(({ drill }) => drill)).toEqual(['six-ones-chair']);
    });

    it('keeps a checkpoint that holds all facts of its time, one of a name', async () => {
      const port = await medium.open();
      await port.append(ZHANG, [answered('a', 10), answered('b', 20), answered('c', 30)]);
      expect(await port.checkpoint(ZHANG.id, 'progress')).toBeUndefined();
      await port.saveCheckpoint(ZHANG.id, checkpoint('progress', 20, 1));
      await port.saveCheckpoint(ZHANG.id, checkpoint('progress', 30, 2));
      await port.saveCheckpoint(ZHANG.id, checkpoint('review', 30, 1));
      expect(await port.checkpoint(ZHANG.id, 'progress')).toMatchObject(checkpoint('progress', 30, 2));
      expect(await port.checkpoint(ZHANG.id, 'review')).toBeUndefined();
      expect(await port.checkpoint(LI.id, 'progress')).toBeUndefined();
    });

    it('drops a checkpoint with a fact that it would have to hold, and with no other', async () => {
      const port = await medium.open();
      await port.append(ZHANG, [answered('a', 10), answered('b', 20)]);
      await port.saveCheckpoint(ZHANG.id, checkpoint('progress', 20, 1));
      await port.saveCheckpoint(ZHANG.id, checkpoint('review', 25, 2));
      await port.append(ZHANG, [answered('c', 25)]);
      expect(await port.checkpoint(ZHANG.id, 'review')).toBeDefined();
      await port.append(ZHANG, [answered('d', 22)]);
      expect(await port.checkpoint(ZHANG.id, 'review')).toBeUndefined();
      expect(await port.checkpoint(ZHANG.id, 'progress')).toBeDefined();
    });

    it('keeps people apart', async () => {
      const port = await medium.open();
      await port.append(ZHANG, [answered('a', 10)]);
      await port.append(LI, [answered('a', 11), answered('b', 12)]);
      expect(ids(await port.facts(ZHANG.id))).toEqual(['a']);
      expect(ids(await port.facts(LI.id))).toEqual(['a', 'b']);
    });

    it('adds people and renames them', async () => {
      const port = await medium.open();
      await port.saveProfile(ZHANG);
      await port.saveProfile(LI);
      await port.saveProfile({ ...ZHANG, name: '张三丰' });
      const names = (await port.profiles()).map((profile) => profile.name);
      expect(names.sort()).toEqual(['张三丰', '李四'].sort());
    });

    it('starts with one person, however many pages start at once', async () => {
      const port = await medium.open();
      const starts = await Promise.all([port.startWith(ZHANG), port.startWith(LI)]);
      const [first] = await port.profiles();
      expect(await port.profiles()).toHaveLength(1);
      expect(starts).toEqual([[first], [first]]);
      expect(await port.startWith({ id: 'p-late', name: '王五', createdAt: 3 })).toEqual([first]);
    });

    it('removes one person with facts and drafts, and nobody else', async () => {
      const port = await medium.open();
      for (const learner of [ZHANG, LI]) {
        const { id } = learner;
        await port.append(learner, [answered('a', 10)]);
        await port.saveDraft(id, draft('six-ones-chair', 5, '椅'));
        await port.saveCheckpoint(id, checkpoint('progress', 20, 1));
      }
      await port.saveProfile(ZHANG);
      await port.saveProfile(LI);
      await port.removeProfile(ZHANG.id);
      expect(await port.profiles()).toEqual([LI]);
      expect(await port.facts(ZHANG.id)).toEqual([]);
      expect(await port.drafts(ZHANG.id)).toEqual([]);
      expect(await port.checkpoint(ZHANG.id, 'progress')).toBeUndefined();
      expect(await port.checkpoint(LI.id, 'progress')).toBeDefined();
      expect(ids(await port.facts(LI.id))).toEqual(['a']);
      expect(await port.drafts(LI.id)).toHaveLength(1);
    });

    it('keeps the newest draft of each drill until it is dropped', async () => {
      const port = await medium.open();
      await port.saveDraft(ZHANG.id, draft('six-ones-chair', 5, '椅'));
      await port.saveDraft(ZHANG.id, draft('six-ones-chair', 6, '椅子'));
      await port.saveDraft(ZHANG.id, draft('six-ones-reply', 7, '答'));
      await port.dropDraft(ZHANG.id, 'six-ones-reply');
      expect(await port.drafts(ZHANG.id)).toEqual([draft('six-ones-chair', 6, '椅子')]);
    });

    it.runIf(medium.reopen)('holds everything when it is opened again', async () => {
      const port = await medium.open();
      await port.saveProfile(ZHANG);
      await port.append(ZHANG, [answered('a', 10)]);
      await port.saveDraft(ZHANG.id, draft('six-ones-chair', 5, '椅'));
      port.close();
      const again = await medium.reopen?.();
      expect(await again?.profiles()).toEqual([ZHANG]);
      expect(await again?.facts(ZHANG.id)).toEqual([answered('a', 10)]);
      expect(await again?.drafts(ZHANG.id)).toEqual([draft('six-ones-chair', 5, '椅')]);
    });
  });
}
