import { describe, expect, it } from 'vitest';
import stored from '../../tests/fixtures/stage-look-v1.json';
import { parseStageLook } from './stage-look.ts';

describe('parseStageLook', () => {
  it('takes a look of version 1 as it was stored', () => {
    expect(parseStageLook(stored)).toEqual({ version: 1, contrast: 'projector' });
  });

  it.each([null, 'projector', { version: 2, contrast: 'page' }, { version: 1, contrast: 'loud' }])(
    'refuses %j',
    (value) => {
      expect(parseStageLook(value)).toBeNull();
    },
  );
});
