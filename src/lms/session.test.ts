import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fact } from '../../tests/fixtures/facts.ts';
import { saved } from '../../tests/fixtures/platform-report.ts';
import type { Fact } from '../domain/record/fact.ts';
import { PlatformError } from './platform.ts';
import type { Platform, Saved } from './platform.ts';
import { startSession } from './session.ts';
import type { Link, Session } from './session.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** A platform that keeps what it is told, until it fails. */
class Double implements Platform {
  readonly learner = { id: 's1', name: '张三' };
  readonly room = 4096;
  readonly restored = null;
  readonly mastery = null;
  readonly mode: Platform['mode'];
  readonly told: Saved[] = [];
  readonly finished: (Saved | null)[] = [];
  error: PlatformError | null = null;
  /** Resolves a save that is under way. */
  answer: (() => void) | null = null;

  constructor(mode: Platform['mode'] = 'normal') {
    this.mode = mode;
  }

  async save(what: Saved): Promise<void> {
    if (this.error) throw this.error;
    this.told.push(what);
    if (this.answer)
      await new Promise<void>((resolve) => {
        this.answer = resolve;
      });
  }

  finish(what: Saved | null): void {
    this.finished.push(what);
  }
}

/** What is told is named by the facts in it. */
function compose(facts: readonly Fact[], untold: readonly Fact[], failures: number): Saved {
  const names = (some: readonly Fact[]): string => some.map(({ id }) => id).join();
  return saved({ snapshot: names(facts), place: `${names(untold)}/${String(failures)}` });
}

function begin(platform: Platform, given: Partial<Link> = {}): Session {
  return startSession({
    platform,
    known: [],
    untold: [],
    compose,
    onTold: () => undefined,
    now: () => Date.now(),
    later: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    ...given,
  });
}

const opened = (id: string): Fact => ({ ...fact(1, { kind: 'lessonOpened', lesson: 'six-ones' }), id });
const places = (platform: Double): string[] => platform.told.map(({ place }) => place);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a session', () => {
  it('tells the platform at once how things stand, and what it has never been told', async () => {
    const platform = new Double();
    const session = begin(platform, { known: [opened('a'), opened('b')], untold: ['b'] });
    expect(session.state().what).toBe('saving');
    await pass(0);
    expect(platform.told).toMatchObject([{ snapshot: 'a,b', place: 'b/0' }]);
    expect(session.state().what).toBe('saved');
  });

  it('tells what is new a moment after the last of it, each once', async () => {
    const platform = new Double();
    const onTold = vi.fn();
    const session = begin(platform, { onTold });
    await pass(0);
    session.tell([opened('a')]);
    await pass(2000);
    session.tell([opened('a'), opened('b')]);
    await pass(2999);
    expect(session.state().what).toBe('saving');
    expect(platform.told).toHaveLength(1);
    await pass(1);
    expect(places(platform)).toEqual(['/0', 'a,b/0']);
    expect(onTold.mock.lastCall).toEqual([
      [opened('a'), opened('b')].map(({ id }) => expect.objectContaining({ id }) as Fact),
    ]);
    await pass(60_000);
    expect(platform.told).toHaveLength(2);
  });

  it('does not wait longer than a quarter of a minute while more and more comes', async () => {
    const platform = new Double();
    const session = begin(platform);
    await pass(0);
    for (let second = 0; second < 16; second += 2) {
      session.tell([opened(`f${String(second)}`)]);
      await pass(2000);
    }
    expect(platform.told).toHaveLength(2);
  });

  it('tells what comes while the platform is being told after that', async () => {
    const platform = new Double();
    platform.answer = () => undefined;
    const session = begin(platform);
    await pass(0);
    session.tell([opened('a')]);
    const saving = session.save();
    expect(platform.told).toHaveLength(1);
    const answer = platform.answer;
    platform.answer = null;
    answer();
    await saving;
    expect(places(platform)).toEqual(['/0', 'a/0']);
    expect(session.state().what).toBe('saved');
  });

  it('for a look only tells nothing', async () => {
    const platform = new Double('quiet');
    const session = begin(platform, { known: [opened('a')], untold: ['a'] });
    session.tell([opened('b')]);
    await session.save();
    await pass(60_000);
    session.finish();
    expect(platform.told).toEqual([]);
    expect(platform.finished).toEqual([null]);
  });
});

describe('a save that fails', () => {
  it('is tried again after pauses that grow, and says since when', async () => {
    const platform = new Double();
    const session = begin(platform);
    await pass(1000);
    platform.error = new PlatformError('gone', 'no answer');
    session.tell([opened('a')]);
    await pass(3000);
    expect(session.state()).toEqual({ what: 'failing', since: 4000, reason: 'gone' });
    session.tell([opened('b')]);
    await pass(5000 + 9999);
    platform.error = null;
    await pass(1);
    expect(places(platform)).toEqual(['/0', 'a,b/2']);
    expect(session.state().what).toBe('saved');
  });

  it('is tried again at once when somebody asks for it', async () => {
    const platform = new Double();
    const session = begin(platform);
    await pass(0);
    platform.error = new PlatformError('refused', 'full');
    await session.save();
    platform.error = null;
    await session.save();
    expect(session.state().what).toBe('saved');
  });

  it('because the platform has ended the session is not tried again', async () => {
    const platform = new Double();
    const states: string[] = [];
    platform.error = new PlatformError('over', 'terminated');
    const session = begin(platform);
    session.onState(({ what }) => states.push(what));
    await pass(0);
    platform.error = null;
    session.tell([opened('a')]);
    await session.save();
    await pass(120_000);
    session.finish();
    expect(states).toEqual(['over']);
    expect([platform.told, platform.finished]).toEqual([[], []]);
  });
});

describe('the end of a session', () => {
  it('tells what is not saved yet, or nothing more', async () => {
    const [some, none] = [new Double(), new Double()];
    const sessions = [begin(some), begin(none)];
    await pass(0);
    sessions[0]?.tell([opened('a')]);
    for (const session of sessions) session.finish();
    await pass(60_000);
    expect(some.finished).toMatchObject([{ place: 'a/0' }]);
    expect(none.finished).toEqual([null]);
    expect(some.told).toHaveLength(1);
  });

  it('tells what a save is still at: the page may be gone before it is answered', async () => {
    const platform = new Double();
    platform.answer = () => undefined;
    const session = begin(platform, { known: [opened('a')], untold: ['a'] });
    await pass(0);
    session.finish();
    expect(platform.finished).toMatchObject([{ place: 'a/0' }]);
  });
});
