import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { bodySchema } from '../../content-schema/body.ts';
import { blend } from '../../domain/drawing/keyframes.ts';
import { bowView } from './bow-view.ts';

it('A bow bends without anything coming or going, and by the very angle', () => {
  const body = bodySchema.parse(parse(readFileSync('content/body.yaml', 'utf8')));
  const { movement, every } = bowView(body, { bows: [] });
  const json = JSON.stringify(movement);
  expect(json).not.toContain('"seen"');
  const turns = [...json.matchAll(/\["(?:translate\(0 -80\) rotate\(\d+\)[",]*)+\]/g)].map(
    ([values]) => JSON.parse(values) as string[],
  );
  expect(turns.map((values) => blend(values, 20 / every))).toEqual(['translate(0 -80) rotate(20)']);
});
