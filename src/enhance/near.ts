import type { ClientDirective } from 'astro';

/** How far below the window a drill wakes, so that it is awake when it is reached. */
const NEAR = '400px';

/**
 * `client:near`: wakes an island when it comes near. What it marks with (its props) stands in a file of its own
 * (`src/build/island-data.ts`), so that the page is text first. Without the network the words beside the island say so,
 * what was typed stays, and it is tried again when the network is back or something is handed in.
 */
const near: ClientDirective = (load, _options, island) => {
  let words: Node | null = null;
  let failures = 0;
  island.addEventListener('astro:hydration-error', (event) => {
    failures += 1;
    event.preventDefault();
  });

  const wake = async (): Promise<void> => {
    const before = failures;
    const file = island.dataset['props'];
    try {
      const [hydrate, props] = await Promise.all([load(), file === undefined ? undefined : fetchText(file)]);
      if (failures > before) throw new Error('the code of the island could not be loaded');
      // Astro hydrates an island whose props are set.
      if (props === undefined) await hydrate();
      else island.setAttribute('props', props);
      words?.parentNode?.removeChild(words);
    } catch {
      words ??= sayUnreachable();
      if (words) island.after(words);
      addEventListener('online', again, { once: true });
      island.addEventListener('focusin', again, { once: true });
    }
  };
  const again = (): void => {
    removeEventListener('online', again);
    island.removeEventListener('focusin', again);
    void wake();
  };

  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void wake();
    },
    { rootMargin: NEAR },
  );
  for (const child of island.children) observer.observe(child);
};

/** The words are the page's (layouts/LessonPage.astro), which may not have been there yet when the island was. */
function sayUnreachable(): Node | null {
  const template = document.querySelector<HTMLTemplateElement>('template[data-unreachable]');
  return template?.content.firstElementChild?.cloneNode(true) ?? null;
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return response.text();
}

export default near;
