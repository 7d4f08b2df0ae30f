import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { byTime, extendProgress, foldProgress } from '../domain/progress/progress.ts';
import type { Progress } from '../domain/progress/progress.ts';
import { FACT_VERSION } from '../domain/record/fact.ts';
import type { Fact, NewFact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/record-file.ts';
import type { Draft, RecordNotice, RecordPort, SaveError } from '../records/record-port.ts';

export interface RecordState {
  /** False until the record has been read. */
  readonly ready: boolean;
  readonly profiles: readonly Profile[];
  readonly profile: Profile;
  readonly facts: readonly Fact[];
  readonly progress: Progress;
  /** By drill. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly notices: readonly RecordNotice[];
  /** The last save failed for this reason; null once one has worked again. */
  readonly saveFailed: SaveError['reason'] | null;
}

/** What the store cannot know by itself. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** @returns an id that is unique everywhere */
  readonly newId: () => string;
  /** Version of the course. */
  readonly course: string;
  /** Remembers on this device who is learning. */
  readonly current: { get(): string | null; set(profile: string): void };
  /** Name of a learner who gave none. */
  readonly unnamed: string;
}

export interface RecordStore {
  readonly state: StoreApi<RecordState>;
  /** Reads the record; called once, by the start file. */
  open(port: RecordPort): Promise<void>;
  /**
   * Stores facts and then shows them.
   * @returns false if they could not be saved; nothing is shown then, and `saveFailed` says why
   */
  add(...facts: readonly NewFact[]): Promise<boolean>;
  saveDraft(draft: Omit<Draft, 'at'>): Promise<void>;
  dropDraft(drill: string): Promise<void>;
  /** Merges facts from elsewhere into a profile, which is added if it is new. @returns how many were new, or null if saving failed */
  merge(profile: Profile, facts: readonly Fact[]): Promise<number | null>;
  addProfile(name: string): Promise<boolean>;
  rename(name: string): Promise<boolean>;
  switchTo(profile: string): Promise<void>;
  /** Removes a profile and all its facts; the last one is replaced by a fresh one. */
  remove(profile: string): Promise<boolean>;
  now(): number;
  readonly course: string;
}

