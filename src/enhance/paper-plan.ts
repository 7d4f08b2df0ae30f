import { parseDeckRef } from '../domain/deck/deck-ref.ts';
import { ownPage } from '../stores/own-page.ts';
import { planById } from '../stores/plans.ts';
import { PAPER_TEXT as say } from '../text/paper.ts';

/** The page of a lesson from which its part is taken. */
const PATHS = {
  worksheet: (lesson: string) => `worksheets/${lesson}/`,
  slides: (lesson: string) => `slides/${lesson}/print/`,
};

/**
 * Lines up what the lessons of the plan in the address have for printing: sheets, then slides, and all keys at the end.
 * @param lined called when they stand on the page
 */
export function wirePaperPlan(page: HTMLElement, lined: () => void): void {
  const place = page.querySelector<HTMLElement>('[data-paper-plan]');
  const status = page.querySelector('[data-paper-status]');
  const again = page.querySelector<HTMLElement>('[data-paper-again]');
  if (!place || !status || !again) return;
  const of = place.dataset['paperPlan'] === 'slides' ? 'slides' : 'worksheet';
  let latest = 0;

  const load = async (): Promise<void> => {
    const turn = (latest += 1);
    const tell = (text: string, retry = false): void => {
      status.textContent = text;
      again.hidden = !retry;
    };
    place.replaceChildren();
    const lessons = lessonsOf(location.hash);
    if (typeof lessons === 'string') {
      tell(say[lessons]);
      return;
    }
    tell(say.loading);
    try {
      const pages = await Promise.all(lessons.map((lesson) => partsOf(PATHS[of](lesson))));
      if (turn !== latest) return;
      const parts = pages.flat();
      const isKey = (part: HTMLElement): boolean => part.dataset['paper'] === 'key';
      place.replaceChildren(...parts.filter((part) => !isKey(part)), ...parts.filter(isKey));
      lined();
      tell(say.ready(lessons.length));
    } catch {
      if (turn === latest) tell(say.offline, true);
    }
  };
  again.addEventListener('click', () => void load());
  addEventListener('hashchange', () => void load());
  void load();
}

/** Ids of the lessons of the plan, each once, or why there are none. */
function lessonsOf(hash: string): readonly string[] | 'unknown' | 'empty' {
  const ref = parseDeckRef(hash);
  const plan = ref?.kind === 'plan' ? planById(ref.id) : null;
  if (!plan) return 'unknown';
  const lessons = plan.items.flatMap((item) => (item.kind === 'lesson' ? [item.lesson] : []));
  return lessons.length === 0 ? 'empty' : [...new Set(lessons)];
}

async function partsOf(path: string): Promise<HTMLElement[]> {
  const page = await ownPage(path);
  return [...page.querySelectorAll<HTMLElement>('[data-paper]')].map((part) =>
    document.importNode(part, true),
  );
}
