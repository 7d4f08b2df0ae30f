import type { Run } from '../domain/deck/run.ts';
import type { StageAnswer } from '../domain/deck/stage-answers.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';

/** How much smaller the text of a slide may become so that its tiles find room. */
const TIGHTEST = 3;

/** Puts the word tiles of the drills for which the run asks under their stems, and takes the others away. */
export function paintTiles(
  slide: HTMLElement,
  run: Run,
  views: ReadonlyMap<string, DrillView>,
  answers: ReadonlyMap<string, readonly (StageAnswer | null)[]>,
): void {
  for (const stem of slide.querySelectorAll<HTMLElement>('[data-drill]')) {
    const drill = stem.dataset['drill'] ?? '';
    const view = views.get(drill);
    const row = slide.querySelector<HTMLElement>(`[data-tiles-of="${CSS.escape(drill)}"]`);
    if (!view || view.tiles.length === 0 || !run.tiles.includes(drill)) {
      row?.remove();
      continue;
    }
    const laid = (answers.get(drill) ?? []).flatMap((answer) =>
      answer?.verdict === 'right' ? [answer.text] : [],
    );
    const shown = row ?? tileRow(view);
    if (!row) stem.after(shown);
    for (const tile of shown.children) tile.toggleAttribute('data-laid', laid.includes(tile.textContent));
  }
  fit(slide);
}

function tileRow(view: DrillView): HTMLElement {
  const row = document.createElement('span');
  row.className = 'stage-tiles';
  row.dataset['tilesOf'] = view.id;
  row.dataset['deck'] = '';
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', say.tiles);
  for (const word of view.tiles) {
    const tile = document.createElement('span');
    tile.className = 'stage-tile';
    tile.textContent = word;
    row.append(tile);
  }
  return row;
}

/** Where answers or tiles need more room than the slide has, its text becomes smaller by steps. */
function fit(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide__body');
  // A slide that is not laid out has no measure.
  if (!body || body.clientHeight === 0) return;
  const before = body.dataset['tight'];
  for (let tight = 0; tight <= TIGHTEST; tight += 1) {
    if (tight === 0) Reflect.deleteProperty(body.dataset, 'tight');
    else body.dataset['tight'] = String(tight);
    if (body.scrollHeight <= body.clientHeight + 1) return;
  }
  // No size is small enough, so it has nothing to do with what was opened.
  if (before === undefined && body.querySelector('.stage-tiles') === null)
    Reflect.deleteProperty(body.dataset, 'tight');
}
