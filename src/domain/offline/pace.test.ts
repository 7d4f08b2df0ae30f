import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

describe('paceOf', () => {
  it('fetches several files in a row on a good connection', () => {
    expect(paceOf({ saveData: false, effectiveType: '4g' }).atOnce).toBeGreaterThan(1);
  });

  it('goes on one by one where the browser does not tell', () => {
    expect(paceOf(undefined)).toEqual({ atOnce: 1 });
    expect(paceOf({})).toEqual({ atOnce: 1 });
  });

  it.each([{ effectiveType: '3g' }, { effectiveType: '2g' }, { effectiveType: '4g', saveData: true }])(
    'fetches nothing unasked with %j',
    (connection) => {
      expect(paceOf(connection)).toEqual({ atOnce: 0 });
    },
  );
});
