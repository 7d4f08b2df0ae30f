/** What a page fetches, as it goes over the wire. */
import type { CDPSession } from '@playwright/test';

const KINDS = ['html', 'js', 'css', 'font', 'img', 'other'] as const;
type Kind = (typeof KINDS)[number];

/** Requests that reached the network, and their bytes, headers included. */
export type Weight = Readonly<Record<Kind | 'bytes' | 'requests', number>>;

export interface Traffic {
  /** Since the last call of `reset`. */
  weight(): Weight;
  reset(): void;
  /** Resolves once nothing has been under way for so many milliseconds. */
  quiet(ms: number): Promise<void>;
}

interface Fetched {
  kind: Kind;
  bytes: number;
  cached: boolean;
}

/** @param session of the page; what its service worker fetches in the background is not of this page */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const fetched = new Map<string, Fetched>();
  const under = new Set<string>();
  let last = Date.now();
  const end = (id: string): void => {
    under.delete(id);
    last = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId: id, request, redirectResponse }) => {
    if (!/^https?:/.test(request.url)) return;
    const before = fetched.get(id);
    if (before && redirectResponse) {
      fetched.set(`${id} ${String(fetched.size)}`, { ...before, bytes: redirectResponse.encodedDataLength });
    }
    fetched.set(id, { kind: 'other', bytes: 0, cached: false });
    under.add(id);
    last = Date.now();
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const one = fetched.get(requestId);
    if (one) one.cached = true;
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const one = fetched.get(requestId);
    if (!one) return;
    one.kind = kindOf(type, response.mimeType);
    one.bytes = response.encodedDataLength;
    one.cached ||= response.fromDiskCache === true || response.fromServiceWorker === true;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes = Math.max(one.bytes, encodedDataLength);
    end(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    end(requestId);
  });
  await session.send('Network.enable');
  return {
    weight: () => weigh([...fetched.values()].filter(({ cached }) => !cached)),
    reset: () => {
      fetched.clear();
      under.clear();
    },
    quiet: async (ms) => {
      while (under.size > 0 || Date.now() - last < ms) await new Promise((later) => setTimeout(later, 50));
    },
  };
}

function kindOf(type: string, mime: string): Kind {
  if (type === 'Script' || mime.includes('javascript')) return 'js';
  if (type === 'Stylesheet' || mime === 'text/css') return 'css';
  if (type === 'Font') return 'font';
  if (type === 'Image' || mime.startsWith('image/')) return 'img';
  return type === 'Document' ? 'html' : 'other';
}

function weigh(fetched: readonly Fetched[]): Weight {
  const sum = (some: readonly Fetched[]): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const byKind = KINDS.map((kind) => [kind, sum(fetched.filter((one) => one.kind === kind))] as const);
  const total = { requests: fetched.length, bytes: sum(fetched) };
  return { ...total, ...(Object.fromEntries(byKind) as Record<Kind, number>) };
}
