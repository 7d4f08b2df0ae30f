import { describe, expect, it } from 'vitest';
import { beginRun, isOpen, plannedFor, runAfter, slideIndex, spentOn } from './run.ts';
import type { Run, RunCommand } from './run.ts';
import type { SlideDeck } from './slide-deck.ts';

const DECK: SlideDeck = {
  ref: 'lesson=tea',
  title: '茶',
  slides: [
    { id: 'tea-1', title: '茶', section: '茶', minutes: 1, steps: [], drills: [] },
    {
      id: 'tea-2',
      title: '泡',
      section: '怎么泡',
      minutes: 3,
      steps: ['pour:0', 'pour:1'],
      drills: ['pour'],
    },
    { id: 'tea-3', title: '喝', section: '怎么泡', minutes: 2, steps: ['tea-3/1'], drills: [] },
  ],
};
const START = 1_000_000;

function after(commands: readonly RunCommand[], run = beginRun(DECK, START), now = START): Run {
  return commands.reduce((before, command) => runAfter(before, DECK, command, now), run);
}

const next: RunCommand = { type: 'next' };
const back: RunCommand = { type: 'back' };
const typed = (step: string, verdict: 'right' | 'near' | 'wrong' | 'open'): RunCommand => ({
  type: 'answer',
  step,
  text: '热水',
  verdict,
});

describe('going forward and back', () => {
  it('reveals the blanks of a slide one by one before it goes on', () => {
    const run = after([next, next]);
    expect(run.slide).toBe('tea-2');
    expect(Object.keys(run.open)).toEqual(['pour:0']);
    expect(after([next, next], run)).toMatchObject({ slide: 'tea-3', open: { 'pour:1': { how: 'shown' } } });
  });

  it('takes the last blank back first, and then goes back with everything before still open', () => {
    const run = after([next, next, next, next, next]);
    expect(run.slide).toBe('tea-3');
    expect(after([back], run)).toMatchObject({ slide: 'tea-3', open: { 'pour:0': {}, 'pour:1': {} } });
    expect(after([back, back], run)).toMatchObject({ slide: 'tea-2', open: { 'pour:0': {}, 'pour:1': {} } });
    expect(Object.keys(after([back, back, back], run).open)).toEqual(['pour:0']);
  });

  it('stays where the deck ends', () => {
    const first = beginRun(DECK, START);
    expect(after([back], first)).toBe(first);
    const last = after([{ type: 'last' }, next], first);
    expect(after([next], last)).toBe(last);
  });

  it('goes from slide to slide without revealing', () => {
    expect(after([{ type: 'nextSlide' }, { type: 'nextSlide' }])).toMatchObject({ slide: 'tea-3', open: {} });
    expect(after([{ type: 'last' }, { type: 'previousSlide' }]).slide).toBe('tea-2');
  });

  it('goes to a number, and to the last slide where there are not so many', () => {
    expect(after([{ type: 'goto', number: 2 }]).slide).toBe('tea-2');
    expect(after([{ type: 'goto', number: 99 }]).slide).toBe('tea-3');
  });

  it('knows nothing of a slide that the deck does not have', () => {
    const run = beginRun(DECK, START);
    expect(after([{ type: 'show', slide: 'coffee-1' }], run)).toBe(run);
    expect(slideIndex({ ...run, slide: 'tea-9' }, DECK)).toBe(0);
  });
});

describe('what the class calls out', () => {
  it('counts what is right as revealed', () => {
    const run = after([next, typed('pour:0', 'right'), next]);
    expect(run.open).toEqual({
      'pour:0': { how: 'typed', text: '热水', verdict: 'right' },
      'pour:1': { how: 'shown' },
    });
  });

  it.each(['near', 'wrong'] as const)('reveals a blank in which something %s was written', (verdict) => {
    const run = after([next, typed('pour:0', verdict)]);
    expect(isOpen(run, 'pour:0')).toBe(false);
    expect(after([next], run).open).toEqual({ 'pour:0': { how: 'shown' } });
  });

  it('takes an answer to an open question as it is', () => {
    expect(isOpen(after([next, typed('pour:0', 'open')]), 'pour:0')).toBe(true);
  });

  it('lets a wrong answer count today, with its words', () => {
    const run = after([next, typed('pour:0', 'wrong'), { type: 'accept', step: 'pour:0' }]);
    expect(run.open).toEqual({ 'pour:0': { how: 'accepted', text: '热水' } });
    expect(isOpen(run, 'pour:0')).toBe(true);
  });

  it('accepts nothing where nothing was typed', () => {
    const run = after([next, next]);
    expect(after([{ type: 'accept', step: 'pour:0' }], run)).toBe(run);
  });

  it('takes wrong words away with one step back', () => {
    expect(after([next, typed('pour:0', 'wrong'), back])).toMatchObject({ slide: 'tea-2', open: {} });
  });
});

