import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cmi5Course } from '../../tests/lms/cmi5-course.ts';
import { answerTo, savedWith } from '../../tests/lms/launched.ts';
import { sessionOf } from '../../tests/lms/statement-rules.ts';

let my: Cmi5Course;
beforeEach(async () => {
  my = await Cmi5Course.begin();
});
afterEach(() => my.close());

/** Statements that were sent and did not arrive. */
function lostRequests(): number {
  return my.lrs.asked.filter(({ path, status }) => path.endsWith('/statements') && status === 0).length;
}

describe('a connection that is lost', () => {
  test('loses nothing: all comes later, in order and once', async () => {
    const platform = await my.launch();
    my.lrs.mishaps.isGone = true;
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'gone' });
    await expect(platform.save(savedWith([answerTo(1), answerTo(2)]))).rejects.toMatchObject({
      reason: 'gone',
    });
    my.lrs.mishaps.isGone = false;
    my.page.comeOnline();
    await platform.save(savedWith([answerTo(1), answerTo(2)], { progress: 0.2 }));
    expect(my.lrs.statements.map(({ object }) => object.id.split('/').at(-1))).toEqual([
      'module-service-awareness',
      'drill-1',
      'drill-2',
    ]);
    expect(my.lrs.faults).toEqual([]);
  });

  test('after the platform took it, before it said so, does not double it', async () => {
    const platform = await my.launch();
    my.lrs.mishaps.forgetsToAnswer = true;
    await expect(platform.save(savedWith([answerTo(1)], { completed: true, progress: 1 }))).rejects.toThrow();
    my.lrs.mishaps.forgetsToAnswer = false;
    await platform.save(savedWith([answerTo(1), answerTo(2)], { completed: true, progress: 1 }));
    expect(my.verbs()).toEqual(['initialized', 'answered', 'completed', 'answered']);
  });

  test('until the page is closed: the next session says it, with the true time', async () => {
    const first = await my.launch();
    await first.save(savedWith([]));
    my.lrs.mishaps.isGone = true;
    await expect(first.save(savedWith([answerTo(1)]))).rejects.toThrow();
    const before = lostRequests();
    first.finish(savedWith([answerTo(1), answerTo(2)]));
    await vi.waitFor(() => {
      expect(lostRequests()).toBe(before + 2);
    });
    my.lrs.mishaps.isGone = false;
    const second = await my.launch();
    await second.save(savedWith([answerTo(1), answerTo(2), answerTo(3)]));
    await my.leave(second);
    expect(my.verbs()).toEqual([
      'initialized',
      'initialized',
      'answered',
      'answered',
      'answered',
      'terminated',
    ]);
    const sessions = my.lrs.statements.map(sessionOf);
    expect(sessions.map((one) => sessions.indexOf(one))).toEqual([0, 1, 1, 1, 1, 1]);
    expect(my.lrs.faults).toEqual([]);
  });

  test.each([500, 503, 429, 404])('is also an answer of %i', async (status) => {
    const platform = await my.launch();
    await platform.save(savedWith([]));
    my.lrs.mishaps.status = status;
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'refused' });
    my.lrs.mishaps.status = null;
    await platform.save(savedWith([answerTo(1)]));
    expect(my.verbs()).toEqual(['initialized', 'answered']);
  });

  test('for good, where the token is no longer taken', async () => {
    const platform = await my.launch();
    my.lrs.mishaps.status = 401;
    await expect(platform.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
  });
});

describe('a session that the platform has ended', () => {
  test('is over as soon as something is refused, and what was refused comes in the next one', async () => {
    const first = await my.launch();
    await first.save(savedWith([]));
    for (let times = 0; times < 4; times += 1) {
      my.lrs.abandon();
      await expect(first.save(savedWith([answerTo(1)]))).rejects.toMatchObject({ reason: 'over' });
    }
    const second = await my.launch();
    await second.save(savedWith([]));
    expect(my.verbs()).toEqual(['initialized', 'initialized', 'answered']);
    expect(my.lrs.faults).toEqual([]);
  });

  test('is over also where only the state was to be saved', async () => {
    const platform = await my.launch();
    await platform.save(savedWith([]));
    my.lrs.abandon();
    await expect(platform.save(savedWith([], {}, 'more'))).rejects.toMatchObject({ reason: 'over' });
  });

  test('is not over where one document is refused', async () => {
    const platform = await my.launch();
    my.lrs.mishaps.documents = 403;
    await expect(platform.save(savedWith([]))).rejects.toMatchObject({ reason: 'refused' });
  });
});

describe('a page that goes away', () => {
  /** What is sent from now on: where to, how many bytes, and whether it goes on after the page. */
  function sentOff() {
    const sent: { readonly what: string; readonly bytes: number; readonly keepalive: boolean }[] = [];
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      const body = typeof init.body === 'string' ? init.body : '';
      const verbs = [...body.matchAll(/verbs\/([a-z]+)"/g)].map(([, verb]) => verb);
      const what = url.includes('/activities/state') ? 'state' : (verbs.at(-1) ?? '');
      sent.push({ what, bytes: Buffer.byteLength(body), keepalive: init.keepalive === true });
      return fetch(url, init);
    });
    return sent;
  }

  test('says its state first, and that it ends last', async () => {
    const sent = sentOff();
    const platform = await my.launch();
    await platform.save(savedWith([]));
    sent.length = 0;
    platform.finish(savedWith([answerTo(1)]));
    expect(sent.map(({ what }) => what)).toEqual(['state', 'terminated']);
    await vi.waitFor(() => {
      expect(my.verbs()).toEqual(['initialized', 'answered', 'terminated']);
    });
  });

  test('says that it began by itself, also where it goes at once', async () => {
    const sent = sentOff();
    const platform = await my.launch();
    platform.finish(savedWith([answerTo(1)]));
    await vi.waitFor(() => {
      expect(sent.map(({ what }) => what)).toContain('terminated');
    });
    const statements = sent.map(({ what }) => what).filter((what) => what !== 'state' && what !== '');
    expect(statements).toEqual(['initialized', 'terminated']);
  });

  test('stays within what a browser sends for it, however much waits: the end is always told', async () => {
    const sent = sentOff();
    const platform = await my.launch();
    await platform.save(savedWith([]));
    sent.length = 0;
    const many = Array.from({ length: 80 }, (_, at) => answerTo(at, { responses: ['心'.repeat(100)] }));
    platform.finish(savedWith(many, {}, 'A'.repeat(platform.room)));
    expect(sent.map(({ what }) => what)).toEqual(['state', 'terminated']);
    expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(60_000);
    await vi.waitFor(() => {
      expect(my.verbs().at(-1)).toBe('terminated');
    });
    const told = my.verbs().filter((verb) => verb === 'answered').length;
    expect(told).toBeGreaterThan(5);
    // The rest comes with the next launch.
    await (await my.launch()).save(savedWith([]));
    expect(my.verbs().filter((verb) => verb === 'answered')).toHaveLength(80);
    expect(my.lrs.faults).toEqual([]);
  });
});
