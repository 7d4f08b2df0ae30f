import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Attempt, AttemptEventKind } from '../domain/exam/attempt.ts';
import type { Bank, Paper } from '../domain/exam/bank.ts';
import { drawPaper } from '../domain/exam/draw.ts';
import { paperOf } from '../domain/exam/hand-in.ts';
import type { ExamAnswer, Item } from '../domain/exam/item.ts';
import { isGiven } from '../domain/exam/kinds/index.ts';
import { deadline, flagged, lastSeen } from '../domain/exam/sittings.ts';
import type { Given, Sitting } from '../domain/exam/sittings.ts';
import { draftOf, paperDraft, submit } from './exams.ts';
import { record } from './record.ts';
import { sitClock } from './sit-clock.ts';

/** Milliseconds until a paper that could not be handed in when time was up is tried again. */
const AGAIN = 10_000;

export interface SitState {
  /** As it is stored; after a crash, with the words of its last draft. */
  readonly sitting: Sitting;
  readonly paper: Paper;
  readonly items: readonly Item[];
  /** Place of the item in front of the learner, from 0. */
  readonly at: number;
  /** What is answered now, stored or not yet. */
  readonly given: Readonly<Record<number, ExamAnswer>>;
  /** Milliseconds that are left; never below 0. */
  readonly left: number;
  /** An answer could not be stored. */
  readonly failed: boolean;
  /** The paper could not be handed in. */
  readonly refused: boolean;
  /** It is being handed in. */
  readonly closing: boolean;
  /** Handed in and stored. */
  readonly attempt: Attempt | null;
}

/** A paper that is being sat on this page. */
export interface SitPaper {
  readonly state: StoreApi<SitState>;
  /** Answers the item in front, for good: chosen, moved, laid. */
  choose(answer: ExamAnswer): Promise<void>;
  /** Words are being written into the item in front: kept at once, stored when the item is left. */
  readonly write: (words: readonly string[]) => void;
  /** Stores what could not be stored before. */
  save(): Promise<void>;
  go(at: number): Promise<void>;
  flag(): Promise<void>;
  /** Looks at the clock; hands in when time is up. Called every second, and when the page comes back. */
  readonly tick: () => void;
  /** The page went out of sight, or came back. */
  note(what: AttemptEventKind): Promise<void>;
  /** @returns whether it could be stored; where not, everything is still there */
  handIn(): Promise<boolean>;
}

/**
 * @param sitting with the words of its last draft in it
 * @param ticking milliseconds of a clock that nobody can move
 */
