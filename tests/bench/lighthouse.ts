/** Lighthouse's own marks for a page on a phone. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import type { Flags } from 'lighthouse';
import type { Host } from './host.ts';
import type { PageKind } from './page-kinds.ts';
import { openTab, startBrowser } from './phone.ts';
import { prepare } from './weigh.ts';

/** Marks from 0 to 100. */
export interface Marks {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Audits that lost points, by their ids. */
  readonly lost: readonly string[];
}

/** Its default profile: mobile, throttling simulated. @throws Error where the page cannot be judged */
export async function markPage({ origin, fingerprint }: Host, kind: PageKind): Promise<Marks> {
  const port = await freePort();
  const context = await startBrowser(fingerprint, port);
  try {
    const tab = await openTab(context);
    const address = origin + (await prepare(tab, origin, kind));
    const flags: Flags = {
      port,
      logLevel: 'silent',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      // What was brought about for the page has to be there.
      disableStorageReset: kind.before !== undefined,
    };
    const result = await lighthouse(address, flags);
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? address);
    const { categories, audits } = result.lhr;
    const mark = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
    const judged = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
    const lost = judged
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    return {
      performance: mark('performance'),
      accessibility: mark('accessibility'),
      bestPractices: mark('best-practices'),
      seo: mark('seo'),
      lost,
    };
  } finally {
    await context.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
