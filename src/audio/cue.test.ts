import { beforeEach, describe, expect, it, vi } from 'vitest';

const played = vi.hoisted(() => vi.fn());
vi.mock('./cues.ts', () => ({ play: played }));
const { cue } = await import('./cue.ts');

function page(visibility: 'visible' | 'hidden', touched: boolean | undefined): void {
  vi.stubGlobal('document', { visibilityState: visibility });
  vi.stubGlobal('navigator', touched === undefined ? {} : { userActivation: { hasBeenActive: touched } });
}

/** @returns what was played, once the player could have come */
async function heard(sound: boolean, volume: number): Promise<unknown[][]> {
  cue('tick', { sound, volume });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return played.mock.calls;
}

beforeEach(() => {
  played.mockClear();
  page('visible', true);
});

describe('a cue', () => {
  it('sounds as loud as the learner wants it', async () => {
    expect(await heard(true, 40)).toEqual([['tick', 0.4]]);
  });

  it('is not heard until it is wanted, nor at no volume', async () => {
    expect(await heard(false, 100)).toEqual([]);
    expect(await heard(true, 0)).toEqual([]);
  });

  it('is not heard on a page that was only loaded, or that lies behind another', async () => {
    page('visible', false);
    expect(await heard(true, 100)).toEqual([]);
    page('hidden', true);
    expect(await heard(true, 100)).toEqual([]);
  });

  it('is left to the browser where that does not tell whether the page was touched', async () => {
    page('visible', undefined);
    expect(await heard(true, 100)).toEqual([['tick', 1]]);
  });
});