export function sitPaper(bank: Bank, sitting: Sitting, ticking: () => number): SitPaper {
  const { rules } = sitting;
  const paper = paperOf(bank, rules.paper);
  const items = drawPaper(bank, paper, rules);
  const end = deadline(sitting);
  const clock = sitClock(lastSeen(sitting), () => record.now(), ticking);
  const given = Object.fromEntries(Object.entries(sitting.answers).map(([at, { answer }]) => [at, answer]));
  const draft = draftOf(sitting);
  const first = items.findIndex((_, at) => !isGiven(given[at] ?? null));
  const state = createStore<SitState>(() => ({
    sitting,
    paper,
    items,
    // Where a word was being written, or else at the first item that is open.
    at: draft && items[draft.blank] ? draft.blank : Math.max(0, first),
    given,
    left: Math.max(0, end - clock.now()),
    failed: false,
    refused: false,
    closing: false,
    attempt: null,
  }));
  /** What is answered and not stored: by place, when. */
  const unsaved = new Map<number, number>();
  /** Milliseconds that items were in front of the learner and no fact tells yet. */
  const spent = new Map<number, number>();
  let shownAt = ticking();
  let againAt = 0;

  const isOver = (): boolean => {
    const { closing, attempt } = state.getState();
    return closing || attempt !== null || clock.now() >= end;
  };

  const lap = (): void => {
    const { at } = state.getState();
    spent.set(at, (spent.get(at) ?? 0) + ticking() - shownAt);
    shownAt = ticking();
  };

  const answer = (one: ExamAnswer): void => {
    const { at, given: all } = state.getState();
    state.setState({ given: { ...all, [at]: one } });
    unsaved.set(at, clock.moment());
  };

  /** @returns what is to be stored of an item; null where it says what is stored already */
  const fresh = (at: number, time: number): Given | null => {
    const { given: all, sitting: known } = state.getState();
    const [now, before] = [all[at], known.answers[at]];
    if (now === undefined) return null;
    if (before && before.at !== time && JSON.stringify(before.answer) === JSON.stringify(now)) return null;
    return { answer: now, at: time, ms: Math.round(spent.get(at) ?? 0) };
  };

  const storeAll = async (): Promise<boolean> => {
    for (const [at, time] of [...unsaved]) {
      const one = fresh(at, time);
      if (one) {
        const fact = { kind: 'examAnswered', attempt: rules.attempt, item: at, ...one } as const;
        const isDraft = draftOf(sitting)?.blank === at;
        const saved = await (isDraft
          ? record.addAndSettle(fact, paperDraft(rules.attempt))
          : record.add(fact));
        if (!saved) {
          state.setState({ failed: true });
          return false;
        }
        spent.set(at, (spent.get(at) ?? 0) - one.ms);
        state.setState(({ sitting: known }) => {
          const ms = one.ms + (known.answers[at]?.ms ?? 0);
          return { sitting: { ...known, answers: { ...known.answers, [at]: { ...one, ms } } } };
        });
      }
      // Something else may have been answered meanwhile.
      if (unsaved.get(at) === time) unsaved.delete(at);
    }
    state.setState({ failed: false });
    return true;
  };

  let storing = Promise.resolve(true);
  /** Stores what is answered, also what could not be stored before; one after the other. */
  const store = (): Promise<boolean> => (storing = storing.then(storeAll, storeAll));

  const note = async (what: AttemptEventKind, item?: number): Promise<void> => {
    if (isOver()) return;
    const at = clock.moment();
    const event = { what, at, ...(item === undefined ? {} : { item }) };
    state.setState(({ sitting: known }) => ({ sitting: { ...known, events: [...known.events, event] } }));
    await record.add({ kind: 'examNoted', attempt: rules.attempt, event, at });
  };

  const handIn = async (): Promise<boolean> => {
    if (state.getState().attempt) return true;
    if (state.getState().closing) return false;
    lap();
    state.setState({ closing: true });
    await store();
    // What could not be stored a moment ago may be stored with the rest.
    const { sitting: whole } = state.getState();
    const rest = [...unsaved].flatMap(([at, time]) => {
      const one = fresh(at, time);
      return one ? [[at, { ...one, ms: one.ms + (whole.answers[at]?.ms ?? 0) }] as const] : [];
    });
    const answers = { ...whole.answers, ...Object.fromEntries(rest) };
    const attempt = await submit(bank, { ...whole, answers }, clock.now()).catch(() => null);
    if (!attempt) againAt = ticking() + AGAIN;
    state.setState({ attempt, closing: false, refused: attempt === null });
    return attempt !== null;
  };

  // Words that only a draft has are stored before the next draft takes its place.
  if (draft && sitting.answers[draft.blank]?.at === draft.at) {
    unsaved.set(draft.blank, draft.at);
    void store();
  }

  return {
    state,
    async choose(one) {
      if (isOver()) return;
      lap();
      answer(one);
      await store();
    },
    write(words) {
      if (isOver()) return;
      answer({ words });
      const blank = state.getState().at;
      const at = unsaved.get(blank) ?? clock.now();
      void record.saveDraft({ drill: paperDraft(rules.attempt), lesson: '', answers: words, blank, at });
    },
    async save() {
      await store();
    },
    async go(to) {
      if (state.getState().closing || to < 0 || to >= items.length) return;
      lap();
      state.setState({ at: to });
      await store();
    },
    flag: () => {
      const { at, sitting: known } = state.getState();
      return note(flagged(known).has(at) ? 'unflag' : 'flag', at);
    },
    tick() {
      const left = Math.max(0, end - clock.now());
      state.setState({ left });
      if (clock.wasTurnedBack()) void note('clock');
      if (left === 0 && state.getState().attempt === null && ticking() >= againAt) void handIn();
    },
    async note(what) {
      if (what === 'left') lap();
      else shownAt = ticking();
      // Before the answers: the page may be back, or gone, when they are stored.
      const noted = note(what);
      if (what === 'left') await store();
      await noted;
    },
    handIn,
  };
}
