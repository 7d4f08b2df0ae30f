import { parse, serialize } from 'parse5';
import { HOME_TEXT } from '../../text/home.ts';
import { attribute, childrenOf, elementsIn, hasClass, setAttribute } from './tree.ts';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Has the home page begin with another lesson than the first of the course, until the record says where to go on.
 * @param html the built home page
 * @param lesson id of the lesson
 * @throws Error where the page does not list the lesson, or has no place that says where to begin
 */
export function beginWith(html: string, lesson: string): string {
  const document = parse(html, { scriptingEnabled: false });
  const all = elementsIn(document);
  const entry = all.find((element) => attribute(element, 'data-plan')?.split(' ')[0] === lesson);
  const strip = all.find((element) => attribute(element, 'data-resume') !== undefined);
  const link = entry && elementsIn(entry).find(({ nodeName }) => nodeName === 'a');
  if (!entry || !strip || !link) throw new Error(`the home page cannot begin with ${lesson}`);
  const inner = elementsIn(strip);
  const texts = {
    t: attribute(entry, 'data-title') ?? '',
    where: attribute(entry, 'data-where') ?? '',
    minutes: HOME_TEXT.minutes(Number(attribute(entry, 'data-minutes'))),
  };
  for (const [name, text] of Object.entries(texts)) {
    for (const place of inner.filter((element) => hasClass(element, name))) setText(place, text);
  }
  const ways = [...inner, ...all.filter((element) => attribute(element, 'data-hero-go') !== undefined)];
  for (const way of ways) if (way.nodeName === 'a') setAttribute(way, 'href', attribute(link, 'href') ?? '');
  return serialize(document, { scriptingEnabled: false });
}

function setText(element: Tree.Element, value: string): void {
  const children = childrenOf(element);
  children.splice(0, children.length, { nodeName: '#text', value, parentNode: element });
}
