import { isEnding } from './script.ts';
import type { Node, Script } from './script.ts';

type Nodes = Readonly<Record<string, Node>>;

/** What can be proved of a script without playing it; replies that lead nowhere are passed over here. */
export interface Shape {
  /** Nodes that no play comes to. */
  readonly unreachable: readonly string[];
  /**
   * Names of nodes, the first of them again at the end, where a conversation could come back to what was said.
   * There must be none: a customer who says something a second time says it otherwise, in a node of its own. So
   * every play ends, whatever is chosen, and nothing has to be counted while it is played.
   */
  readonly loop: readonly string[] | null;
  /** Replies on the longest play; 0 where there is a loop. */
  readonly longest: number;
  /** Replies on the shortest play to each ending that can be reached. */
  readonly shortest: Readonly<Record<string, number>>;
}

export function shapeOf({ start, nodes }: Pick<Script, 'start' | 'nodes'>): Shape {
  const shortest = distances(start, nodes);
  const loop = findLoop(start, nodes);
  return {
    unreachable: Object.keys(nodes).filter((name) => !shortest.has(name)),
    loop,
    longest: loop ? 0 : longestFrom(start, nodes, new Map()),
    shortest: Object.fromEntries(
      [...shortest].filter(([name]) => {
        const node = nodes[name];
        return node && isEnding(node);
      }),
    ),
  };
}

/** Names of the nodes that a reply of this one leads to. */
function next(name: string, nodes: Nodes): string[] {
  const node = nodes[name];
  if (!node || isEnding(node)) return [];
  return node.choices.map(({ to }) => to).filter((to) => Object.hasOwn(nodes, to));
}

/** Breadth first: replies from the start to every node that can be reached. */
function distances(start: string, nodes: Nodes): Map<string, number> {
  const found = new Map(Object.hasOwn(nodes, start) ? [[start, 0]] : []);
  // A Map that grows while it is walked through is walked to its new end.
  for (const [name, distance] of found) {
    for (const to of next(name, nodes)) if (!found.has(to)) found.set(to, distance + 1);
  }
  return found;
}

/** Depth first: a node that is met again while it is still being left is where a loop closes. */
function findLoop(start: string, nodes: Nodes): readonly string[] | null {
  const left = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): readonly string[] | null => {
    const open = path.indexOf(name);
    if (open >= 0) return [...path.slice(open), name];
    if (left.has(name)) return null;
    path.push(name);
    for (const to of next(name, nodes)) {
      const loop = visit(to);
      if (loop) return loop;
    }
    path.pop();
    left.add(name);
    return null;
  };
  return visit(start);
}

function longestFrom(name: string, nodes: Nodes, known: Map<string, number>): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const longest = Math.max(0, ...next(name, nodes).map((to) => 1 + longestFrom(to, nodes, known)));
  known.set(name, longest);
  return longest;
}
