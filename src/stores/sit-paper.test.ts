import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAPER, SMALL_BANK } from '../../tests/fixtures/exam-bank.ts';
import { MINUTE } from '../../tests/fixtures/facts.ts';
import type { Item } from '../domain/exam/item.ts';
import { memoryRecord } from '../records/memory.ts';
import { SaveError } from '../records/record-port.ts';
import type { RecordPort } from '../records/record-port.ts';
import type { SitPaper } from './sit-paper.ts';

const START = 1_795_311_000_000;
let ticks = 0;
/** Time passes; `moved`: a hand moves the device's clock besides. */
function pass(ms: number, moved = 0): void {
  ticks += ms;
  vi.setSystemTime(Date.now() + ms + moved);
}

/** A port that can fail, or hold back what is added. */
function port(): RecordPort & { broken: boolean; gate: Promise<unknown> } {
  const memory = memoryRecord();
  const self = {
    ...memory,
    broken: false,
    gate: Promise.resolve() as Promise<unknown>,
    append: async (...args: Parameters<RecordPort['append']>) => {
      await self.gate;
      if (self.broken) throw new SaveError('full', null);
      return memory.append(...args);
    },
  };
  return self;
}
let disk = port();

/** Opens a page of the course on what the disk holds. */
async function open() {
  vi.resetModules();
  const { record } = await import('./record.ts');
  const exams = await import('./exams.ts');
  const { sitPaper } = await import('./sit-paper.ts');
  await record.open(disk);
  const sit = async (attempt: string): Promise<SitPaper> => {
    const sitting = (await exams.exams()).open.get(attempt);
    if (!sitting) throw new Error('not open');
    return sitPaper(SMALL_BANK, exams.withDraft(sitting, exams.draftOf(sitting)), () => ticks);
  };
  return { record, exams, sit };
}

async function begun() {
  const page = await open();
  const attempt = (await page.exams.begin(SMALL_BANK, PAPER, null, '李明')) ?? '';
  return { ...page, attempt, paper: await page.sit(attempt) };
}

const stored = async (kind: string) => {
  const [profile] = await disk.profiles();
  return (await disk.facts(profile?.id ?? '')).filter((fact) => fact.kind === kind);
};
const place = (paper: SitPaper, kind: Item['kind']): number =>
  paper.state.getState().items.findIndex((item) => item.kind === kind);
const ORDER = { picks: [0, 1, 2, 3] };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  vi.stubGlobal('document', { documentElement: { dataset: { base: '/', course: '1.0.0+0' } } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(SMALL_BANK))));
  disk = port();
  ticks = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an answer', () => {
  it('is stored at once, with its time, and the paper goes on from it after a crash', async () => {
    const { paper, attempt } = await begun();
    const at = place(paper, 'order');
    await paper.go(at);
    pass(5000);
    await paper.choose(ORDER);
    expect(await stored('examAnswered')).toMatchObject([
      { item: at, answer: ORDER, ms: 5000, at: START + 5000 },
    ]);
    const again = (await (await open()).sit(attempt)).state.getState();
    expect(again.given[at]).toEqual(ORDER);
    expect(again.at).not.toBe(at);
  });

  it('that says the same again is not stored again', async () => {
    const { paper } = await begun();
    await paper.go(place(paper, 'order'));
    await paper.choose(ORDER);
    pass(100);
    await paper.choose({ picks: [...ORDER.picks] });
    await paper.go(0);
    expect(await stored('examAnswered')).toHaveLength(1);
  });

  it('that cannot be stored is told and kept, and stored with the next one that can', async () => {
    const { paper } = await begun();
    const [order, spot] = [place(paper, 'order'), place(paper, 'spot')];
    await paper.go(order);
    disk.broken = true;
    await paper.choose(ORDER);
    expect(paper.state.getState()).toMatchObject({ failed: true, given: { [order]: ORDER } });
    await paper.go(spot);
    disk.broken = false;
    await paper.choose({ picks: [1] });
    expect(paper.state.getState().failed).toBe(false);
    expect(new Set((await stored('examAnswered')).map((fact) => 'item' in fact && fact.item))).toEqual(
      new Set([order, spot]),
    );
  });

  it('does not hold the learner up while it is stored, and the last one counts', async () => {
    const { paper } = await begun();
    const gate = Promise.withResolvers<undefined>();
    disk.gate = gate.promise;
    const order = place(paper, 'order');
    const going = paper.go(order);
    const saving = [paper.choose({ picks: [3, 2, 1, 0] }), paper.choose(ORDER)];
    const spot = place(paper, 'spot');
    const leaving = paper.go(spot);
    expect(paper.state.getState()).toMatchObject({ at: spot, given: { [order]: ORDER } });
    gate.resolve(undefined);
    await Promise.all([going, ...saving, leaving]);
    expect(paper.state.getState().sitting.answers[order]?.answer).toEqual(ORDER);
    expect((await stored('examAnswered')).at(-1)).toMatchObject({ answer: ORDER });
  });
});

