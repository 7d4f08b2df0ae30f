import type { Page } from '@playwright/test';

export interface Walk {
  /** Stops of the Tab key, from the top of the page to its end. */
  readonly stops: number;
  /** Stops at which a person who sees would be lost. */
  readonly lost: readonly string[];
}

/** More stops than any page has: a walk that is longer goes in circles. */
const MOST = 400;

/**
 * Goes through the whole page with the Tab key. At each stop what has the focus is in view, not behind a bar (WCAG 2.2,
 * 2.4.11), and looks other than without it (2.4.7); the order is the one of the page (2.4.3), and the walk ends (2.1.2).
 * @param key Shift+Tab walks back
 */
export async function walk(page: Page, key = 'Tab'): Promise<Walk> {
  const lost: string[] = [];
  await page.evaluate(() => {
    Object.assign(window, { walked: undefined, first: undefined });
  });
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stand, key.startsWith('Shift'));
    lost.push(...stop.lost);
    if (stop.over) return { stops, lost };
  }
  return { stops: MOST, lost: [...lost, 'the walk does not end'] };
}

/** What is wrong with the stop that the focus is at; and with the last one, which now can be seen without it. */
function stand(back: boolean): { readonly over: boolean; readonly lost: readonly string[] } {
  interface Walked {
    readonly node: Element;
    readonly look: string;
  }
  const store = window as unknown as { walked: Walked | undefined; first: Element | undefined };
  const lost: string[] = [];
  const name = (node: Element): string => node.outerHTML.slice(0, 140);
  const around = (node: Element): readonly Element[] => [
    node,
    ...(node.parentElement ? [node.parentElement] : []),
    ...(node.closest('label') ? [node.closest('label') as Element] : []),
    ...node.querySelectorAll(':scope > *'),
  ];
  const look = (node: Element): string =>
    around(node)
      .map((one) => {
        const style = getComputedStyle(one);
        const ring =
          style.outlineStyle === 'none'
            ? 'none'
            : [style.outlineStyle, style.outlineColor, style.outlineWidth].join();
        return [ring, style.boxShadow, style.borderColor, style.borderWidth, style.backgroundColor].join();
      })
      .join(' ');
  const { walked } = store;
  if (walked?.node.isConnected && walked.node !== document.activeElement && look(walked.node) === walked.look)
    lost.push(`looks the same without the focus: ${name(walked.node)}`);

  const node = document.activeElement;
  // Past the last stop is the browser's own bar, or the first stop again.
  if (!node || node === document.body || node === document.documentElement || node === store.first)
    return { over: true, lost };
  store.first ??= node;
  const [before, after] = back ? [node, walked?.node] : [walked?.node, node];
  if (
    before &&
    after &&
    before !== after &&
    (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
  )
    lost.push(`out of the order of the page: ${name(node)}`);
  store.walked = { node, look: look(node) };

  const [box = node.getBoundingClientRect()] = (node.closest('label') ?? node).getClientRects();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < 1 || bottom - top < 1) {
    lost.push(`is out of view: ${name(node)}`);
    return { over: false, lost };
  }
  const points = [0.15, 0.5, 0.85].flatMap((x) =>
    [0.15, 0.5, 0.85].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
  );
  const hidden = points.flatMap(([x, y]) => {
    const seen = document.elementFromPoint(x, y);
    const own =
      !seen ||
      seen === node ||
      node.contains(seen) ||
      seen.contains(node) ||
      node.closest('label')?.contains(seen);
    return own === true ? [] : [seen];
  });
  if (hidden.length > points.length / 3 && hidden[0])
    lost.push(`is behind ${name(hidden[0])}: ${name(node)}`);
  return { over: false, lost };
}
