import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8: smallest target, in CSS pixels. */
const SMALLEST = 24;

/**
 * What does not fit the width of the page: text that is cut off, and what makes the page scroll sideways (WCAG 2.2,
 * 1.4.10). Tables and figures may scroll inside a region that the keyboard reaches.
 */
function unfit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (node: Element): string => node.outerHTML.slice(0, 110);
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const isSeen = (node: Element): boolean =>
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const wide = document.documentElement.scrollWidth;
    if (wide > width) found.push(`the page is ${String(wide)} wide`);
    for (const node of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!isSeen(node) || node.closest('.vh, .skip, svg')) continue;
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const across = node.scrollWidth - node.clientWidth;
      const down = node.scrollHeight - node.clientHeight;
      const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
      const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
      if (wide > width && box.right > width + 1 && box.width > 0) found.push(`sticks out: ${name(node)}`);
      // Less than four pixels are those of a signs' own drop: nothing of a letter.
      if (node.clientWidth > 1 && node.matches(':not(input, textarea, select, iframe)')) {
        if (
          node.textContent.trim() !== '' &&
          ((cuts(style.overflowX) && across > 3) || (cuts(style.overflowY) && down > 3))
        )
          found.push(`cut off by ${String(across)} × ${String(down)}: ${name(node)}`);
        if (
          scrolls(style.overflowX) &&
          across > 1 &&
          node.tabIndex < 0 &&
          !node.querySelector('a, button, input')
        )
          found.push(`scrolls without the keyboard: ${name(node)}`);
      }
    }
    return found;
  });
}

/**
 * Targets that a finger may miss: smaller than 24 × 24, and so near to another one that the exception for spacing does
 * not hold (WCAG 2.2, 2.5.8). Links in a line of text are exempt.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const TARGETS =
      'a[href], button, input, select, textarea, summary, label, [role=button], [role=switch], [role=option], [tabindex="0"]';
    interface Target {
      readonly node: Element;
      readonly box: DOMRect;
    }
    const isInText = (node: Element): boolean => {
      if (getComputedStyle(node).display !== 'inline') return false;
      const around = node.parentElement?.closest(
        'p, li, td, th, dd, dt, figcaption, q, blockquote, div, section',
      );
      return (around?.textContent.trim().length ?? 0) > node.textContent.trim().length;
    };
    const targets: readonly Target[] = [...document.querySelectorAll(TARGETS)]
      .filter(
        (node) =>
          node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !node.closest('.skip, [inert], .vh') &&
          !(node.matches('input') && node.closest('label')) &&
          !(node.matches('label') && !node.querySelector('input, select, textarea')) &&
          !node.matches('input[type=hidden]'),
      )
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isSmall = ({ box }: Target): boolean =>
      Math.round(box.width) < smallest || Math.round(box.height) < smallest;
    const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    /** From the middle of a target to the nearest point of another, in CSS pixels. */
    const gap = (from: Target, to: Target): number => {
      const { x, y } = middle(from);
      if (isSmall(to)) return Math.hypot(x - middle(to).x, y - middle(to).y) - smallest / 2;
      const dx = Math.max(to.box.left - x, 0, x - to.box.right);
      const dy = Math.max(to.box.top - y, 0, y - to.box.bottom);
      return Math.hypot(dx, dy);
    };
    return targets
      .filter((target) => isSmall(target) && !isInText(target.node))
      .filter((target) =>
        targets.some(
          (other) =>
            other !== target &&
            !other.node.contains(target.node) &&
            !target.node.contains(other.node) &&
            gap(target, other) < smallest / 2,
        ),
      )
      .map(
        ({ node, box }) => `${String(box.width)} × ${String(box.height)}: ${node.outerHTML.slice(0, 120)}`,
      );
  }, SMALLEST);
}

const VIEWS = [
  // 1280 × 1024 at 400 %: WCAG 2.2, 1.4.10.
  { name: 'enlarged to 400 %', width: 320, height: 256, style: '' },
  // 1.4.12.
  {
    name: 'widely spaced',
    width: 360,
    height: 740,
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  },
  // 1.4.4, letters alone.
  { name: 'letters twice as large', width: 1280, height: 800, style: ':root { font-size: 200% !important }' },
] as const;

/** Part of a low screen that bars may keep to themselves. */
const BARS = 0.25;

/** Enlarged, with letters spaced or twice as large, the page as it stands loses nothing and scrolls one way only. */
export async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const { name, width, height, style } of VIEWS) {
    await page.setViewportSize({ width, height });
    await restyle(page, style);
    if (width === 320) found.push(...(await smallTargets(page)).map((one) => `${name}: ${one}`));
    if (height < 300 && (await barred(page)) > BARS) found.push(`${name}: bars take too much of the height`);
    found.push(...(await unfit(page)).map((one) => `${name}: ${one}`));
  }
  await restyle(page, '');
  if (before) await page.setViewportSize(before);
  expect(found).toEqual([]);
}

/** Adds a style as an extension of the browser does: past the content security policy. */
async function restyle(page: Page, style: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

/** Part of the screen's height that bars keep to themselves while the page scrolls under them. */
function barred(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bars = [...document.body.querySelectorAll('*')].filter((node) => {
      const { position, top, bottom } = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      return (
        (position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'))) &&
        node.checkVisibility() &&
        !node.closest('dialog, .projector') &&
        box.width > innerWidth / 2
      );
    });
    return bars.reduce((sum, node) => sum + node.getBoundingClientRect().height, 0) / innerHeight;
  });
}
