import { randomId } from './random-id.ts';

/** Milliseconds in which another page answers that it has the paper. */
const PATIENCE = 300;

/** Papers that this page has, or has asked for. */
const taken = new Map<string, Promise<boolean>>();

/**
 * Takes a paper for this page until it goes away: no second page of this browser may sit it.
 * @returns false where another page has it; true also where this page has it already
 */
export async function takePaper(attempt: string): Promise<boolean> {
  const name = `exam ${attempt}`;
  // Web Locks are missing where a laptop serves the course over plain http.
  const asked = taken.get(name) ?? ('locks' in navigator ? lock(name) : ask(name));
  taken.set(name, asked);
  const isMine = await asked;
  if (!isMine) taken.delete(name);
  return isMine;
}

function lock(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (held) => {
      resolve(held !== null);
      // Held as long as the page lives.
      return held === null ? undefined : new Promise<never>(() => undefined);
    });
  });
}

interface Call {
  readonly from: string;
  /** It has the paper; else it wants it. */
  readonly has: boolean;
}

/** Asks the other pages: who has the paper keeps it, and of two that want it at once the lower id gets it. */
function ask(name: string): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(true);
  const channel = new BroadcastChannel(name);
  const from = randomId();
  const call = (has: boolean): void => {
    channel.postMessage({ from, has } satisfies Call);
  };
  return new Promise((resolve) => {
    const wait = setTimeout(() => {
      channel.onmessage = ({ data }: MessageEvent<Call>) => {
        if (!data.has) call(true);
      };
      resolve(true);
    }, PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<Call>) => {
      if (!data.has && data.from > from) {
        call(false);
        return;
      }
      clearTimeout(wait);
      channel.close();
      resolve(false);
    };
    call(false);
  });
}