/** The learner's record as the pages see it: facts from the port, everything else folded from them. */
export function createRecordStore(around: Surroundings): RecordStore {
  const nobody: Profile = { id: '', name: around.unnamed, createdAt: 0 };
  const state = createStore<RecordState>(() => ({
    ready: false,
    profiles: [],
    profile: nobody,
    facts: [],
    progress: foldProgress([]),
    drafts: {},
    notices: [],
    saveFailed: null,
  }));
  let opened: (port: RecordPort) => void;
  /** The port, once what it holds has been read. */
  const port = new Promise<RecordPort>((resolve) => {
    opened = resolve;
  });

  /** Shows facts that this page has just added: they come last, as a rule, and the rest is not folded again. */
  const showAdded = (added: readonly Fact[]): void => {
    const { facts, progress } = state.getState();
    const [last, first] = [facts.at(-1), added[0]];
    const isLate = last !== undefined && first !== undefined && byTime(last, first) > 0;
    // Another page may have made this one read the record meanwhile, with the new facts in it.
    const isKnown = facts.some(({ id }) => added.some((fact) => fact.id === id));
    if (isLate || isKnown) state.setState(folded([...facts, ...added]));
    else state.setState({ facts: [...facts, ...added], progress: extendProgress(progress, added) });
  };

  /** A fact may come twice: from this page, and from reading what is stored. */
  const folded = (all: readonly Fact[]): Pick<RecordState, 'facts' | 'progress'> => {
    const facts = [...new Map(all.map((fact) => [fact.id, fact])).values()].sort(byTime);
    return { facts, progress: foldProgress(facts) };
  };

  const newProfile = (name: string): Profile => ({ id: around.newId(), name, createdAt: around.now() });

  /** Reads everything of a profile, if it is there; on a new device, of a fresh one. */
  const load = async (record: RecordPort, wanted = state.getState().profile.id): Promise<void> => {
    let profiles = await record.profiles();
    if (profiles.length === 0) {
      const fresh = newProfile(around.unnamed);
      profiles = [fresh];
      await saved(async () => {
        profiles = await record.startWith(fresh);
      });
    }
    const profile = profiles.find(({ id }) => id === wanted) ?? profiles[0] ?? nobody;
    const facts = await record.facts(profile.id);
    const drafts = Object.fromEntries((await record.drafts(profile.id)).map((draft) => [draft.drill, draft]));
    // What this page added while the record was being read may be missing from what was read.
    const before = state.getState();
    const added = before.profile.id === profile.id ? before.facts : [];
    // All at once: whoever listens never sees a record that is ready and has nothing in it yet.
    const known = folded([...facts, ...added]);
    state.setState({ ready: true, profiles, profile, drafts, notices: [...record.notices], ...known });
  };

  /** Shows a profile on this page, and remembers it for the next one. Other pages keep theirs. */
  const takeUp = async (record: RecordPort, wanted: string): Promise<void> => {
    await load(record, wanted);
    around.current.set(state.getState().profile.id);
  };

  /** Runs a save and tells the state whether it worked. */
  const saved = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      if (state.getState().saveFailed !== null) state.setState({ saveFailed: null });
      return true;
    } catch (error) {
      state.setState({ saveFailed: (error as Partial<SaveError>).reason ?? 'unknown' });
      return false;
    }
  };

  /** Runs a save, then shows what is stored now. */
  const savedAndLoaded = async (
    work: (record: RecordPort) => Promise<void>,
    wanted = state.getState().profile.id,
  ): Promise<boolean> => {
    const record = await port;
    const done = await saved(() => work(record));
    if (done) await takeUp(record, wanted);
    return done;
  };

  return {
    state,
    course: around.course,
    now: around.now,
    async open(record) {
      record.onChange((profile) => {
        const { profile: current, profiles } = state.getState();
        const mine = profile === current.id;
        if (mine || !profiles.some(({ id }) => id === profile)) void load(record);
      });
      await takeUp(record, around.current.get() ?? '');
      opened(record);
    },
    async add(...added) {
      const record = await port;
      const common = { v: FACT_VERSION, course: around.course } as const;
      const facts = added.map((fact) => ({ ...common, id: around.newId(), at: around.now(), ...fact }));
      const { id: profile } = state.getState().profile;
      const done = await saved(() => record.append(profile, facts));
      if (done && state.getState().profile.id === profile) showAdded([...facts].sort(byTime));
      return done;
    },
    async saveDraft(draft) {
      const record = await port;
      const whole = { ...draft, at: around.now() };
      state.setState({ drafts: { ...state.getState().drafts, [draft.drill]: whole } });
      await saved(() => record.saveDraft(state.getState().profile.id, whole));
    },
    async dropDraft(drill) {
      const record = await port;
      const { [drill]: _, ...drafts } = state.getState().drafts;
      state.setState({ drafts });
      await saved(() => record.dropDraft(state.getState().profile.id, drill));
    },
    async merge(profile, facts) {
      let fresh: readonly Fact[] = [];
      const done = await savedAndLoaded(async (record) => {
        const known = new Set((await record.facts(profile.id)).map(({ id }) => id));
        const unique = new Map(facts.map((fact) => [fact.id, fact]));
        fresh = [...unique.values()].filter(({ id }) => !known.has(id));
        const here = (await record.profiles()).some(({ id }) => id === profile.id);
        if (!here) await record.saveProfile(profile);
        await record.append(profile.id, fresh);
      }, profile.id);
      return done ? fresh.length : null;
    },
    addProfile(name) {
      const profile = newProfile(name);
      return savedAndLoaded((record) => record.saveProfile(profile), profile.id);
    },
    rename(name) {
      return savedAndLoaded((record) => record.saveProfile({ ...state.getState().profile, name }));
    },
    async switchTo(profile) {
      await takeUp(await port, profile);
    },
    remove(profile) {
      return savedAndLoaded((record) => record.removeProfile(profile));
    },
  };
}
