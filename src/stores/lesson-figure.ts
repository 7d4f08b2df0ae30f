import { ownPage } from './own-page.ts';

/** A figure of a lesson: its name, and the path of the lesson's page. */
export interface LessonFigure {
  readonly id: string;
  readonly path: string;
}

/** Pages of lessons by their paths, once they are asked for. */
const pages = new Map<string, Promise<Document>>();

/**
 * A figure, taken from the page of its lesson: it is drawn in one place only.
 * @returns a copy for this page, without what is explained below it: that may be what is asked
 * @throws Error where the lesson cannot be fetched (the next call tries again), or does not hold the figure
 */
export async function lessonFigure({ id, path }: LessonFigure): Promise<Element> {
  const found = (await pageOf(path)).querySelector(`figure[data-figure="${CSS.escape(id)}"]`);
  if (!found) throw new Error(id);
  const figure = document.importNode(found, true);
  figure.querySelector('figcaption')?.replaceChildren(figure.querySelector('figcaption b') ?? '');
  return figure;
}

/** Fetches what figures need, once the browser is idle, so that they are there when the network is not. */
export function fetchFigures(figures: readonly LessonFigure[]): void {
  const fetchAll = (): void => {
    for (const { path } of figures)
      pageOf(path).catch(() => {
        // It is asked for again when it is shown, and told then.
      });
  };
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll);
  else setTimeout(fetchAll, 200);
}

function pageOf(path: string): Promise<Document> {
  const known = pages.get(path) ?? ownPage(path.replace(/^\//, ''));
  pages.set(path, known);
  known.catch(() => pages.delete(path));
  return known;
}
