import { createElement } from 'react';
import type { ReactNode } from 'react';
import { blend, presence } from '../../domain/drawing/keyframes.ts';
import type { Movement, MovingShape } from '../../domain/drawing/keyframes.ts';

/** SVG writes stroke-width, React strokeWidth. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function shape(of: MovingShape, at: number, key: number): ReactNode {
  const there = presence(of.seen, at);
  if (there === 0) return null;
  const attributes = [
    ...Object.entries(of.fixed),
    ...Object.entries(of.moving).map(([name, values]) => [name, blend(values, at)] as const),
  ].map(([name, value]) => [camel(name), value] as const);
  return createElement(
    of.tag,
    {
      key,
      className: of.look === '' ? undefined : of.look,
      opacity: there < 1 ? there : undefined,
      ...Object.fromEntries(attributes),
    },
    of.parts.length > 0 ? of.parts.map((part, index) => shape(part, at, index)) : undefined,
  );
}

/** A drawing at a moment of its movement; it stands in an SVG. */
export function Moving({ movement, at }: { readonly movement: Movement; readonly at: number }) {
  return movement.map((one, index) => shape(one, at, index));
}
