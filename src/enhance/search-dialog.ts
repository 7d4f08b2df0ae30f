import { SEARCH_TEXT } from '../text/search.ts';
import type { Hit, Search } from './search-engine.ts';
import { sitePath } from './site-path.ts';

const say = SEARCH_TEXT;
/** More results than this are not read. */
const MOST = 20;

/**
 * Wires the search dialog; the engine and its texts are loaded with the first search.
 * @returns what opens it; it does nothing where the page has no such dialog
 */
export function searchDialog(): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
  const input = dialog?.querySelector('input');
  const list = dialog?.querySelector('ol');
  const status = dialog?.querySelector<HTMLElement>('[role=status]');
  if (!dialog || !input || !list || !status) return () => undefined;
  let engine: Promise<Search> | undefined;

  const find = async (): Promise<void> => {
    const query = input.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      engine ??= import('./search-engine.ts').then(({ loadSearch }) => loadSearch(sitePath('search.json')));
      const hits = (await engine)(query, MOST);
      // Meanwhile more may have been typed.
      if (input.value.trim() !== query) return;
      list.replaceChildren(...hits.map(item));
      status.textContent =
        hits.length === 0 ? say.none(query) : hits.length === MOST ? say.most(MOST) : say.found(hits.length);
    } catch {
      engine = undefined;
      status.textContent = say.failed;
    }
  };
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => {
    dialog.close();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    // Nothing yet, or the search could not be loaded: it is tried again.
    if (first) first.focus();
    else void find();
  });
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) void find();
  });
  input.addEventListener('compositionend', () => void find());
  dialog.addEventListener('click', (event) => {
    // Beside the paper, or on a result of this very page.
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a')))
      dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return () => {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
  };
}

function item({ entry, excerpt }: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = sitePath(entry.path.slice(1));
  const heading = document.createElement('b');
  heading.textContent = entry.heading === '' ? entry.page : `${entry.page} · ${entry.heading}`;
  const text = document.createElement('span');
  const match = document.createElement('mark');
  match.textContent = excerpt.match;
  text.append(excerpt.before, match, excerpt.after);
  link.append(heading, text);
  const line = document.createElement('li');
  line.append(link);
  return line;
}
