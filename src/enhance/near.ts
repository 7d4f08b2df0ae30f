import type { ClientDirective } from 'astro';

/** How far below the window a drill wakes, so that it is awake when it is reached. */
const NEAR = '400px';

/** Milliseconds that somebody who handed in waits until they are told. */
const PATIENCE = 4000;
/** Handed in (layouts/early.js), and nobody has read it yet. */
const HELD = 'form[data-handed-in]:not([data-awake])';

/**
 * `client:near`: wakes an island when it comes near. What it marks with (its props) stands in a file of its own
 * (`src/build/island-data.ts`), so that the page is text first. Without the network the words beside the island say so,
 * what was typed stays, and it is tried again when the network is back or something is handed in.
 */
const near: ClientDirective = (load, _options, island) => {
  let words: Element | null = null;
  let failures = 0;
  const say = (): void => {
    words ??= sayUnreachable();
    if (words) island.after(words);
    // Its answers can be read meanwhile.
    island.setAttribute('data-unreachable', '');
  };
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
      words?.remove();
    } catch {
      say();
      addEventListener('online', again, { once: true });
      island.addEventListener('focusin', again, { once: true });
    }
  };
  const again = (): void => {
    removeEventListener('online', again);
    island.removeEventListener('focusin', again);
    void wake();
  };

  // The island may be here, and the record or what opens it not.
  let late: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(late);
    if (island.querySelector(HELD)) late = setTimeout(say, PATIENCE);
    else words?.remove();
  }).observe(island, { subtree: true, attributeFilter: ['data-handed-in', 'data-awake'] });

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
function sayUnreachable(): Element | null {
  const template = document.querySelector<HTMLTemplateElement>('template[data-unreachable]');
  return (template?.content.firstElementChild?.cloneNode(true) as Element | undefined) ?? null;
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return response.text();
}

export default near;
