/** A picture as data: what the figures draw at build, so that an island can set it in motion. */
export type Tag = 'g' | 'path' | 'circle' | 'ellipse' | 'rect';

export interface Shape {
  readonly tag: Tag;
  /** Its classes, by which the theme colours it. */
  readonly look: string;
  /** Every other attribute by its SVG name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: Drawing;
}

export type Drawing = readonly Shape[];

const TAGS: readonly string[] = ['g', 'path', 'circle', 'ellipse', 'rect'] satisfies Tag[];
const ELEMENT = /<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

interface Open {
  readonly shape: Omit<Shape, 'parts'> | null;
  readonly parts: Shape[];
}

/**
 * Reads SVG markup as the figures write it: elements without text.
 * @throws Error at markup that no figure writes
 */
export function parseDrawing(svg: string): Drawing {
  const root: Open = { shape: null, parts: [] };
  const open: Open[] = [root];
  const close = (): void => {
    const { shape, parts } = open.pop() ?? root;
    if (shape === null) throw new Error('an element is closed that was not opened');
    open.at(-1)?.parts.push({ ...shape, parts });
  };
  for (let at = 0; at < svg.length; at = ELEMENT.lastIndex) {
    ELEMENT.lastIndex = at;
    const [, ends, name = '', attributes = '', alone] = ELEMENT.exec(svg) ?? [];
    if (!TAGS.includes(name)) throw new Error(`not a drawing: ${svg.slice(at, at + 40)}`);
    if (ends === '/') {
      close();
      continue;
    }
    const { class: look = '', ...rest } = Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
    );
    open.push({ shape: { tag: name as Tag, look, attributes: rest }, parts: [] });
    if (alone === '/') close();
  }
  if (open.length > 1) throw new Error('an element is not closed');
  return root.parts;
}