describe('words that are being written', () => {
  it('survive a crash, and the next words do not take their place', async () => {
    const { paper, attempt } = await begun();
    const typed = place(paper, 'typed');
    await paper.go(typed);
    paper.write(['笑脸', '问']);
    await vi.waitFor(async () => {
      expect(await disk.drafts((await disk.profiles())[0]?.id ?? '')).toHaveLength(1);
    });
    expect(await stored('examAnswered')).toEqual([]);
    const again = await (await open()).sit(attempt);
    expect(again.state.getState().given[typed]).toEqual({ words: ['笑脸', '问'] });
    await vi.waitFor(async () => {
      expect(await stored('examAnswered')).toMatchObject([
        { item: typed, answer: { words: ['笑脸', '问'] } },
      ]);
    });
  });

  it('are stored when the item is left, and when the page goes out of sight', async () => {
    const { paper } = await begun();
    await paper.go(place(paper, 'typed'));
    paper.write(['笑脸', '']);
    await paper.go(0);
    await paper.go(place(paper, 'typed'));
    paper.write(['笑脸', '问候']);
    await paper.note('left');
    expect((await stored('examAnswered')).at(-1)).toMatchObject({ answer: { words: ['笑脸', '问候'] } });
    expect(await stored('examNoted')).toMatchObject([{ event: { what: 'left' } }]);
  });
});

describe('flags', () => {
  it('are set and taken away, and are still there after a crash', async () => {
    const { paper, attempt } = await begun();
    await paper.flag();
    await paper.go(1);
    await paper.flag();
    await paper.flag();
    const { sitting } = (await (await open()).sit(attempt)).state.getState();
    expect(sitting.events.map(({ what, item }) => [what, item])).toEqual([
      ['flag', 0],
      ['flag', 1],
      ['unflag', 1],
    ]);
  });
});

describe('time that is up', () => {
  it('hands in once, with what is there', async () => {
    const { paper } = await begun();
    await paper.go(place(paper, 'order'));
    await paper.choose(ORDER);
    await paper.go(place(paper, 'typed'));
    paper.write(['笑脸', '问候']);
    pass(40 * MINUTE + 400);
    paper.tick();
    paper.tick();
    await vi.waitFor(() => {
      expect(paper.state.getState().attempt).not.toBeNull();
    });
    paper.tick();
    expect(await paper.handIn()).toBe(true);
    expect(await stored('examSubmitted')).toHaveLength(1);
    const attempt = paper.state.getState().attempt;
    expect(attempt).toMatchObject({ by: 'clock', submittedAt: START + 40 * MINUTE, result: { right: 2 } });
  });

  it('is seen by any page after a crash, and handed in once', async () => {
    const { paper } = await begun();
    await paper.go(place(paper, 'order'));
    await paper.choose(ORDER);
    pass(60 * MINUTE);
    const { exams } = await open();
    const [all] = await Promise.all([exams.attempts(), exams.attempts(), exams.openAttempt()]);
    expect(all).toMatchObject([{ by: 'clock', result: { right: 1 } }]);
    expect(await stored('examSubmitted')).toHaveLength(1);
  });

  it('takes no more answers, also where it cannot be handed in, and is tried again', async () => {
    const { paper } = await begun();
    disk.broken = true;
    pass(41 * MINUTE);
    paper.tick();
    await vi.waitFor(() => {
      expect(paper.state.getState().refused).toBe(true);
    });
    await paper.choose(ORDER);
    paper.write(['笑脸', '问候']);
    expect(paper.state.getState().given).toEqual({});
    disk.broken = false;
    pass(11_000);
    paper.tick();
    await vi.waitFor(() => {
      expect(paper.state.getState().attempt?.by).toBe('clock');
    });
  });
});

describe('a clock that is turned back', () => {
  it('gains nothing while the paper is sat, and is noted once', async () => {
    const { paper } = await begun();
    pass(30 * MINUTE);
    pass(0, -25 * MINUTE);
    paper.tick();
    pass(1000);
    paper.tick();
    expect(paper.state.getState().left).toBe(10 * MINUTE - 1000);
    await vi.waitFor(async () => {
      expect(await stored('examNoted')).toMatchObject([{ event: { what: 'clock' } }]);
    });
  });

  it('gains nothing over a reload, is noted, and no answer is lost', async () => {
    const { paper, attempt } = await begun();
    pass(30 * MINUTE);
    await paper.go(place(paper, 'order'));
    await paper.choose(ORDER);
    pass(0, -120 * MINUTE);
    const again = await (await open()).sit(attempt);
    again.tick();
    expect(again.state.getState().left).toBeLessThanOrEqual(10 * MINUTE);
    await again.go(place(again, 'spot'));
    await again.choose({ picks: [1, 3] });
    const third = await (await open()).sit(attempt);
    expect(Object.keys(third.state.getState().given)).toHaveLength(2);
    expect((await stored('examNoted')).some((fact) => 'event' in fact && fact.event.what === 'clock')).toBe(
      true,
    );
  });
});

describe('a laptop that slept', () => {
  it('wakes with its paper handed in, and without an event from after the end', async () => {
    const { paper } = await begun();
    await paper.note('left');
    vi.setSystemTime(START + 180 * MINUTE);
    paper.tick();
    await paper.note('back');
    await vi.waitFor(() => {
      expect(paper.state.getState().attempt).not.toBeNull();
    });
    expect(paper.state.getState().attempt?.events.map(({ what }) => what)).toEqual(['left']);
  });
});
