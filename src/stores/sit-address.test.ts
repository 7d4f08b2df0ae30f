import { afterEach, describe, expect, it, vi } from 'vitest';
import { namedSitting, sitAddress } from './sit-address.ts';

const hashOf = (address: string): string => new URL(address, 'http://host/').hash;

afterEach(() => vi.unstubAllGlobals());

describe('the address of a paper that is being sat', () => {
  it('names the paper where it has a bank of its own', () => {
    vi.stubGlobal('document', { documentElement: { dataset: { base: '/zh-hant/' } } });
    const unit = sitAddress('4f', { id: 'module-six-elements', kind: 'module' });
    expect(unit).toBe('/zh-hant/exams/sit/#4f/module-six-elements');
    expect(namedSitting(hashOf(unit))).toEqual({ attempt: '4f', paper: 'module-six-elements' });
  });

  it('names the attempt alone where all units are asked about, or nothing is known of the paper', () => {
    vi.stubGlobal('document', { documentElement: { dataset: { base: '/' } } });
    for (const address of [sitAddress('4f', { id: 'mock', kind: 'mock' }), sitAddress('4f')]) {
      expect(address).toBe('/exams/sit/#4f');
      expect(namedSitting(hashOf(address))).toEqual({ attempt: '4f', paper: null });
    }
  });

  it('names nothing where nothing stands in it', () => {
    expect(namedSitting('')).toEqual({ attempt: '', paper: null });
  });
});
