import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldProgress } from '../../src/domain/progress/progress.ts';
import { host } from '../../src/lms/host.ts';
import type { Hosted } from '../../src/lms/host.ts';
import type { Platform } from '../../src/lms/platform.ts';
import { connectScorm12 } from '../../src/lms/scorm12.ts';
import { connectScorm2004 } from '../../src/lms/scorm2004.ts';
import { xapiPlatform } from '../../src/lms/xapi.ts';
import { memoryRecord } from '../../src/records/memory.ts';
import { storageOf } from '../../src/stores/storage-double.ts';
import { answered, fact } from '../fixtures/facts.ts';
import { saved } from '../fixtures/platform-report.ts';
import { SCOPE } from '../fixtures/package-scope.ts';
import { launching, scormLms } from '../fixtures/scorm-again.ts';
import { stubPage } from '../lms/launched.ts';
import { lrsDouble } from '../lms/lrs-double.ts';

/** A platform with one learner, as an adapter sees it. */
interface Side {
  /** Begins another session. */
  launch(): Promise<Platform>;
  /** From now on it takes nothing, or takes everything again. */
  turn(state: 'off' | 'on'): void;
  close(): Promise<void>;
}

/** Platforms for which the course has an adapter. Local records: memory.test.ts, indexed-db.test.ts, hosted-record.test.ts. */
const SIDES: Readonly<Record<string, () => Promise<Side>>> = {
  'SCORM 1.2': () =>
    scormSide('API', (page) => connectScorm12(page, Date.now), {
      core: { student_id: 's1', student_name: '张三' },
    }),
  'SCORM 2004': () =>
    scormSide('API_1484_11', (page) => connectScorm2004(page, Date.now), {
      learner_id: 's1',
      learner_name: '张三',
    }),
  cmi5: async () => {
    const lrs = await lrsDouble();
    const { cmi5Platform } = await import('../../src/lms/cmi5.ts');
    return lrsSide(lrs, () => {
      const address = `https://course.example/launch/index.html?${lrs.launch()}`;
      const browser = { tab: storageOf({}), now: Date.now, narrow: () => undefined, sound: () => undefined };
      return cmi5Platform({ address, ...browser }, true);
    });
  },
  xAPI: async () => {
    const lrs = await lrsDouble();
    return lrsSide(lrs, () => {
      const actor = JSON.stringify(lrs.actor);
      const { endpoint, registration, activity } = lrs;
      const query = { endpoint, auth: 'Basic plain', actor, registration, activity_id: activity };
      const address = `https://course.example/launch/index.html?${new URLSearchParams(query).toString()}`;
      return xapiPlatform({ address, now: Date.now, narrow: () => undefined });
    });
  },
};

function lrsSide(lrs: Awaited<ReturnType<typeof lrsDouble>>, launch: Side['launch']): Side {
  return {
    launch,
    turn: (state) => {
      lrs.mishaps.isGone = state === 'off';
    },
    close: () => lrs.close(),
  };
}

function scormSide(
  name: 'API' | 'API_1484_11',
  connect: (page: ReturnType<typeof scormLms>['page']) => Platform | null,
  learner: object,
): Promise<Side> {
  let isOff = false;
  let before = '';
  const commit = name === 'API' ? 'LMSCommit' : 'Commit';
  return Promise.resolve({
    launch: () => {
      const lms = scormLms(name, { ...learner, suspend_data: before }, (plain) => ({
        [commit]: (...values) => {
          if (isOff) return 'false';
          before = lms.read('suspend_data');
          return plain[commit]?.(...values);
        },
      }));
      return Promise.resolve(launching(lms, connect).launch());
    },
    turn: (state) => {
      isOff = state === 'off';
    },
    close: () => Promise.resolve(),
  });
}

/** Opens the course on a device on which nothing is kept. */
async function open(platform: Platform): Promise<Hosted> {
  stubPage();
  return host(platform, SCOPE, {
    now: Date.now,
    later: () => () => undefined,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    openLocal: () => Promise.resolve(memoryRecord()),
  });
}

async function progressOf({ port, learner }: Hosted): Promise<ReturnType<typeof foldProgress>> {
  return foldProgress(await port.facts(learner.id));
}

describe.each(Object.entries(SIDES))('%s', (_, begin) => {
  let side: Side;
  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    stubPage();
    side = await begin();
  });
  afterEach(async () => {
    await side.close();
    vi.unstubAllGlobals();
  });

  it('has nothing of a learner who is new', async () => {
    const { restored, learner } = await side.launch();
    expect(restored).toBeNull();
    expect(learner.id).not.toBe('');
  });

  it('gives facts that were added to the next device, within its room', async () => {
    const platform = await side.launch();
    const save = vi.spyOn(platform, 'save');
    const first = await open(platform);
    const at = Date.now() - 60_000;
    await first.port.append(first.learner, [
      fact(at, { kind: 'lessonOpened', lesson: 'six-ones' }),
      answered(at + 1000, 'six-ones-smile', ['right']),
      fact(at + 2000, { kind: 'lessonRead', lesson: 'six-ones' }),
    ]);
    await first.session.save();
    expect(first.session.state()).toEqual({ what: 'saved' });
    expect(save.mock.lastCall?.[0].snapshot.length).toBeLessThanOrEqual(platform.room);

    const { read, drills } = await progressOf(await open(await side.launch()));
    expect([...read]).toEqual(['six-ones']);
    expect(drills['six-ones-smile']?.mastered).toBe(true);
  });

  it('keeps as much as it says that it has room for', async () => {
    const platform = await side.launch();
    const snapshot = 'A'.repeat(platform.room);
    await platform.save(saved({ snapshot }));
    expect((await side.launch()).restored).toBe(snapshot);
  });

  it('says when it takes nothing, and has everything once it does again', async () => {
    const session = await open(await side.launch());
    await session.session.save();
    side.turn('off');
    await session.port.append(session.learner, [answered(Date.now(), 'leave-share', ['right'])]);
    await session.session.save();
    expect(session.session.state().what).toBe('failing');
    side.turn('on');
    await session.session.save();
    expect(session.session.state()).toEqual({ what: 'saved' });
    const { drills } = await progressOf(await open(await side.launch()));
    expect(drills['leave-share']?.mastered).toBe(true);
  });
});
