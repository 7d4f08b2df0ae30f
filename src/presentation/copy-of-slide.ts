import { prefixIds } from './prefix-ids.ts';

/**
 * @param prefix ASCII, of which the ids of its parts are made, different for every copy of the page
 * @returns a copy to look at, which `paintSlide` paints like the slide itself
 */
export function copyOfSlide(slide: HTMLElement, prefix: string): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  prefixIds(copy, prefix);
  copy.dataset['copyOf'] = slide.id;
  // What reveal.js says of the slide on the stage.
  copy.classList.remove('past', 'present', 'future');
  for (const name of ['id', 'style', 'hidden', 'aria-hidden', 'inert']) copy.removeAttribute(name);
  return copy;
}
