import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { DECKS } from './support/pages.ts';

// A style sheet of the test sets the size of the slides, which the page's own policy would not let in.
test.use({ bypassCSP: true });

/** The three shapes of a slide, at the sizes of a projector, an old one and an upright phone. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 360, height: 740 },
];

test('Every lesson has a deck', () => {
  expect(DECKS.length).toBeGreaterThan(0);
});

for (const path of [...DECKS, '/class/drills/']) {
  test(`${path}: every slide holds its text at every size, and breaks no rule of accessibility`, async ({
    page,
  }) => {
    // The slides as they were built: what the stage makes of them has its own tests.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await fill(page, size);
      expect(await overflows(page), `${String(size.width)} × ${String(size.height)}`).toEqual([]);
      // Colours are the same at every size.
      await expectAccessible(page, size === SIZES[0] ? ['light', 'dark'] : ['light']);
    }
    await reveal(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await fill(page, size);
      expect(await overflows(page), `revealed, ${String(size.width)} × ${String(size.height)}`).toEqual([]);
    }
  });
}

/** Makes every slide as large as the window, and waits for no stage. */
async function fill(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const box = `width:${String(width)}px;height:${String(height)}px;aspect-ratio:auto;max-width:none`;
  await page.addStyleTag({
    content: `.deck-page{max-width:none;padding:0;margin:0}.deck-page .deck-slide{${box};animation:none}.slide-notes{display:none}`,
  });
  await expect(page.locator('[data-slide]').last()).toBeVisible();
}

/** Writes the answers of the notes into the blanks. */
async function reveal(page: Page): Promise<void> {
  await page.locator('.blank[data-step]').evaluateAll((blanks) => {
    for (const blank of blanks) {
      const note = document.querySelector(`[data-answer-of="${blank.getAttribute('data-step') ?? ''}"]`);
      const text = blank.querySelector('.txt');
      if (text)
        text.textContent = (note?.textContent ?? '').replace(/^[^：]*：/, '').replace(/[（；].*$/, '');
    }
  });
}

/** Slides whose text does not fit, each with the line of the lesson where it begins. */
function overflows(page: Page): Promise<string[]> {
  return page.locator('[data-slide]').evaluateAll((slides) =>
    slides.flatMap((slide) => {
      const { place = '', title = '' } = (slide as HTMLElement).dataset;
      const excess = Math.max(...['.slide__title', '.slide__body'].map((part) => beyond(slide, part)));
      return excess > 1 ? [`${place} “${title}” does not fit by ${String(Math.round(excess))} px`] : [];

      /** Pixels by which what a part holds stands out of it. */
      function beyond(slide: Element, part: string): number {
        const holder = slide.querySelector(part);
        if (!holder) return 0;
        const outer = holder.getBoundingClientRect();
        return Math.max(
          0,
          ...[...holder.querySelectorAll('*')].map((node) => {
            // Inside a picture, its own box of view decides; what only screen readers get takes no room.
            if (node.closest('.vh') || node.parentElement?.closest('svg')) return 0;
            const box = node.getBoundingClientRect();
            if (box.width === 0 || box.height === 0) return 0;
            return Math.max(
              outer.top - box.top,
              box.bottom - outer.bottom,
              outer.left - box.left,
              box.right - outer.right,
            );
          }),
        );
      }
    }),
  );
}
