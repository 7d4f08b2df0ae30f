import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from './digest.ts';

describe('a digest', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    // printf '{"a":[1,null],"b":"心"}' | sha256sum
    expect(canonicalJson({ b: '心', a: [1, null] })).toBe('{"a":[1,null],"b":"心"}');
    expect(digestOf('abc')).toBe('6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25');
  });

  it('does not hang on the order of keys, and survives a file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(digestOf(turned)).toBe(digestOf(value));
        expect(digestOf(JSON.parse(JSON.stringify(value, null, 2)))).toBe(digestOf(value));
      }),
    );
  });

  it('leaves out what is undefined, as a file does', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: { b: 1 } }, { 'a.b': 1 }],
    ['心', '芯'],
  ])('tells %j from %j', (one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });
});
