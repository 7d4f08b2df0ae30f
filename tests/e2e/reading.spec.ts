import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PHRASES, UNITS } from './support/content.ts';
import { explained } from './support/explained.ts';
import { blank, openDrill } from './support/drill.ts';
import { openSearch, searchField } from './support/search.ts';
import { TouchScreen } from './support/touch.ts';
import {
  CLOUD,
  MEIJIA,
  SAMANTHA,
  TINGTING,
  finishSpeaking,
  learnVoices,
  speakWith,
  spoken,
} from './support/voices.ts';

const IN_ORDER = UNITS.flatMap(({ lessons }) => lessons).map((id) => `/lessons/${id}/`);
const [FIRST = '', SECOND = '', THIRD = ''] = IN_ORDER;
const LAST = IN_ORDER.at(-1) ?? '';
const SIX_ONES = '/lessons/six-ones/';

/** From now on turning is noted down and not done. @returns where the page would have turned to */
async function turns(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    addEventListener('click', (event) => {
      const turn = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-turn]');
      if (!turn) return;
      event.preventDefault();
      noted.push(turn.dataset['turn'] ?? '');
    });
  });
  return () => page.evaluate(() => (window as unknown as { noted: string[] }).noted);
}

/** Selects a sentence, as a drag of the mouse or a long press does. */
async function select(page: Page): Promise<void> {
  await page
    .locator('.prose p')
    .first()
    .evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
}

