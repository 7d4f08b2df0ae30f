/** One visitor on the slow phone: comes for the first time, works, and comes again. */
import type { Host } from './host.ts';
import type { PageKind } from './page-kinds.ts';
import type { Tab } from './phone.ts';
import { SLOW_DOWN, openTab, slowCpu, slowNetwork, startBrowser } from './phone.ts';
import type { Vitals } from './probes.ts';
import { countElements, readBlank, readVitals, watchBlank, watchVitals } from './probes.ts';
import type { Traffic } from './traffic.ts';
import { watchTraffic } from './traffic.ts';
import { STILL, prepare, wake } from './weigh.ts';

/** One view of a page: times in milliseconds since the navigation, heap and bytes in bytes. */
export interface View extends Vitals {
  /** The first moment at which a blank could be typed into; null where the page has none. */
  readonly blank: number | null;
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

/** Somebody with a new browser and an empty profile. */
interface Visitor {
  readonly tab: Tab;
  readonly traffic: Traffic;
  readonly address: string;
}

/** Two visitors come, each of them twice: one looks out for a blank, and nothing else is measured beside that. */
export async function visit(host: Host, kind: PageKind): Promise<Visited> {
  const { wakes, blank } = kind;
  const [first, second] = blank === undefined ? [null, null] : await blanksUsable(host, kind, blank);
  return asVisitor(host, kind, async (visitor) => {
    await visitor.tab.page.addInitScript(watchVitals);
    const cold = { ...(await view(visitor)), blank: first };
    const awakeCls = wakes === undefined ? null : await awake(visitor, wakes);
    await leave(host, visitor);
    return { cold, warm: { ...(await view(visitor)), blank: second }, awakeCls };
  });
}

async function blanksUsable(host: Host, kind: PageKind, blank: string): Promise<[number, number]> {
  return asVisitor(host, kind, async (visitor) => {
    await visitor.tab.page.addInitScript(watchBlank, blank);
    const first = await blankUsable(visitor);
    await leave(host, visitor);
    return [first, await blankUsable(visitor)];
  });
}

async function asVisitor<Seen>(
  host: Host,
  kind: PageKind,
  look: (visitor: Visitor) => Promise<Seen>,
): Promise<Seen> {
  const context = await startBrowser(host.fingerprint);
  try {
    const tab = await openTab(context);
    const traffic = await watchTraffic(tab.session);
    return await look({ tab, traffic, address: host.origin + (await prepare(tab, host.origin, kind)) });
  } finally {
    await context.close();
  }
}

/** Leaves the page until the next visit; a service worker may still be at work. */
async function leave(host: Host, { tab }: Visitor): Promise<void> {
  await host.quiet(STILL);
  await tab.page.goto('about:blank');
}

async function view(visitor: Visitor): Promise<Omit<View, 'blank'>> {
  const { tab, traffic } = visitor;
  await comeSlowly(visitor);
  const vitals = await inPage(tab, readVitals);
  const { requests, bytes } = traffic.weight();
  await speedUp(tab);
  return { ...vitals, requests, bytes, dom: await inPage(tab, countElements), heap: await heapOf(tab) };
}

async function blankUsable(visitor: Visitor): Promise<number> {
  await comeSlowly(visitor);
  let since = await inPage(visitor.tab, readBlank);
  while (since === null) {
    await visitor.traffic.quiet(STILL);
    since = await inPage(visitor.tab, readBlank);
  }
  await speedUp(visitor.tab);
  return since;
}

async function comeSlowly({ tab, traffic, address }: Visitor): Promise<void> {
  traffic.reset();
  await slowNetwork(tab, true);
  await slowCpu(tab, SLOW_DOWN);
  await tab.page.goto(address);
  await traffic.quiet(STILL);
}

async function speedUp(tab: Tab): Promise<void> {
  await slowCpu(tab, 1);
  await slowNetwork(tab, false);
}

async function awake({ tab, traffic }: Visitor, exercise: string): Promise<number> {
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
