import { defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A slide cut out of a lesson. */
export interface SlidePart {
  readonly title: string;
  /** Title of the section of the lesson. */
  readonly section: string;
  /** What fills it: text, Figure, Drill, DrillList, Table, Phrase, Discuss … */
  readonly kind: string;
  readonly html: string;
  /** For the trainer alone: notes, answers, and the lesson's own words. */
  readonly notes: string;
  readonly answers: string;
  readonly lessonText: string;
  /** Minutes that the author planned, 0 where none are given. */
  readonly minutes: number;
  /** Minutes of a discussion, 0 for other slides. */
  readonly discuss: number;
  /** Which tag or heading began it, and its number (from 0) among those of its name: where to look in the source. */
  readonly from: { readonly name: string; readonly nth: number };
}

/** Headings and tags begin a slide; a tag also ends one. Elements that hold blocks of their own are looked into. */
const HEADINGS = ['h2', 'h3'];

/**
 * Cuts a lesson, rendered with the tags of `components/slide`, into slides: one idea a slide. A heading or a Break begins
 * a slide; a figure, an exercise, a table, an example … stands alone; text between them runs together.
 * @param html of the whole lesson
 * @returns the slides in order; one without anything to show is joined to the one before
 */
export function splitSlides(html: string): SlidePart[] {
  const slides: Draft[] = [];
  const seen = new Map<string, number>();
  let section = '';
  let heading = '';
  let open: Draft | undefined;
  const begin = (kind: string, title: string, from: SlidePart['from']): Draft => {
    const draft: Draft = {
      title,
      section,
      kind,
      from,
      body: [],
      notes: [],
      answers: [],
      text: [],
      minutes: 0,
      discuss: 0,
      isNamed: false,
    };
    slides.push(draft);
    return draft;
  };
  const count = (name: string): SlidePart['from'] => {
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { name, nth };
  };
  let last: SlidePart['from'] = { name: 'top', nth: 0 };
  /** Slides of the last tag that made several. */
  let parts: readonly Draft[] = [];

  const walk = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') {
        (open ??= begin('text', heading, last)).body.push(node);
      }
      return;
    }
    const block = attribute(node, 'data-block');
    if (has(node, 'data-slide-only')) node.childNodes.forEach(walk);
    else if (has(node, 'data-blocks')) {
      last = count(attribute(node, 'data-blocks') ?? '');
      const first = open?.body.length === 0 ? slides.length - 1 : slides.length;
      node.childNodes.forEach(walk);
      parts = slides.slice(first);
      // An author's own title holds for all of them.
      const [{ title, isNamed } = { title: '', isNamed: false }] = parts;
      if (isNamed) for (const part of parts) part.title = title;
    } else if (has(node, 'data-lesson-only')) {
      // Counted, so that the tags after it still find their lines.
      for (const name of namesIn(node)) count(name);
      (open ?? slides.at(-1) ?? (open = begin('text', heading, last))).text.push(node);
    } else if (has(node, 'data-notes')) {
      // Before anything else, they are about the lesson as a whole, and what follows is a slide of its own.
      const slide = open ?? slides.at(-1) ?? begin('text', heading, last);
      const minutes = Number(attribute(node, 'data-minutes') ?? 0);
      // Said once of an exercise that takes several slides, they hold for each; its time is shared among them.
      const told = parts.length > 1 && parts.includes(slide) && slide.kind === 'DrillList' ? parts : [slide];
      for (const one of told) {
        one.minutes += Math.ceil((minutes / told.length) * 2) / 2;
        one.notes.push(node);
      }
    } else if (HEADINGS.includes(node.tagName)) {
      last = count(node.tagName);
      heading = textOf(node).trim();
      if (node.tagName === 'h2') section = heading;
      open = begin('text', heading, last);
    } else if (has(node, 'data-break')) {
      last = count('Break');
      const title = attribute(node, 'data-title');
      open = begin('text', title ?? heading, last);
      open.isNamed = title !== undefined;
    } else if (block !== undefined) {
      if (!has(node, 'data-part')) last = count(block);
      const slide = open?.body.length === 0 ? open : begin(block, heading, last);
      slide.kind = block;
      slide.from = last;
      // What the author calls the slide goes before what the tag calls itself.
      if (!slide.isNamed) slide.title = attribute(node, 'data-title') ?? slide.title;
      slide.discuss = Number(attribute(node, 'data-discuss') ?? 0);
      take(node, 'data-answers', slide.answers);
      take(node, 'data-notes', slide.notes);
      slide.body.push(node);
      open = undefined;
    } else (open ??= begin('text', heading, last)).body.push(node);
  };
  parseFragment(html).childNodes.forEach(walk);
  return joined(slides).map(printed);
}

interface Draft {
  title: string;
  section: string;
  kind: string;
  from: SlidePart['from'];
  body: Node[];
  notes: Node[];
  answers: Node[];
  text: Node[];
  minutes: number;
  discuss: number;
  /** The author gave it a title of its own. */
  isNamed: boolean;
}

/** A heading whose text only a reader gets leaves no slide; what its trainer may say stays with the one before. */
function joined(slides: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const slide of slides) {
    const before = kept.at(-1);
    if (slide.body.length > 0 || !before) kept.push(slide);
    else {
      before.notes.push(...slide.notes);
      before.text.push(...slide.text);
    }
  }
  return kept;
}

function printed(draft: Draft): SlidePart {
  const { title, section, kind, from, minutes, discuss } = draft;
  return {
    title,
    section,
    kind,
    from,
    minutes,
    discuss,
    html: htmlOf(draft.body),
    notes: draft.notes.map(inside).join(''),
    answers: draft.answers.map(inside).join(''),
    lessonText: draft.text.map(inside).join(''),
  };
}

function htmlOf(nodes: readonly Node[]): string {
  const holder = defaultTreeAdapter.createDocumentFragment();
  for (const node of nodes) defaultTreeAdapter.appendChild(holder, node);
  return serialize(holder);
}

function inside(node: Node): string {
  return isElement(node) ? serialize(node) : '';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

function has(node: Element, name: string): boolean {
  return attribute(node, name) !== undefined;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Moves the elements that bear an attribute out of a block. */
function take(from: Element, name: string, into: Node[]): void {
  for (const child of [...from.childNodes]) {
    if (!isElement(child)) continue;
    if (has(child, name)) {
      defaultTreeAdapter.detachNode(child);
      into.push(child);
    } else take(child, name, into);
  }
}

/** Headings and tags of the source that stand in an element, in order. */
function namesIn(node: Element): string[] {
  return node.childNodes.filter(isElement).flatMap((child) => {
    const name = attribute(child, 'data-block') ?? attribute(child, 'data-blocks');
    if (name !== undefined) return [name];
    if (HEADINGS.includes(child.tagName)) return [child.tagName];
    return has(child, 'data-break') ? ['Break'] : namesIn(child);
  });
}
