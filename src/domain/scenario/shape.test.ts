import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORT, reply, turn } from '../../../tests/fixtures/scenario-script.ts';
import { choose, isOver, start } from './play.ts';
import type { Node, Script } from './script.ts';
import { shapeOf } from './shape.ts';

const END: Node = { ending: 'settled', text: '完' };
const shape = (nodes: Record<string, Node>) => shapeOf({ start: 'a', nodes });

describe('the shape of a script', () => {
  it('tells how long a play can be, and how soon each ending can come', () => {
    expect(shapeOf(SHORT)).toEqual({
      unreachable: [],
      loop: null,
      longest: 2,
      shortest: { gone: 1, settled: 2, open: 2 },
    });
  });

  it('finds what no play comes to', () => {
    const nodes = { a: turn(reply('end')), end: END, alone: turn(reply('end')), other: END };
    expect(shape(nodes).unreachable).toEqual(['alone', 'other']);
  });

  it('finds everything unreachable where the start is not there', () => {
    expect(shape({ end: END })).toMatchObject({ unreachable: ['end'], longest: 0, loop: null });
  });

  it('takes paths that join again for no loop', () => {
    const nodes = { a: turn(reply('b'), reply('c')), b: turn(reply('c')), c: turn(reply('end')), end: END };
    expect(shape(nodes)).toMatchObject({ loop: null, longest: 3, shortest: { end: 2 } });
  });

  it('finds a loop, even one with a way out', () => {
    const nodes = { a: turn(reply('b')), b: turn(reply('c'), reply('end')), c: turn(reply('b')), end: END };
    expect(shape(nodes)).toMatchObject({ loop: ['b', 'c', 'b'], longest: 0 });
    expect(shape({ a: turn(reply('a'), reply('end')), end: END }).loop).toEqual(['a', 'a']);
  });

  it('passes over replies that lead nowhere', () => {
    expect(shape({ a: turn(reply('end'), reply('nowhere'), reply('constructor')), end: END })).toMatchObject({
      unreachable: [],
      longest: 1,
    });
  });

  it('keeps its word: without a loop every play ends in at most so many replies, whatever is chosen', () => {
    const targets = fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(targets, fc.array(fc.nat(5), { minLength: 10, maxLength: 10 }), (edges, picks) => {
        const nodes: Record<string, Node> = Object.fromEntries(
          edges.map((to, at) => [`n${at}`, turn(...to.map((one) => reply(`n${one}`)))]),
        );
        nodes['n7'] = END;
        const script: Script = { mood: 3, start: 'n0', nodes, form: [] };
        const { loop, longest } = shapeOf(script);
        fc.pre(loop === null);
        let play = start(script);
        for (let at = 0; !isOver(script, play); at += 1) {
          const node = nodes[play.node] as ReturnType<typeof turn>;
          play = choose(script, play, (picks[at] ?? 0) % node.choices.length);
        }
        expect(play.log.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
