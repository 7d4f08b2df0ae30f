import { createStore } from 'zustand/vanilla';
import { PROGRESS, extendProgress } from '../domain/progress/progress.ts';
import { FACT_VERSION, LATEST } from '../domain/record/fact.ts';
import type { Fact, NewFact } from '../domain/record/fact.ts';
import { byTime, inOrder } from '../domain/record/order.ts';
import type { Profile } from '../domain/record/profile.ts';
import type { Change, RecordNotice, RecordPort, SaveError } from '../records/record-port.ts';
import { foldRecord } from './fold-record.ts';
import { startOfDay } from './local-day.ts';
import type { RecordState, RecordStore, Surroundings, Timed } from './record-state.ts';

export type { RecordState, RecordStore } from './record-state.ts';

/** The learner's record as the pages see it: facts from the port, everything else folded from them. */
export function createRecordStore(around: Surroundings): RecordStore {
  const nobody: Profile = { id: '', name: around.unnamed, createdAt: 0 };
  const state = createStore<RecordState>(() => ({
    ready: false,
    profiles: [],
    profile: nobody,
    facts: [],
    since: 0,
    progress: PROGRESS.nothing,
    drafts: {},
    notices: [],
    saveFailed: null,
  }));
  let opened: (port: RecordPort) => void;
  /** The port, once what it holds has been read. */
  const port = new Promise<RecordPort>((resolve) => {
    opened = resolve;
  });

  /** Where the progress of the facts that are shown begins. */
  let base = { progress: PROGRESS.nothing, since: 0 };
  let whole = false;

  /** What is shown with facts that have just been added: they come last, as a rule, and the rest is not folded again. */
  const withAdded = (
    { facts, progress }: Pick<RecordState, 'facts' | 'progress'>,
    added: readonly Fact[],
  ): Pick<RecordState, 'facts' | 'progress'> => {
    const [last, first] = [facts.at(-1), added[0]];
    const isLate = last !== undefined && first !== undefined && byTime(last, first) > 0;
    // Another page may have made this one read the record meanwhile, with the new facts in it.
    const since = facts.findLastIndex(({ at }) => at < (first?.at ?? 0));
    const isKnown = facts.slice(since + 1).some(({ id }) => added.some((fact) => fact.id === id));
    if (!isLate && !isKnown)
      return { facts: [...facts, ...added], progress: extendProgress(progress, added) };
    const all = inOrder([...facts, ...added]);
    const later = all.filter(({ at }) => at >= base.since);
    return { facts: all, progress: extendProgress(base.progress, later) };
  };

  const showAdded = (added: readonly Fact[], settled: string | undefined): void => {
    state.setState({ ...withoutDraft(settled), ...withAdded(state.getState(), [...added].sort(byTime)) });
  };

  const newProfile = (name: string): Profile => ({ id: around.newId(), name, createdAt: around.now() });

  /** One reading after the other: of two at once, the older may end last. */
  let reading = Promise.resolve();
  const load = (record: RecordPort, wanted?: string): Promise<void> => {
    const done = reading.then(() => read(record, wanted ?? state.getState().profile.id));
    reading = done.catch(() => undefined);
    return done;
  };

  /** Reads everything of a profile, if it is there; on a new device, of a fresh one. */
  const read = async (record: RecordPort, wanted: string): Promise<void> => {
    let profiles = await record.profiles();
    if (profiles.length === 0) {
      const fresh = newProfile(around.unnamed);
      profiles = [fresh];
      await saved(async () => {
        profiles = await record.startWith(fresh);
      });
    }
    const profile = profiles.find(({ id }) => id === wanted) ?? profiles[0] ?? nobody;
    const drafts = Object.fromEntries((await record.drafts(profile.id)).map((draft) => [draft.drill, draft]));
    let facts: readonly Fact[] = [];
    let since = 0;
    const readFacts = async (from: number): Promise<readonly Fact[]> => {
      since = whole ? 0 : from;
      facts = inOrder(await record.facts(profile.id, since === 0 ? undefined : since));
      return facts.filter(({ at }) => at >= from);
    };
    const source = { port: record, profile: profile.id, facts: readFacts, today: startOfDay(around.now()) };
    const folded = await foldRecord(source, PROGRESS);
    base = { progress: folded.base, since: folded.since };
    // What was added here while the record was being read may be missing from what was read.
    const before = state.getState();
    const here = new Set(facts.map(({ id }) => id));
    const late =
      before.profile.id === profile.id
        ? before.facts.filter(({ id, at }) => at >= since && !here.has(id))
        : [];
    const known = withAdded({ facts, progress: folded.state }, late);
    // All at once: whoever listens never sees a record that is ready and has nothing in it yet.
    state.setState({ ready: true, notices: noticesOf(record), profiles, profile, drafts, since, ...known });
  };

  /** The record that was here is gone. */
  let isGone = false;
  const noticesOf = (record: RecordPort): readonly RecordNotice[] =>
    // Where another reason is told, that is the reason.
    isGone && record.notices.length === 0 ? ['record-gone'] : [...record.notices];

  /** Reads the record again; where that fails, what was read before stays. */
  const reload = async (record: RecordPort): Promise<boolean> => {
    try {
      await load(record);
      return true;
    } catch {
      return false;
    }
  };

  /** Another page changed the record: at most one reading waits, however much it changes. */
  let isReloading = false;
  const heard = (record: RecordPort, { profile, added, settled }: Change): void => {
    const { profile: current, profiles, since } = state.getState();
    const mine = profile === current.id;
    if (mine && added?.every(({ at }) => at >= since)) {
      showAdded(added, settled);
      return;
    }
    if (isReloading || (!mine && profiles.some(({ id }) => id === profile))) return;
    isReloading = true;
    void reading.then(() => {
      isReloading = false;
      return reload(record);
    });
  };

  /** Shows a profile on this page, and remembers it for the next one. Other pages keep theirs. */
  const takeUp = async (record: RecordPort, wanted: string): Promise<void> => {
    await load(record, wanted);
    // Who learns where nothing is kept is nobody on the next page.
    if (!record.notices.includes('not-kept')) around.current.set(state.getState().profile.id);
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
    return saved(async () => {
      await work(record);
      await takeUp(record, wanted);
    });
  };

  /** Stores facts, and drops a draft with them. */
  const store = async (added: readonly Timed<NewFact>[], settled?: string): Promise<boolean> => {
    const record = await port;
    const common = { v: FACT_VERSION, course: around.course } as const;
    const facts = added.map((fact) => ({ ...common, id: around.newId(), at: afterItsLast(fact), ...fact }));
    const { profile } = state.getState();
    const done = await saved(() => record.append(profile, facts, settled));
    if (!done || state.getState().profile.id !== profile.id) return done;
    // Before a checkpoint: the clock was set back.
    const isBefore = facts.some(({ at }) => at < state.getState().since);
    if (!isBefore || !(await reload(record))) showAdded(facts, settled);
    return true;
  };

  /**
   * Now; or, where the clock was set back or stands still, just after the last fact of the same drill: what is handed
   * in last is what counts, whatever the clock says.
   */
  const afterItsLast = (fact: NewFact): number => {
    if (!('drill' in fact)) return around.now();
    const { drills, reviews } = state.getState().progress;
    const last = Math.max(drills[fact.drill]?.at ?? -1, reviews[fact.drill]?.at ?? -1);
    return Math.min(Math.max(around.now(), last + 1), LATEST);
  };

  const withoutDraft = (name: string | undefined): Partial<RecordState> => {
    if (name === undefined) return {};
    const { [name]: _, ...drafts } = state.getState().drafts;
    return { drafts };
  };

  return {
    state,
    course: around.course,
    now: around.now,
    async open(record, isWhole = true) {
      whole = isWhole;
      record.onChange((change) => {
        heard(record, change);
      });
      const wanted = around.current.get() ?? '';
      isGone = wanted !== '' && (await record.profiles()).length === 0;
      await takeUp(record, wanted);
      opened(record);
    },
    async readWhole() {
      whole = true;
      if (state.getState().since > 0) await load(await port);
    },
    add: (...facts) => store(facts),
    addAndSettle: (fact, draft) => store([fact], draft),
    async fold(fold) {
      const record = await port;
      const { profile, facts, since } = state.getState();
      const readFacts = async (from: number): Promise<readonly Fact[]> =>
        from >= since
          ? facts.filter(({ at }) => at >= from)
          : inOrder([...(await record.facts(profile.id, from)), ...facts]);
      const source = { port: record, profile: profile.id, facts: readFacts, today: startOfDay(around.now()) };
      return (await foldRecord(source, fold)).state;
    },
    async saveDraft(draft) {
      const record = await port;
      const whole = { at: around.now(), ...draft };
      state.setState({ drafts: { ...state.getState().drafts, [draft.drill]: whole } });
      await saved(() => record.saveDraft(state.getState().profile.id, whole));
    },
    async dropDraft(drill) {
      const record = await port;
      state.setState(withoutDraft(drill));
      await saved(() => record.dropDraft(state.getState().profile.id, drill));
    },
    async merge(profile, facts) {
      let fresh: readonly Fact[] = [];
      const done = await savedAndLoaded(async (record) => {
        const known = new Set((await record.facts(profile.id)).map(({ id }) => id));
        const unique = new Map(facts.map((fact) => [fact.id, fact]));
        fresh = [...unique.values()].filter(({ id }) => !known.has(id));
        await record.append(profile, fresh);
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
      await savedAndLoaded(() => Promise.resolve(), profile);
    },
    remove(profile) {
      return savedAndLoaded((record) => record.removeProfile(profile));
    },
  };
}
