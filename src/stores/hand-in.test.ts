import { describe, expect, it } from 'vitest';
import { compileKey } from '../answer-key/compile-key.ts';
import type { AnswerKey } from '../domain/answer/key.ts';
import { parseStem } from '../domain/drill/parse-stem.ts';
import type { Entry } from '../domain/record/fact.ts';
import { memoryRecord } from '../records/memory.ts';
import { draftName, handIn } from './hand-in.ts';
import * as marker from './marks.ts';
import { marksOf } from './marks.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';

function key(stem: string): AnswerKey {
  const source = { deck: '003', topic: 't' };
  return compileKey({ id: 'x', stem: parseStem(stem), pools: {}, explanation: '', source, blanks: [] });
}

async function page(): Promise<RecordStore> {
  let ids = 0;
  const store = createRecordStore({
    now: () => 1000 + ids,
    newId: () => String((ids += 1)),
    course: '1.0.0+0',
    unnamed: '学员',
    current: { get: () => null, set: () => undefined },
  });
  await store.open(memoryRecord());
  return store;
}

const TALK = key('三是提高（沟通）能力，掌握沟通（技巧）');
const HEAD = key('满足对方（理性@fact|实际@work）需求');
const HEART = key('满足对方（感性@fact|情感@work）需求');
const entries = (store: RecordStore, drill: string): readonly Entry[] =>
  store.state.getState().progress.drills[drill]?.entries ?? [];

describe('handing in', () => {
  it('stores what was written with its verdicts, and drops the draft', async () => {
    const store = await page();
    await store.saveDraft({ drill: 'talk', lesson: 'one', answers: ['沟通', '计巧'], blank: 1 });
    await handIn(store, marker, { drill: 'talk', key: TALK, answers: ['沟通', '计巧'], mode: 'typed' });
    expect(entries(store, 'talk')).toEqual([
      { answer: '沟通', verdict: 'right' },
      { answer: '计巧', verdict: 'near' },
    ]);
    expect(store.state.getState().drafts).toEqual({});
  });

  it('keeps a revealed blank revealed, unless the drill is done again', async () => {
    const store = await page();
    await store.add({ kind: 'shown', drill: 'talk', blank: 1 });
    const given = { drill: 'talk', key: TALK, answers: ['沟通', '技巧'], mode: 'typed' } as const;
    await handIn(store, marker, given);
    expect(entries(store, 'talk')[1]?.verdict).toBe('shown');
    await handIn(store, marker, { ...given, revealed: [false, false] });
    expect(entries(store, 'talk')[1]?.verdict).toBe('right');
    await handIn(store, marker, { ...given, revealed: [true, false] });
    expect(entries(store, 'talk')).toEqual([
      { answer: '', verdict: 'shown' },
      { answer: '技巧', verdict: 'right' },
    ]);
  });

  it('refuses the second of a pair when it is not of the first one’s kind', async () => {
    const store = await page();
    const second = (answer: string) =>
      handIn(store, marker, {
        drill: 'heart',
        key: HEART,
        answers: [answer],
        mode: 'typed',
        pair: { drill: 'head', key: HEAD },
      });
    await handIn(store, marker, { drill: 'head', key: HEAD, answers: ['理性'], mode: 'typed' });
    await second('情感');
    expect(marksOf(HEART, entries(store, 'heart'))).toEqual([{ verdict: 'wrong', reason: { code: 'pair' } }]);
    await second('感性');
    expect(entries(store, 'heart')[0]?.verdict).toBe('right');
  });

  it('accepts either kind while the partner is open', async () => {
    const store = await page();
    const pair = { drill: 'head', key: HEAD };
    await handIn(store, marker, { drill: 'heart', key: HEART, answers: ['情感'], mode: 'typed', pair });
    expect(entries(store, 'heart')[0]?.verdict).toBe('right');
  });
});

describe('handing in what a review brought up', () => {
  const given = { drill: 'talk', key: TALK, answers: ['沟通', '技能'], mode: 'typed', review: true } as const;

  it('is kept as a review with its time, and leaves the lesson and its draft as they were', async () => {
    const store = await page();
    await store.saveDraft({ drill: 'talk', lesson: 'one', answers: ['沟', ''], blank: 0 });
    await store.saveDraft({ drill: draftName('talk', true), lesson: '', answers: ['沟通', ''], blank: 0 });
    await handIn(store, marker, { ...given, ms: 4000 });
    const { facts, progress, drafts } = store.state.getState();
    expect(facts).toMatchObject([{ kind: 'answered', drill: 'talk', review: true, ms: 4000 }]);
    expect(progress.drills).toEqual({});
    expect(progress.reviews['talk']?.entries.map(({ verdict }) => verdict)).toEqual(['right', 'wrong']);
    expect(Object.keys(drafts)).toEqual(['talk']);
  });

  it('does not keep what the lesson revealed as revealed', async () => {
    const store = await page();
    await store.add({ kind: 'shown', drill: 'talk', blank: 0 });
    await handIn(store, marker, given);
    expect(store.state.getState().progress.reviews['talk']?.entries[0]?.verdict).toBe('right');
  });

  it('asks for no agreement with a partner, which is not there', async () => {
    const store = await page();
    await handIn(store, marker, { drill: 'head', key: HEAD, answers: ['理性'], mode: 'typed' });
    const pair = { drill: 'head', key: HEAD };
    await handIn(store, marker, {
      drill: 'heart',
      key: HEART,
      answers: ['情感'],
      mode: 'typed',
      pair,
      review: true,
    });
    expect(store.state.getState().progress.reviews['heart']?.done).toBe(true);
  });
});

describe('marks of stored answers', () => {
  it('come with their reason', () => {
    const near: Entry = { answer: '计巧', verdict: 'near' };
    expect(marksOf(TALK, [{ answer: '沟通', verdict: 'right' }, near])[1]).toMatchObject({
      reason: { code: 'sound', slip: '计' },
    });
  });

  it('stay as they were given when the key has changed since', () => {
    const old: Entry[] = [
      { answer: '说话', verdict: 'right' },
      { answer: '技巧', verdict: 'wrong' },
    ];
    expect(marksOf(TALK, old)).toEqual([{ verdict: 'right' }, { verdict: 'wrong' }]);
  });
});
