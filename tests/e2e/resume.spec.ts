import { expect } from '@playwright/test';
import { answer, blank, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { test } from './support/own-browser.ts';
import type { OwnBrowser } from './support/own-browser.ts';

test('After the browser was killed in the middle of a word, it goes on at that very blank', async ({
  start,
}) => {
  const killed = await start();
  await openDrill(killed.page, 'six-ones', 'six-ones-smile');
  await answer(killed.page, 'six-ones-smile', '笑脸');
  await expectVerdict(killed.page, 'six-ones-smile', 'right');
  await answer(killed.page, 'six-ones-chair', '雨伞');
  await expectVerdict(killed.page, 'six-ones-chair', 'wrong');
  await wake(killed.page, 'talk-ability');
  await blank(killed.page, 'talk-ability', 1).fill('沟通');
  await blank(killed.page, 'talk-ability', 2).pressSequentially('技');
  await expect.poll(() => draftIn(killed.page)).toEqual(['沟通', '技']);
  await killed.kill();

  const { page } = await start();
  await page.goto('/');
  const strip = page.getByRole('region', { name: '继续学习' });
  await expect(strip).toContainText('第一单元 第 6 课');
  await expect(strip).toContainText('停在第 2 空');
  await strip.getByRole('link', { name: '接着学' }).click();
  await expect(blank(page, 'talk-ability', 2)).toBeFocused();
  await expect(blank(page, 'talk-ability', 2)).toBeInViewport();
  await expect(blank(page, 'talk-ability', 2)).toHaveValue('技');
  await expect(blank(page, 'talk-ability', 1)).toHaveValue('沟通');

  await wake(page, 'six-ones-smile');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
  await expectVerdict(page, 'six-ones-chair', 'wrong');
  await expect(slip(page, 'six-ones-smile')).toContainText('对 1 空，还差 4 空');
});

test('A verdict that was shown is stored: killing the browser right then loses nothing', async ({
  start,
}) => {
  const killed = await start();
  await openDrill(killed.page, 'what-service-is', 'service-definition');
  await answer(killed.page, 'service-definition', '需求');
  await expectVerdict(killed.page, 'service-definition', 'right');
  await killed.kill();

  const { page } = await start();
  await openDrill(page, 'what-service-is', 'service-definition');
  await expectVerdict(page, 'service-definition', 'right');
  await expect(blank(page, 'service-definition')).toHaveValue('需求');
});

/** What is stored of the drill that was being written; asked of the database, as a save is not to be seen. */
function draftIn(page: OwnBrowser['page']): Promise<unknown> {
  return page.evaluate(async () => {
    const request = indexedDB.open('service-from-the-heart');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const all = request.result.transaction('drafts').objectStore('drafts').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    request.result.close();
    return (all.result as { drill: string; answers: string[] }[]).find(
      ({ drill }) => drill === 'talk-ability',
    )?.answers;
  });
}
