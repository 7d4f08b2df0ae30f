import type { Page } from '@playwright/test';
import { fillRecord } from './fill-record.ts';
import type { Host } from './host.ts';
import { SLOW_DOWN, openTab, slowCpu, startBrowser } from './phone.ts';

/** Opens a slow phone whose record holds so many answers, and measures on it. */
export async function onPhone<Found>(
  { origin, fingerprint }: Host,
  facts: number,
  measure: (page: Page, origin: string) => Promise<Found>,
): Promise<Found> {
  const context = await startBrowser(fingerprint);
  try {
    const tab = await openTab(context);
    await tab.page.goto(`${origin}/record/`);
    await tab.page.getByRole('button', { name: '导出记录' }).waitFor();
    if (facts > 0) await tab.page.evaluate(fillRecord, facts);
    await slowCpu(tab, SLOW_DOWN);
    return await measure(tab.page, origin);
  } finally {
    await context.close();
  }
}
