import { describe, expect, test } from 'vitest';
import fixture from '../../tests/fixtures/resume-document-v1.json' with { type: 'json' };
import { PlatformError } from './platform.ts';
import { parseResume, resumeDocument } from './resume-document.ts';
import type { Documents, Resume } from './resume-document.ts';

/** State resource that holds one document, with a tag that counts its changes. */
function state(first: unknown = null) {
  const held = {
    value: first,
    changes: 0,
    asked: [] as (string | null | undefined)[],
    /** Who is shown a tag. */
    shows: 'all' as 'all' | 'readers' | 'none',
    takesConditions: true,
    /** Bytes that may be sent as the page goes. */
    left: 1000,
    /** What becomes of a tag on its way. */
    tag: (changes: number) => String(changes),
  };
  const shown = (to: 'readers' | 'all'): string | null =>
    held.shows === 'all' || held.shows === to ? held.tag(held.changes) : null;
  const lrs: Documents = {
    left: () => held.left,
    readState: () =>
      Promise.resolve(held.value === null ? null : { value: held.value, etag: shown('readers') }),
    readTag: () => Promise.resolve(shown('readers')),
    writeState: (_, value, etag) => {
      held.asked.push(etag);
      if (etag !== undefined && !held.takesConditions)
        return Promise.reject(new PlatformError('gone', 'test'));
      const isExpected =
        etag === undefined || (etag === null ? held.value === null : etag === String(held.changes));
      if (!isExpected) return Promise.resolve('changed' as const);
      held.value = value;
      held.changes += 1;
      return Promise.resolve({ etag: shown('all') });
    },
  };
  return { lrs, held };
}

const OTHER: Resume = { version: 1, session: 'other', began: 500, told: ['completed'], snapshot: 'before' };

describe('the document of a launch', () => {
  test('is there for the next one', async () => {
    const { lrs } = state();
    const first = await resumeDocument(lrs, 's1', 100);
    expect(first.before).toBeNull();
    await first.save('one', []);
    await first.save('two', ['passed']);
    const second = await resumeDocument(lrs, 's2', 200);
    expect(second.before).toEqual({
      version: 1,
      session: 's1',
      began: 100,
      told: ['passed'],
      snapshot: 'two',
    });
  });

  test('is written only over what was read', async () => {
    const { lrs, held } = state(OTHER);
    const document = await resumeDocument(lrs, 's2', 1000);
    await document.save('one', []);
    await document.save('two', []);
    expect(held.asked).toEqual(['0', '1']);
  });

  test('gives way to a launch that came later', async () => {
    const { lrs, held } = state();
    const document = await resumeDocument(lrs, 's1', 100);
    held.value = OTHER;
    held.changes = 7;
    await expect(document.save('mine', [])).rejects.toMatchObject({ reason: 'over' });
    expect(held.value).toEqual(OTHER);
  });

  test('goes over what an earlier launch still wrote', async () => {
    const { lrs, held } = state();
    const document = await resumeDocument(lrs, 's1', 900);
    held.value = OTHER;
    held.changes = 7;
    await document.save('mine', []);
    expect(held.value).toMatchObject({ session: 's1', snapshot: 'mine' });
  });

  test.each(['all', 'readers'] as const)(
    'is written only over what it wrote, where tags are shown to %s',
    async (shows) => {
      const { lrs, held } = state();
      held.shows = shows;
      const document = await resumeDocument(lrs, 's1', 100);
      await document.save('one', []);
      await document.save('two', []);
      expect(held.asked).toEqual([null, '1']);
    },
  );

  test.each([
    ['no tag is shown', { shows: 'none' }],
    ['no condition may be asked', { takesConditions: false }],
    ['a proxy changes the tags', { tag: (changes: number) => `W/${String(changes)}` }],
  ] as const)('is written also where %s', async (_, change) => {
    const { lrs, held } = state(OTHER);
    Object.assign(held, change);
    const document = await resumeDocument(lrs, 's1', 900);
    await document.save('one', []);
    await document.save('two', []);
    expect(held.value).toMatchObject({ session: 's1', snapshot: 'two' });
  });

  test('is written without asking when the page goes away', async () => {
    const { lrs, held } = state(OTHER);
    const document = await resumeDocument(lrs, 's1', 900);
    document.depart('last', ['completed'], 100);
    expect(held.value).toMatchObject({ session: 's1', snapshot: 'last', told: ['completed'] });
    expect(held.asked).toEqual([undefined]);
  });

  test('is not written then where nothing could be said after it', async () => {
    const { lrs, held } = state(OTHER);
    const document = await resumeDocument(lrs, 's1', 900);
    document.depart('last', ['completed'], 950);
    expect(held.value).toBe(OTHER);
  });
});

describe('a stored document', () => {
  test('is read as version 1 wrote it', () => {
    expect(parseResume(fixture)).toEqual(fixture);
  });

  test('loses what is not known', () => {
    expect(parseResume({ ...fixture, more: 1, told: ['waived', 'passed'] })).toEqual({
      ...fixture,
      told: ['passed'],
    });
  });

  test.each([
    null,
    'text',
    {},
    { ...fixture, version: 2 },
    { ...fixture, snapshot: 7 },
    { ...fixture, told: null },
  ])('is nothing where it is another: %j', (value) => {
    expect(parseResume(value)).toBeNull();
  });
});
