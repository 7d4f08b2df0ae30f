import type { Fact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/record-file.ts';
import type { Draft, RecordNotice, RecordPort } from './record-port.ts';

/** Keeps the record as long as the page lives: for tests, and for browsers that refuse storage. */
export function memoryRecord(notices: readonly RecordNotice[] = []): RecordPort {
  const profiles = new Map<string, Profile>();
  const facts = new Map<string, Map<string, Fact>>();
  const drafts = new Map<string, Map<string, Draft>>();
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
      return Promise.resolve();
    },
    facts: (profile) =>
      Promise.resolve([...of(facts, profile).values()].sort((one, other) => one.at - other.at)),
    append: (profile, added) => {
      const own = of(facts, profile);
      for (const fact of added) if (!own.has(fact.id)) own.set(fact.id, fact);
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
