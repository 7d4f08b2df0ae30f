import type { Checkpoint } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/profile.ts';
import type { Draft, RecordNotice, RecordPort } from './record-port.ts';

/** Keeps the record as long as the page lives: for tests, and for browsers that refuse storage. */
export function memoryRecord(notices: readonly RecordNotice[] = []): RecordPort {
  const profiles = new Map<string, Profile>();
  const facts = new Map<string, Map<string, Fact>>();
  const drafts = new Map<string, Map<string, Draft>>();
  const checkpoints = new Map<string, Map<string, Checkpoint>>();
  const of = <T>(map: Map<string, Map<string, T>>, profile: string): Map<string, T> => {
    const own = map.get(profile) ?? new Map<string, T>();
    map.set(profile, own);
    return own;
  };
  return {
    notices,
    profiles: () => Promise.resolve([...profiles.values()]),
    startWith: (profile) => {
      if (profiles.size === 0) profiles.set(profile.id, profile);
      return Promise.resolve([...profiles.values()]);
    },
    saveProfile: (profile) => {
      profiles.set(profile.id, profile);
      return Promise.resolve();
    },
    removeProfile: (profile) => {
      profiles.delete(profile);
      facts.delete(profile);
      drafts.delete(profile);
      checkpoints.delete(profile);
      return Promise.resolve();
    },
    facts: (profile, since = 0) =>
      Promise.resolve(
        [...of(facts, profile).values()]
          .filter(({ at }) => at >= since)
          .sort((one, other) => one.at - other.at),
      ),
    append: ({ id: profile, ...learner }, added, draft) => {
      if (!profiles.has(profile)) profiles.set(profile, { id: profile, ...learner });
      const own = of(facts, profile);
      const fresh = added.filter(({ id }) => !own.has(id));
      for (const fact of fresh) own.set(fact.id, fact);
      for (const { name, until } of of(checkpoints, profile).values())
        if (fresh.some(({ at }) => at < until)) of(checkpoints, profile).delete(name);
      if (draft !== undefined) of(drafts, profile).delete(draft);
      return Promise.resolve();
    },
    checkpoint: (profile, name) => Promise.resolve(of(checkpoints, profile).get(name)),
    saveCheckpoint: (profile, checkpoint) => {
      const { until, count, name } = checkpoint;
      const held = [...of(facts, profile).values()].filter(({ at }) => at < until).length;
      if (held === count) of(checkpoints, profile).set(name, structuredClone(checkpoint));
      return Promise.resolve();
    },
    drafts: (profile) => Promise.resolve([...of(drafts, profile).values()]),
    saveDraft: (profile, draft) => {
      of(drafts, profile).set(draft.drill, draft);
      return Promise.resolve();
    },
    dropDraft: (profile, drill) => {
      of(drafts, profile).delete(drill);
      return Promise.resolve();
    },
    // Nobody else can reach this page's memory.
    onChange: () => () => undefined,
    close: () => undefined,
  };
}
