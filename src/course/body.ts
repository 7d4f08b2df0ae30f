import { getEntry } from 'astro:content';
import type { Body } from '../content-schema/body.ts';
import type { Figure, FigureOf } from '../content-schema/figure.ts';

export type { Body };

/** The exercises of 身体会说话. */
export async function body(): Promise<Body> {
  const entry = await getEntry('body', 'body');
  if (!entry) throw new Error('content/body.yaml is missing');
  return entry.data;
}

/** @throws Error if no figure has that id and that kind */
export async function figureOf<K extends Figure['kind']>(id: string, kind: K): Promise<FigureOf<K>> {
  const figure = (await getEntry('figures', id))?.data;
  if (figure?.kind !== kind) throw new Error(`no figure ${id} of the kind ${kind}`);
  return figure as FigureOf<K>;
}
