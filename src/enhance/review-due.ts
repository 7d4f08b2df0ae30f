import { loadPreferences } from '../stores/preferences.ts';
import { reviewNow } from '../stores/review.ts';
import { REVIEW_TEXT } from '../text/review.ts';

/**
 * Shows how much is due in the block of the home page; nothing where nothing was met.
 * @throws Error where the list of what can come up cannot be fetched
 */
export async function showDue(block: HTMLElement): Promise<void> {
  loadPreferences();
  const { today, done, next } = await reviewNow();
  if (today.length === 0 && next === null) return;
  const say = REVIEW_TEXT.block;
  const isDue = today.length > 0;
  write(block, '.t', isDue ? say.due(today.length) : done > 0 ? REVIEW_TEXT.enough : say.none);
  write(block, '.minutes', isDue ? REVIEW_TEXT.minutes(REVIEW_TEXT.minutesFor(today.length)) : '');
  write(block, '.btn span', isDue ? say.go : say.look);
  const cells = [...Array<boolean>(done).fill(true), ...Array<boolean>(today.length).fill(false)];
  block.querySelector('.due')?.replaceChildren(
    ...cells.map((isDone) => {
      const cell = document.createElement('i');
      cell.toggleAttribute('data-done', isDone);
      return cell;
    }),
  );
  block.hidden = false;
  // How to learn here is for those who have not begun.
  const how = document.querySelector<HTMLElement>('[data-how]');
  if (how) how.hidden = true;
}

function write(block: HTMLElement, selector: string, text: string): void {
  const node = block.querySelector(selector);
  if (node) node.textContent = text;
}
