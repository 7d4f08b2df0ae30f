import { beforeEach, describe, expect, it, vi } from 'vitest';
import { foldProgress } from '../../src/domain/progress/progress.ts';
import type { Fact } from '../../src/domain/record/fact.ts';
import { inOrder } from '../../src/domain/record/order.ts';
import { foldSchedule } from '../../src/domain/review/schedule.ts';
import { host } from '../../src/lms/host.ts';
import type { Hosted } from '../../src/lms/host.ts';
import { PlatformError } from '../../src/lms/platform.ts';
import type { Platform, Saved } from '../../src/lms/platform.ts';
import { memoryRecord } from '../../src/records/memory.ts';
import type { PackageScope } from '../../src/domain/report/scope.ts';
import type { RecordPort } from '../../src/records/record-port.ts';
import { storageOf } from '../../src/stores/storage-double.ts';
import { DAY, MINUTE, answered, fact, practised } from '../fixtures/facts.ts';
import { SCOPE } from '../fixtures/package-scope.ts';

const START = Date.UTC(2026, 10, 23, 9);

beforeEach(() => {
  newDevice();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

let device = new Map<string, RecordPort>();

/** Another device, on which nothing is kept. */
function newDevice(): void {
  device = new Map();
  vi.stubGlobal('localStorage', storageOf({}));
}

/** A platform with one learner. */
class Double {
  kept: string | null = null;
  told: Saved[] = [];
  isUp = true;

  launch(given: Partial<Platform> = {}, scope: PackageScope = SCOPE): Promise<Hosted> {
    const save = (saved: Saved): Promise<void> => {
      if (!this.isUp) return Promise.reject(new PlatformError('gone', 'no answer'));
      this.kept = saved.snapshot;
      this.told.push(saved);
      return Promise.resolve();
    };
    const learner = { id: 's1', name: '张三' };
    const platform: Platform = {
      ...{ learner, room: 4096, restored: this.kept, mode: 'normal', mastery: null },
      ...{ save, finish: (saved) => void (saved && save(saved)), ...given },
    };
    return host(platform, scope, {
      now: () => START + DAY,
      later: () => () => undefined,
      newId: () => crypto.randomUUID().replaceAll('-', ''),
      openLocal: (name) => {
        const known = name === null ? undefined : device.get(name);
        const port = known ?? memoryRecord();
        if (name !== null) device.set(name, port);
        return Promise.resolve(port);
      },
    });
  }
}

const factsOf = async ({ port, learner }: Hosted): Promise<readonly Fact[]> =>
  inOrder(await port.facts(learner.id));

async function learn({ port, learner, session }: Hosted, ...facts: readonly Fact[]): Promise<void> {
  await port.append(learner, facts);
  await session.save();
}

const LEARNED = [
  fact(START, { kind: 'lessonOpened', lesson: 'six-ones' }),
  answered(START + MINUTE, 'six-ones-smile', ['wrong']),
  answered(START + 2 * MINUTE, 'six-ones-smile', ['right']),
  fact(START + 3 * MINUTE, { kind: 'lessonRead', lesson: 'six-ones' }),
  practised(START + 4 * MINUTE, 'phrase-3', 'near'),
];

describe('a launch on another device', () => {
  it('goes on from place, verdicts, stamps and schedule, and tells nothing twice', async () => {
    const platform = new Double();
    const first = await platform.launch();
    await learn(first, ...LEARNED);
    first.session.finish();
    const before = await factsOf(first);
    newDevice();
    platform.told = [];
    const second = await platform.launch();
    const after = await factsOf(second);
    await second.session.save();
    const [was, is] = [foldProgress(before), foldProgress(after)];
    expect(is.opened['six-ones']).toBe(was.opened['six-ones']);
    expect(is.read).toEqual(was.read);
    expect(is.drills['six-ones-smile']).toMatchObject({ mastered: true, entries: [{ verdict: 'right' }] });
    expect([...foldSchedule(after).keys()]).toEqual([...foldSchedule(before).keys()]);
    expect(await second.port.profiles()).toMatchObject([{ name: '张三' }]);
    expect(platform.told.flatMap(({ interactions }) => interactions)).toEqual([]);
    expect(platform.told.at(-1)).toMatchObject({
      place: 'six-ones',
      report: { progress: 0.5, completed: false },
    });
  });

  it('brings together what was learned on both', async () => {
    const platform = new Double();
    const here = device;
    await learn(await platform.launch(), ...LEARNED);
    newDevice();
    await learn(await platform.launch(), answered(START + DAY / 2, 'leave-share', ['right']));
    device = here;
    const { drills } = foldProgress(await factsOf(await platform.launch()));
    expect(Object.keys(drills).sort()).toEqual(['leave-share', 'six-ones-smile']);
    expect(drills['six-ones-smile']?.attempts).toBe(2);
  });
});

describe('a launch on the same device', () => {
  it('tells the platform what it could not be told before', async () => {
    const platform = new Double();
    const first = await platform.launch();
    await learn(first, ...LEARNED.slice(0, 2));
    platform.isUp = false;
    await learn(first, ...LEARNED.slice(2, 3));
    platform.isUp = true;
    platform.told = [];
    const second = await platform.launch();
    await second.session.save();
    expect(platform.told[0]?.interactions).toMatchObject([{ id: 'drill-six-ones-smile', score: 1 }]);
    expect(second.earlier).toBeNull();
  });

  it('goes on with what no platform ever kept', async () => {
    const platform = new Double();
    platform.isUp = false;
    await learn(await platform.launch(), ...LEARNED);
    const again = await platform.launch();
    expect(await factsOf(again)).toHaveLength(LEARNED.length);
    expect(again.earlier).toBeNull();
  });

  it('begins anew where the platform does, and takes up what was before if the learner wants to', async () => {
    const platform = new Double();
    await learn(await platform.launch(), ...LEARNED);
    platform.kept = null;
    platform.told = [];
    const anew = await platform.launch();
    await anew.session.save();
    expect(await factsOf(anew)).toEqual([]);
    expect(platform.told.at(-1)?.report.progress).toBe(0);
    await anew.earlier?.();
    await anew.session.save();
    expect(platform.told.at(-1)?.report.progress).toBe(0.5);
    expect(await factsOf(await platform.launch())).toHaveLength(LEARNED.length);
  });

  it('keeps people apart, and packages', async () => {
    const platform = new Double();
    await learn(await platform.launch(), ...LEARNED);
    platform.kept = null;
    const other = await platform.launch({ learner: { id: 's2', name: '' } });
    expect(await factsOf(other)).toEqual([]);
    expect(await other.port.profiles()).toMatchObject([{ name: '学员' }]);
  });

  it('for a look only shows what the platform has, and keeps nothing', async () => {
    const platform = new Double();
    await learn(await platform.launch(), ...LEARNED);
    const databases = device.size;
    platform.told = [];
    const look = await platform.launch({ mode: 'quiet' });
    expect(foldProgress(await factsOf(look)).read.has('six-ones')).toBe(true);
    await learn(look, answered(START + DAY / 2, 'leave-share', ['right']));
    look.session.finish();
    expect([platform.told, device.size]).toEqual([[], databases]);
  });

  it('for a review keeps what is done, here and there', async () => {
    const platform = new Double();
    await learn(await platform.launch(), ...LEARNED.slice(0, 2));
    const review = await platform.launch({ mode: 'review' });
    await learn(review, ...LEARNED.slice(2));
    expect(review.database).not.toBeNull();
    expect(await factsOf(await platform.launch())).toHaveLength(LEARNED.length);
    newDevice();
    const { drills } = foldProgress(await factsOf(await platform.launch()));
    expect(drills['six-ones-smile']).toMatchObject({ mastered: true });
  });

  it('of a platform that keeps nothing goes on from what this device has, and says so once', async () => {
    const platform = new Double();
    const without = { restored: null, keepsSnapshot: () => false };
    const first = await platform.launch(without);
    await learn(first, ...LEARNED.slice(0, 2));
    expect(first.isHereOnly()).toBe(true);
    platform.told = [];
    const second = await platform.launch(without);
    await second.session.save();
    expect(await factsOf(second)).toHaveLength(2);
    expect([second.isHereOnly(), second.earlier]).toEqual([false, null]);
    expect(platform.told.flatMap(({ interactions }) => interactions)).toEqual([]);
  });

  it.each(['page=3&visited=1,2', '0123abcd0.9.of-a-newer-course'])(
    'starts from nothing where what the platform has is not understood, and sets it aside: %s',
    async (text) => {
      const platform = new Double();
      platform.kept = text;
      const hosted = await platform.launch();
      expect(hosted.isUnread).toBe(true);
      await learn(hosted, ...LEARNED.slice(0, 1));
      expect(await factsOf(hosted)).toEqual(LEARNED.slice(0, 1));
      const aside = localStorage.getItem(`lms-${hosted.learner.id}.unread`);
      expect(JSON.parse(aside ?? 'null')).toBe(text);
    },
  );

  it('understands what it wrote itself', async () => {
    const platform = new Double();
    await learn(await platform.launch(), ...LEARNED);
    expect((await platform.launch()).isUnread).toBe(false);
  });
});

/** Another unit of the same course: its pages are those of the first. */
const OTHER: PackageScope = {
  ...SCOPE,
  id: 'six-elements',
  modules: [
    {
      id: 'six-elements',
      title: '六要素',
      lessons: [
        {
          id: 'elements',
          title: '六要素',
          drills: [{ id: 'elements-look', stem: '（　）', answers: ['看'] }],
        },
      ],
    },
  ],
  names: [...SCOPE.names, 'elements', 'elements-look'],
};
const ONE: PackageScope = { ...SCOPE, names: OTHER.names };

describe('units of one enrolment', () => {
  /** Each has a platform's memory of its own; the learner and the enrolment are the same. */
  const units = { one: new Double(), other: new Double() };
  const enrolled = (enrolment = 'r1'): Partial<Platform> => ({ enrolment });
  const launchOne = (enrolment?: string): Promise<Hosted> => units.one.launch(enrolled(enrolment), ONE);
  const launchOther = (enrolment?: string): Promise<Hosted> => units.other.launch(enrolled(enrolment), OTHER);
  const told = (platform: Double): string[] =>
    platform.told.flatMap(({ interactions }) => interactions.map(({ id }) => id));

  beforeEach(() => {
    units.one = new Double();
    units.other = new Double();
  });

  it('have one record: what was done in the window of one is told to the other when it is opened', async () => {
    const first = await launchOne();
    await learn(
      first,
      answered(START, 'six-ones-smile', ['right']),
      answered(START + MINUTE, 'elements-look', ['right']),
    );
    expect(told(units.one)).toEqual(['drill-six-ones-smile']);
    const second = await launchOther();
    await second.session.save();
    expect(second.database).toBe(first.database);
    expect(told(units.other)).toEqual(['drill-elements-look']);
    expect(units.other.told.at(-1)?.report).toMatchObject({ score: 1 });
    // Each is told once, whichever is opened again.
    for (const launch of [launchOne, launchOther]) await (await launch()).session.save();
    expect([told(units.one), told(units.other)]).toEqual([['drill-six-ones-smile'], ['drill-elements-look']]);
  });

  it('tell what belongs to none of them once, from the window in which it was done', async () => {
    await learn(await launchOne(), practised(START, 'phrase-3', 'right'));
    await (await launchOther()).session.save();
    expect([told(units.one), told(units.other)]).toEqual([['phrase-3-choose'], []]);
  });

  it('hear of one another in two windows at once', async () => {
    const [one, other] = [await launchOne(), await launchOther()];
    const facts = [answered(START, 'elements-look', ['right'])];
    await learn(one, ...facts);
    // What the record of the other window hears of.
    other.session.tell(facts);
    await other.session.save();
    expect(told(units.other)).toEqual(['drill-elements-look']);
    expect(told(units.one)).toEqual([]);
  });

  it('tell on another device what was told before only in the result, not as answers', async () => {
    await learn(await launchOne(), answered(START, 'elements-look', ['right']));
    newDevice();
    await (await launchOne()).session.save();
    const second = await launchOther();
    await second.session.save();
    expect(told(units.other)).toEqual([]);
    expect(units.other.told.at(-1)?.report).toMatchObject({ score: 1 });
  });

  it('keep enrolments apart, and go on where the platform forgot its state', async () => {
    await learn(await launchOne(), answered(START, 'six-ones-smile', ['right']));
    units.one.kept = null;
    const again = await launchOne();
    expect([await factsOf(again), again.earlier]).toMatchObject([[{ drill: 'six-ones-smile' }], null]);
    units.one.kept = null;
    expect(await factsOf(await launchOne('r2'))).toEqual([]);
  });
});