describe('a slide at once', () => {
  it('reveals everything and keeps what was typed', () => {
    const run = after([next, typed('pour:1', 'right'), { type: 'revealAll' }]);
    expect(run.open).toMatchObject({ 'pour:0': { how: 'shown' }, 'pour:1': { how: 'typed' } });
    expect(after([{ type: 'revealAll' }], run)).toBe(run);
  });

  it('closes its own steps and no others', () => {
    const run = after([next, { type: 'revealAll' }, next, next, { type: 'closeAll' }]);
    expect(Object.keys(run.open)).toEqual(['pour:0', 'pour:1']);
  });

  it('closes one step', () => {
    const run = after([next, { type: 'revealAll' }, { type: 'close', step: 'pour:0' }]);
    expect(Object.keys(run.open)).toEqual(['pour:1']);
  });

  it('shows tiles, and takes them away again', () => {
    const toggle: RunCommand = { type: 'toggleTiles', drill: 'pour' };
    expect(after([toggle]).tiles).toEqual(['pour']);
    expect(after([toggle, toggle]).tiles).toEqual([]);
  });
});

describe('black screen, overview and pointer', () => {
  it.each([next, back])('lifts the black screen with $type, and nothing else', (command) => {
    const run = after([next, next]);
    expect(after([{ type: 'toggleBlack' }, command], run)).toEqual(run);
  });

  it('leaves the overview for the slide that is chosen, also for the present one', () => {
    const run = after([next, { type: 'toggleOverview' }]);
    expect(after([{ type: 'show', slide: 'tea-2' }], run)).toMatchObject({ slide: 'tea-2', overview: false });
    expect(after([{ type: 'show', slide: 'tea-3' }], run)).toMatchObject({ slide: 'tea-3', overview: false });
  });

  it('points at nothing on the next slide', () => {
    const run = after([{ type: 'point', at: { x: 0.2, y: 0.3 } }]);
    expect(run.pointer).toEqual({ x: 0.2, y: 0.3 });
    expect(after([next], run).pointer).toBeNull();
  });
});

describe('the clock', () => {
  const MINUTE = 60_000;

  it('counts the time of each slide, and of a section', () => {
    let run = beginRun(DECK, START);
    run = runAfter(run, DECK, next, START + MINUTE);
    run = runAfter(run, DECK, { type: 'nextSlide' }, START + 4 * MINUTE);
    const now = START + 5 * MINUTE;
    expect(spentOn(run, DECK, now)).toBe(5 * MINUTE);
    expect(spentOn(run, DECK, now, '怎么泡')).toBe(4 * MINUTE);
    expect(spentOn(run, DECK, now, '茶')).toBe(MINUTE);
  });

  it('stands still while it is stopped', () => {
    const stop: RunCommand = { type: 'toggleClock' };
    let run = runAfter(beginRun(DECK, START), DECK, stop, START + MINUTE);
    expect(spentOn(run, DECK, START + 9 * MINUTE)).toBe(MINUTE);
    run = runAfter(run, DECK, stop, START + 9 * MINUTE);
    expect(spentOn(run, DECK, START + 10 * MINUTE)).toBe(2 * MINUTE);
  });

  it('never counts backwards where the clock of the computer was set back', () => {
    const run = runAfter(beginRun(DECK, START), DECK, next, START - MINUTE);
    expect(spentOn(run, DECK, START - MINUTE)).toBe(0);
  });

  it('begins anew', () => {
    const run = after([next, next, { type: 'toggleBlack' }]);
    expect(runAfter(run, DECK, { type: 'restart' }, START + MINUTE)).toEqual(beginRun(DECK, START + MINUTE));
  });

  it('adds up what was planned', () => {
    expect(plannedFor(DECK)).toBe(6);
    expect(plannedFor(DECK, '怎么泡')).toBe(5);
  });
});

describe('an empty deck', () => {
  it('changes nothing', () => {
    const empty: SlideDeck = { ref: 'plan=a', title: '', slides: [] };
    const run = beginRun(empty, START);
    expect(runAfter(run, empty, next, START)).toBe(run);
  });
});
