import { zipSync } from 'fflate';

/** What a name may be made of: everything else needs a flag that not every platform reads. */
const PLAIN = /^[\w.@/-]+$/;

/**
 * @param files by their path
 * @returns a zip; the same files give the same bytes
 * @throws RangeError where a name is not plain ASCII
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const odd = names.find((name) => !PLAIN.test(name));
  if (odd !== undefined) throw new RangeError(`the name ${odd} is not plain`);
  const entries = names.map((name) => [name, files.get(name) ?? new Uint8Array()] as const);
  // The same on every day and in every time zone: a zip holds local time.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
