import type { Runtime } from './scorm-api.ts';

/** Where the entries of a list stand, by their ids. */
export interface Places {
  /**
   * @returns the place of an id; where it is new the next free one, or the one that was written longest ago; null where
   * the platform has no such list
   */
  of(id: string): number | null;
  /** What comes from now on does not stand where it stood. */
  anew(): void;
  /** The place that was written longest ago. */
  readonly oldest: () => number;
}

/** What is known of a list that an earlier session has left. */
interface Earlier {
  /** Places that it may have. */
  readonly most?: number;
  /** Whether its ids can be read: those of interactions cannot in SCORM 1.2. */
  readonly isReadable?: boolean;
  /** @returns what grows with the time at which a place was written */
  readonly age?: (place: number) => number;
}

/** @param list cmi.objectives */
export function placesIn(
  runtime: Runtime,
  list: string,
  { most = Infinity, isReadable = true, age = () => 0 }: Earlier = {},
): Places {
  const count = runtime.count(list);
  /** Places and their ids, in the order in which they were written. */
  const ids = new Map<number, string | null>();
  const there = Array.from({ length: count ?? 0 }, (_, place) => ({ place, age: age(place) }));
  for (const { place } of there.sort((one, other) => one.age - other.age))
    ids.set(place, isReadable ? runtime.get(`${list}.${String(place)}.id`) : null);
  const oldest = (): number => ids.keys().next().value ?? 0;
  return {
    oldest,
    of(id) {
      if (count === null) return null;
      const known = [...ids].find(([, one]) => one === id)?.[0];
      // Some platforms hold an id fast once it is set: there the list grows.
      const free = ids.size < most ? [ids.size] : [oldest(), ids.size];
      const place = known ?? free.find((one) => runtime.offer(`${list}.${String(one)}.id`, id));
      if (place === undefined) return null;
      // What was written last stands last.
      ids.delete(place);
      ids.set(place, id);
      return place;
    },
    anew: () => {
      for (const place of ids.keys()) ids.set(place, null);
    },
  };
}
