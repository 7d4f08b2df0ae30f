import { isOpen } from '../domain/deck/run.ts';
import type { Run } from '../domain/deck/run.ts';
import { blankOfStep } from '../domain/deck/slide-deck.ts';
import { stageAnswers } from '../domain/deck/stage-answers.ts';
import type { StageAnswer } from '../domain/deck/stage-answers.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import { SLIDES_TEXT } from '../text/slides.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';
import { paintTiles } from './paint-tiles.ts';

/**
 * Makes a slide show what the run says: answers and verdicts, steps, tiles, how far it is. What is right already is not
 * touched, so nothing flickers.
 * @param slide its section, or a copy of it whose id stands in `data-copy-of`
 * @param views of the drills that stand on it; while one is missing, its blanks open without words
 */
export function paintSlide(slide: HTMLElement, run: Run, views: ReadonlyMap<string, DrillView>): void {
  const steps = [...slide.querySelectorAll<HTMLElement>('[data-step]')];
  const answers = new Map<string, readonly (StageAnswer | null)[]>();
  for (const { dataset } of slide.querySelectorAll<HTMLElement>('[data-drill]')) {
    const view = views.get(dataset['drill'] ?? '');
    if (view) answers.set(view.id, stageAnswers(view, run.open));
  }
  const isPresent = (slide.dataset['copyOf'] ?? slide.id) === run.slide;
  const nextAt = steps.findIndex(({ dataset }) => !isOpen(run, dataset['step'] ?? ''));
  for (const [at, element] of steps.entries()) {
    const step = element.dataset['step'] ?? '';
    const blank = blankOfStep(step);
    if (!element.classList.contains('blank') || !blank) {
      element.toggleAttribute('data-open', run.open[step] !== undefined);
      continue;
    }
    const answer = answers.get(blank.drill)?.[blank.blank] ?? null;
    paintBlank(element, answer, run.open[step] !== undefined, isPresent && at === nextAt);
  }
  paintFoot(
    slide,
    steps.map(({ dataset }) => isOpen(run, dataset['step'] ?? '')),
  );
  paintTiles(slide, run, views, answers);
}

function paintBlank(blank: HTMLElement, answer: StageAnswer | null, open: boolean, isNext: boolean): void {
  const state = answer?.verdict ?? (open ? 'right' : isNext ? 'now' : undefined);
  setData(blank, 'state', state);
  setData(blank, 'mark', answer?.accepted === true ? say.accepted : undefined);
  const text = answer?.text ?? '';
  const said = wordsFor(answer);
  const place = blank.querySelector<HTMLElement>('.txt');
  if (!place || place.dataset['shows'] === `${text}${said}`) return;
  // What the page came with stands for a blank in which nothing is written.
  if (text === '' && place.dataset['shows'] === undefined) return;
  place.dataset['shows'] = `${text}${said}`;
  place.replaceChildren(
    ...(text === '' ? [hidden(SLIDES_TEXT.blank)] : [text, ...(said ? [hidden(said)] : [])]),
  );
}

function wordsFor(answer: StageAnswer | null): string {
  if (!answer || answer.verdict === 'right') return '';
  return say[answer.verdict];
}

function hidden(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'vh';
  element.textContent = text;
  return element;
}

function paintFoot(slide: HTMLElement, open: readonly boolean[]): void {
  const count = slide.querySelector('[data-steps]');
  const words = SLIDES_TEXT.steps(open.filter(Boolean).length, open.length);
  if (count && count.textContent !== words) count.textContent = words;
  for (const [at, dot] of [...slide.querySelectorAll('[data-dots] i')].entries())
    dot.toggleAttribute('data-on', open[at] === true);
}

function setData(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(element.dataset, name);
  else if (element.dataset[name] !== value) element.dataset[name] = value;
}
