import { defaultTreeAdapter as tree, html as names, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { PAPER_TEXT as say } from '../text/paper.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * Puts every slide of a deck into a box with its number, its notes and room to write; one that has no notes is marked
 * as bare. Blanks get their answers, which the page shows or not.
 * @param html of the deck: slides, each followed by its notes
 * @param answers by step
 */
export function onPaper(html: string, answers: ReadonlyMap<string, string>): string {
  const from = parseFragment(html);
  const to = tree.createDocumentFragment();
  let number = 0;
  for (const node of [...from.childNodes]) {
    if (!isElement(node)) continue;
    tree.detachNode(node);
    if (attribute(node, 'data-slide') === undefined) {
      const box = to.childNodes.at(-1);
      if (!box || !isElement(box)) continue;
      if (attribute(node, 'data-notes-of') !== undefined) beNotes(node);
      if (node.childNodes.some(isElement)) tree.appendChild(box, node);
      else tree.adoptAttributes(box, [{ name: 'data-bare', value: '' }]);
      continue;
    }
    number += 1;
    // On one page with many of the same title, a slide is no landmark.
    drop(node, 'aria-label');
    fill(node, answers);
    const box = element('div', 'handout');
    const title = element('p', 'handout__title');
    tree.insertText(title, say.slideNumber(number, attribute(node, 'data-title') ?? ''));
    const lines = element('div', 'handout__lines');
    for (let line = 0; line < LINES; line += 1) tree.appendChild(lines, element('span', 'sheet-write'));
    const slide = element('div', 'handout__slide');
    tree.appendChild(slide, node);
    tree.appendChild(slide, title);
    for (const part of [slide, lines]) tree.appendChild(box, part);
    tree.appendChild(to, box);
  }
  return serialize(to);
}

/** Notes on paper: no landmark either, and of the words that count only the first. */
function beNotes(notes: Element): void {
  tree.adoptAttributes(notes, [{ name: 'role', value: 'note' }]);
  for (const line of linesIn(notes)) {
    const text = line.childNodes[0];
    if (text && 'value' in text)
      text.value = text.value.replace(/（([^（）]*?)(也算)?）$/, (_, words: string, end = '') =>
        shorter(words, String(end)),
      );
  }
}

function shorter(words: string, end: string): string {
  const all = words.split('、');
  return all.length > OTHERS ? `（${all.slice(0, OTHERS).join('、')}等${end}）` : `（${words}${end}）`;
}

function linesIn(node: Element): Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => (attribute(child, 'data-answer-of') === undefined ? linesIn(child) : [child]));
}

/** How many other wordings the notes list. */
const OTHERS = 6;
/** To write on beside a slide; those that find no place are cut off. */
const LINES = 14;

function fill(node: Element, answers: ReadonlyMap<string, string>): void {
  for (const child of node.childNodes.filter(isElement)) {
    const answer = answers.get(attribute(child, 'data-step') ?? '');
    const text = child.childNodes.find(isElement);
    if (answer !== undefined && text) {
      const shown = element('span', 'handout__answer');
      tree.insertText(shown, answer);
      tree.appendChild(text, shown);
    } else fill(child, answers);
  }
}

function element(name: string, className: string): Element {
  return tree.createElement(name, names.NS.HTML, [{ name: 'class', value: className }]);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function drop(node: Element, name: string): void {
  node.attrs = node.attrs.filter((one) => one.name !== name);
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}
