/** One visitor on the slow phone: comes for the first time, works, and comes again. */
import type { Host } from './host.ts';
import type { PageKind } from './page-kinds.ts';
import type { Tab } from './phone.ts';
import { SLOW_DOWN, openTab, slowCpu, slowNetwork, startBrowser } from './phone.ts';
import type { Vitals } from './probes.ts';
import { blankSeen, countElements, readVitals, watchVitals } from './probes.ts';
import type { Traffic } from './traffic.ts';
import { watchTraffic } from './traffic.ts';
import { STILL, prepare, wake } from './weigh.ts';

/** One view of a page: times in milliseconds since the navigation, heap and bytes in bytes. */
export interface View extends Vitals {
  readonly dom: number;
  readonly heap: number;
  readonly requests: number;
  readonly bytes: number;
}

export interface Visited {
  readonly cold: View;
  /** Second view, with cache and service worker as the first one left them. */
  readonly warm: View;
  /** Layout shifts up to the moment at which the first exercise answers; null where none wakes. */
  readonly awakeCls: number | null;
}

/** Each visitor brings a new browser with an empty profile. */
export async function visit(host: Host, kind: PageKind): Promise<Visited> {
  const context = await startBrowser(host.fingerprint);
  try {
    const tab = await openTab(context);
    const traffic = await watchTraffic(tab.session);
    const address = host.origin + (await prepare(tab, host.origin, kind));
    await tab.page.addInitScript(watchVitals, kind.blank ?? '');
    const cold = await view(tab, traffic, address, kind);
    const awakeCls = kind.wakes === undefined ? null : await awake(tab, traffic, kind.wakes);
    // A service worker may still be at work.
    await host.quiet(STILL);
    await tab.page.goto('about:blank');
    const warm = await view(tab, traffic, address, kind);
    return { cold, warm, awakeCls };
  } finally {
    await context.close();
  }
}

async function view(tab: Tab, traffic: Traffic, address: string, kind: PageKind): Promise<View> {
  traffic.reset();
  await slowNetwork(tab, true);
  await slowCpu(tab, SLOW_DOWN);
  await tab.page.goto(address);
  await traffic.quiet(STILL);
  while (kind.blank !== undefined && !(await inPage(tab, blankSeen))) await traffic.quiet(STILL);
  const vitals = await inPage(tab, readVitals);
  const { requests, bytes } = traffic.weight();
  await slowCpu(tab, 1);
  await slowNetwork(tab, false);
  return { ...vitals, requests, bytes, dom: await inPage(tab, countElements), heap: await heapOf(tab) };
}

async function awake(tab: Tab, traffic: Traffic, exercise: string): Promise<number> {
  await slowCpu(tab, SLOW_DOWN);
  await wake(tab, traffic, exercise);
  await slowCpu(tab, 1);
  return (await inPage(tab, readVitals)).cls;
}

/** Asks the page without leaving any tools in it, which would count as its own. */
async function inPage<Answer>({ session }: Tab, ask: () => Answer): Promise<Answer> {
  const expression = `(${ask.toString()})()`;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as Answer;
}

/** Bytes that scripts hold once everything that can go is gone. */
async function heapOf({ session }: Tab): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
