import fc from 'fast-check';

type Json = Record<string, unknown>;

/** Texts that a reader may stumble over. */
const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  '',
  '\u0000',
  '\u202E学员',
  '<img src=x onerror=alert(1)>',
  '答'.repeat(100_000),
  '-1',
  '9'.repeat(400),
];

const value = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.constantFrom<unknown>(null, true, -1, 0, 0.5, 1e300, 8.64e15, 8.64e15 + 1, [], {}, [[]], { length: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every path to a value in a JSON text. */
function paths(of: unknown, here: readonly string[] = []): (readonly string[])[] {
  if (typeof of !== 'object' || of === null) return [here];
  return [here, ...Object.entries(of).flatMap(([key, inner]) => paths(inner, [...here, key]))];
}

function change(good: string, at: number, next: (owner: Json, key: string) => void): string {
  const file = JSON.parse(good) as Json;
  const all = paths(file).filter(({ length }) => length > 0);
  const path = all[at % all.length] ?? [];
  let owner = file;
  for (const key of path.slice(0, -1)) owner = owner[key] as Json;
  next(owner, path.at(-1) ?? '');
  return JSON.stringify(file);
}

/** Gives every fact an id of its own, so that it would be new. */
function renewed(good: string, mark: number): string {
  const file = JSON.parse(good) as { facts: Json[] };
  for (const [at, fact] of file.facts.entries()) if ((at + mark) % 3 === 0) fact['id'] = `new-${mark}-${at}`;
  return JSON.stringify(file);
}

/** An exported record after something went wrong with it on the way. */
export function mutatedRecords(good: string): fc.Arbitrary<string> {
  const place = fc.nat(1_000_000);
  const base = fc.oneof(
    fc.constant(good),
    fc.nat(1_000_000).map((mark) => renewed(good, mark)),
  );
  const once = (text: string): fc.Arbitrary<string> =>
    fc.oneof(
      place.map((at) => text.slice(0, at % text.length)),
      fc.tuple(place, fc.nat(7)).map(([at, bit]) => {
        const bytes = Buffer.from(text);
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        return bytes.toString();
      }),
      fc.tuple(place, fc.string({ maxLength: 40 })).map(([at, junk]) => {
        const index = at % text.length;
        return text.slice(0, index) + junk + text.slice(index + junk.length);
      }),
      fc.tuple(place, value).map(([at, next]) => changed(text, at, (owner, key) => (owner[key] = next))),
      place.map((at) =>
        changed(text, at, (owner, key) => {
          if (Array.isArray(owner)) owner.splice(Number(key), 1);
          else Reflect.deleteProperty(owner, key);
        }),
      ),
      fc.tuple(place, fc.constantFrom(...NASTY)).map(([at, key]) =>
        changed(text, at, (owner, old) =>
          Object.defineProperty(owner, key, {
            value: owner[old],
            enumerable: true,
            configurable: true,
            writable: true,
          }),
        ),
      ),
      // The same fact many times, also with other contents under the same id.
      fc.tuple(place, fc.integer({ min: 1, max: 40 }), value).map(([at, times, next]) =>
        changed(
          text,
          0,
          () => undefined,
          (file) => {
            const facts = file['facts'];
            if (!Array.isArray(facts) || facts.length === 0) return;
            const one = facts[at % facts.length] as Json;
            for (let count = 0; count < times; count += 1)
              facts.push(count % 2 === 0 ? one : { ...one, drill: next });
          },
        ),
      ),
      fc.constantFrom('version', 'format').map((key) =>
        changed(
          text,
          0,
          () => undefined,
          (file) => (file[key] = key === 'version' ? 2 : 'another-course'),
        ),
      ),
      fc.tuple(fc.string(), fc.constantFrom(...NASTY)).map(([id, name]) =>
        changed(
          text,
          0,
          () => undefined,
          (file) => (file['profile'] = { id, name, createdAt: 1 }),
        ),
      ),
      place.map((at) =>
        changed(
          text,
          0,
          () => undefined,
          (file) => {
            const facts = file['facts'];
            if (Array.isArray(facts))
              facts.splice(at % (facts.length + 1), 0, { v: 4, id: `later-${at}`, at: 1, kind: 'dreamt' });
          },
        ),
      ),
    );
  return base.chain((text) =>
    once(text).chain((first) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(first) },
        { weight: 1, arbitrary: first === '' ? fc.constant('') : once(first) },
      ),
    ),
  );
}

/** Changes a value of a file that can still be read; what cannot stays as it is. */
function changed(
  text: string,
  at: number,
  next: (owner: Json, key: string) => unknown,
  whole?: (file: Json) => unknown,
): string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  if (typeof file !== 'object' || file === null) return text;
  if (whole) {
    whole(file as Json);
    return JSON.stringify(file);
  }
  return change(text, at, (owner, key) => void next(owner, key));
}
