/** Part `search`: how soon the search answers on a slow phone, the first time and afterwards. */
import type { Page } from '@playwright/test';
import { startHost } from './host.ts';
import { SLOW_DOWN, openTab, slowCpu, slowNetwork, startBrowser } from './phone.ts';
import type { Row } from './row.ts';
import { median, rounded } from './statistics.ts';

/** A word, a name, two words, Traditional characters, something that is nowhere. */
const QUERIES = ['微笑', '首问负责制', '投诉 道歉', '投訴', '量子'];

export async function measureSearch(dist: string, rounds: number): Promise<readonly Row[]> {
  const host = await startHost(dist);
  const first: number[] = [];
  const later: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      console.error(`round ${String(round + 1)} of ${String(rounds)}: search`);
      const context = await startBrowser(host.fingerprint);
      try {
        const tab = await openTab(context);
        await tab.page.goto(`${host.origin}/glossary/`, { waitUntil: 'networkidle' });
        await slowCpu(tab, SLOW_DOWN);
        await slowNetwork(tab, true);
        await tab.page.getByRole('button', { name: '搜索' }).click();
        first.push(await found(tab.page, '服务'));
        for (const query of QUERIES) later.push(await found(tab.page, query));
      } finally {
        await context.close();
      }
    }
  } finally {
    await host.close();
  }
  return [
    { what: 'first query: engine and texts fetched, index made', 'median ms': rounded(median(first)) },
    {
      what: 'later queries',
      'median ms': rounded(median(later), 1),
      'slowest ms': rounded(Math.max(...later), 1),
    },
  ];
}

/** @returns milliseconds from the input to the frame that shows what was found */
async function found(page: Page, query: string): Promise<number> {
  const input = page.getByRole('searchbox');
  await input.fill('');
  const time = page.evaluate(inputToPaint);
  await input.fill(query);
  return time;
}

/** In the page: from the next input to the frame that shows the status of the search. */
function inputToPaint(): Promise<number> {
  const dialog = document.querySelector('dialog[data-search]');
  const status = dialog?.querySelector('[role=status]');
  return new Promise((resolve) => {
    let start = 0;
    dialog?.addEventListener(
      'input',
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { capture: true, once: true },
    );
    const watch = new MutationObserver(() => {
      if (status?.textContent === '') return;
      watch.disconnect();
      requestAnimationFrame(() => {
        // A message is only read when the frame has been made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - start);
        };
        port2.postMessage(null);
      });
    });
    if (status) watch.observe(status, { childList: true, characterData: true, subtree: true });
  });
}