test.describe('The arrow keys', () => {
  test('lead to the next lesson and back, through the whole course', async ({ page }) => {
    await page.goto(FIRST);
    for (const [key, to] of [
      ['ArrowRight', SECOND],
      ['ArrowRight', THIRD],
      ['ArrowLeft', SECOND],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(to);
    }
  });

  test('lead from the last lesson of a unit to the first of the next, in Traditional too', async ({
    page,
  }) => {
    const [, second] = UNITS;
    const [to = ''] = second?.lessons ?? [];
    await page.goto(`/zh-hant/lessons/${UNITS[0]?.lessons.at(-1) ?? ''}/`);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`/zh-hant/lessons/${to}/$`));
  });

  test('lead nowhere before the first lesson and after the last', async ({ page }) => {
    await page.goto(FIRST);
    let noted = await turns(page);
    await page.keyboard.press('ArrowLeft');
    expect(await noted()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    expect(await noted()).toEqual(['next']);

    await page.goto(LAST);
    noted = await turns(page);
    await page.keyboard.press('ArrowRight');
    expect(await noted()).toEqual([]);
    await expect(page).toHaveURL(new RegExp(`${LAST}$`));
    await page.keyboard.press('ArrowLeft');
    expect(await noted()).toEqual(['previous']);
  });

  test('stay with what uses them itself, and with the browser where a modifier is held', async ({ page }) => {
    await openDrill(page, 'six-ones', 'six-ones-smile');
    const noted = await turns(page);
    await blank(page, 'six-ones-smile').fill('笑脸');
    await blank(page, 'six-ones-smile').press('ArrowLeft');
    await blank(page, 'six-ones-smile').press('ArrowRight');
    await page.locator('.scroll-x').first().focus();
    await page.keyboard.press('ArrowRight');
    await openSearch(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(searchField(page)).toBeHidden();
    for (const modifier of ['Shift', 'Control', 'Alt', 'Meta'])
      await page.keyboard.press(`${modifier}+ArrowRight`);
    expect(await noted()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    expect(await noted()).toEqual(['next']);
  });
});

test.describe('Swiping', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  const LEFT = { x: -140, y: 10 };
  const RIGHT = { x: 140, y: -10 };

  test('to the left leads to the next lesson, to the right to the one before', async ({ page }) => {
    await page.goto(SECOND);
    const screen = await TouchScreen.of(page);
    await screen.swipe(page.getByRole('heading', { level: 1 }), RIGHT);
    await expect(page).toHaveURL(new RegExp(`${FIRST}$`));
    await page.goto(SECOND);
    await screen.swipe(page.getByRole('heading', { level: 1 }), LEFT);
    await expect(page).toHaveURL(new RegExp(`${THIRD}$`));
  });

  test('turns only when it is long, level and quick, and does not start at the edge', async ({ page }) => {
    await page.goto(SECOND);
    const noted = await turns(page);
    const screen = await TouchScreen.of(page);
    const heading = page.getByRole('heading', { level: 1 });
    await screen.swipe(heading, { x: -50, y: 0 });
    await screen.swipe(heading, { x: -100, y: 90 });
    await screen.swipe(heading, LEFT, 1500);
    await screen.drag([
      [
        { x: 8, y: 300 },
        { x: 200, y: 300 },
      ],
    ]);
    await screen.drag([
      [
        { x: 352, y: 300 },
        { x: 160, y: 300 },
      ],
    ]);
    expect(await noted()).toEqual([]);
    await screen.swipe(heading, LEFT);
    expect(await noted()).toEqual(['next']);
  });

  test('with two fingers is no turning', async ({ page }) => {
    await page.goto(SECOND);
    const noted = await turns(page);
    const screen = await TouchScreen.of(page);
    await screen.drag([
      [
        { x: 260, y: 300 },
        { x: 100, y: 300 },
      ],
      [
        { x: 270, y: 400 },
        { x: 110, y: 400 },
      ],
    ]);
    expect(await noted()).toEqual([]);
  });

  test('in a blank or in a table that scrolls belongs to them', async ({ page }) => {
    await openDrill(page, 'six-ones', 'six-ones-smile');
    const noted = await turns(page);
    const screen = await TouchScreen.of(page);
    await screen.swipe(blank(page, 'six-ones-smile'), LEFT);
    const table = page.getByRole('cell').first();
    await table.scrollIntoViewIfNeeded();
    await screen.swipe(table, LEFT);
    expect(await noted()).toEqual([]);
  });

  test('after text was selected moves the selection, not the page', async ({ page }) => {
    await page.goto(SECOND);
    const noted = await turns(page);
    const screen = await TouchScreen.of(page);
    const heading = page.getByRole('heading', { level: 1 });
    await select(page);
    await screen.swipe(heading, LEFT);
    expect(await noted()).toEqual([]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await screen.swipe(heading, LEFT);
    expect(await noted()).toEqual(['next']);
  });

  test('in the search is not turning either', async ({ page }) => {
    await page.goto(SIX_ONES);
    const noted = await turns(page);
    await openSearch(page);
    await (await TouchScreen.of(page)).swipe(page.getByText(/写两三个字就行/), LEFT);
    expect(await noted()).toEqual([]);
  });
});

test.describe('Reading aloud', () => {
  const buttons = (page: Page) => page.getByRole('button', { name: /^朗[读讀]：/ });
  const [PHRASE] = PHRASES;
  const SENTENCES = PHRASES.flatMap(({ better }) => better);

  test('is offered beside better wordings, and speaks them with the voice of the device', async ({
    page,
  }) => {
    await speakWith(page, [SAMANTHA, CLOUD, MEIJIA, TINGTING]);
    await page.goto('/phrases/#phrase-1');
    await expect(buttons(page)).toHaveCount(SENTENCES.length);
    const [sentence = ''] = PHRASE?.better ?? [];
    const speak = page.getByRole('button', { name: `朗读：${sentence}`, exact: true });
    await expect(speak).toHaveAttribute('aria-pressed', 'false');
    await speak.click();
    await expect(speak).toHaveAttribute('aria-pressed', 'true');
    expect(await spoken(page)).toEqual([{ text: sentence, voice: TINGTING.name }]);
    await finishSpeaking(page);
    await expect(speak).toHaveAttribute('aria-pressed', 'false');
  });

  test('stops when its button is pressed again, and when another sentence is wanted', async ({ page }) => {
    await speakWith(page, [TINGTING]);
    await page.goto('/phrases/#phrase-1');
    const [one, other] = [buttons(page).nth(0), buttons(page).nth(1)];
    await one.click();
    await one.click();
    await expect(one).toHaveAttribute('aria-pressed', 'false');
    expect(await spoken(page)).toHaveLength(1);
    await one.click();
    await other.click();
    await expect(one).toHaveAttribute('aria-pressed', 'false');
    await expect(other).toHaveAttribute('aria-pressed', 'true');
    expect((await spoken(page)).map(({ text }) => text)).toEqual([SENTENCES[0], SENTENCES[0], SENTENCES[1]]);
  });

  test('is offered once where the browser learns of its voices late', async ({ page }) => {
    await speakWith(page, []);
    await page.goto('/phrases/#phrase-1');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(buttons(page)).toHaveCount(0);
    await learnVoices(page, [CLOUD]);
    await expect(buttons(page)).toHaveCount(0);
    await learnVoices(page, [CLOUD, TINGTING]);
    await expect(buttons(page)).toHaveCount(SENTENCES.length);
    await learnVoices(page, [TINGTING]);
    await expect(buttons(page)).toHaveCount(SENTENCES.length);
  });

  for (const [what, voices] of Object.entries({
    'a voice of the network': [CLOUD],
    'a voice of another language': [SAMANTHA],
    'no voice': [],
  })) {
    test(`is not offered with ${what}`, async ({ page }) => {
      await speakWith(page, voices);
      await page.goto(SIX_ONES);
      await page.mouse.move(180, 300);
      await expect(page.getByRole('button', { name: '搜索' })).toBeVisible();
      await learnVoices(page, voices);
      await expect(buttons(page)).toHaveCount(0);
    });
  }

  test('is not offered where the browser cannot speak, and everything else works', async ({ page }) => {
    await page.addInitScript(() => {
      delete (window as Partial<typeof window>).speechSynthesis;
    });
    await openDrill(page, 'six-ones', 'six-ones-smile');
    await expect(buttons(page)).toHaveCount(0);
  });

  test('leaves out the explanation that waits behind a word of the glossary', async ({ page }) => {
    const { path, word } = explained();
    await speakWith(page, []);
    await page.goto(path);
    await page.mouse.move(180, 300);
    // Dialogue with such a word in it need not stand in every course, so its sentence is made one.
    const sentence = page
      .locator('p, li, td')
      .filter({ has: page.locator(`a[href$="#${word.id}"]`) })
      .last();
    await sentence.evaluate((node) => {
      node.setAttribute('data-speak', '');
    });
    await learnVoices(page, [TINGTING]);
    await sentence.getByRole('button', { name: /^朗读：/ }).click();
    const [said] = await spoken(page);
    expect(said?.text).toContain(word.term);
    expect(said?.text).not.toContain(word.definition);
  });

  test('in Traditional is done by a voice of Taiwan, where there is one', async ({ page }) => {
    await speakWith(page, [TINGTING, MEIJIA]);
    await page.goto('/zh-hant/phrases/#phrase-1');
    await buttons(page).first().click();
    expect(await spoken(page)).toEqual([expect.objectContaining({ voice: MEIJIA.name })]);
  });

  test('in a lesson reads dialogue and the sentence to take along', async ({ page }) => {
    await speakWith(page, [TINGTING]);
    await page.goto(SIX_ONES);
    await page.mouse.move(180, 300);
    const keep = page.getByText(/^这一课带走一句：/);
    const sentence = (await keep.innerText()).trim();
    await keep.getByRole('button').click();
    expect(await spoken(page)).toEqual([{ text: sentence, voice: TINGTING.name }]);
    for (const line of await page.locator('.example li').all())
      await expect(line.getByRole('button', { name: /^朗读：/ })).toHaveCount(1);
  });
});
