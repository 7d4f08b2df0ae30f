import type { Drawing, DrawingHistory } from './attempt.ts';
import { ITEM_KINDS } from './bank.ts';
import type { Bank, Entry, ItemKind, Paper } from './bank.ts';
import type { Item } from './item.ts';
import { kindsOf, layOut } from './kinds/index.ts';
import { randomOf } from './random.ts';
import type { Random } from './random.ts';

/** Entries that are tried before a draw begins again with other chances, and how often it does. */
const STEPS = 5_000;
const TRIES = 20;

/** A part of the blueprint: so many items of one kind from one module. */
interface Cell {
  readonly kind: ItemKind;
  readonly count: number;
  readonly candidates: readonly Entry[];
}

interface Drawn {
  readonly entry: Entry;
  readonly kind: ItemKind;
}

/**
 * Draws a paper: so many items of each kind from each module as the blueprint says, what was never on a paper or
 * went wrong when it last was before what went right, and never two that give each other away.
 *
 * @returns the items in the order of the paper; the same bank, seed and history give the same
 * @throws Error where the bank holds too little for the blueprint; the content check lets none like that through
 */
export function drawPaper(bank: Bank, paper: Paper, { seed, history }: Drawing): Item[] {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const random = randomOf(seed, 'draw', String(attempt));
    const drawn = fill(cells(bank, paper, history, random));
    if (drawn)
      return random
        .shuffled(drawn)
        .map(({ entry, kind }) => layOut(entry, kind, randomOf(seed, 'item', entry.id)));
  }
  throw new Error(`paper ${paper.id} cannot be drawn`);
}

/** The tightest first: what has little choice must not find it taken. */
function cells(bank: Bank, { blueprint }: Paper, history: DrawingHistory | null, random: Random): Cell[] {
  return blueprint
    .flatMap(({ module, items }) =>
      // In an order of its own: that of the fields is nothing that the bank's digest sees.
      ITEM_KINDS.flatMap((kind): Cell[] => {
        const count = items[kind] ?? 0;
        if (count === 0) return [];
        const fit = bank.entries.filter((entry) => entry.module === module && kindsOf(entry).includes(kind));
        const order = random.shuffled(fit);
        const isKnown = ({ id }: Entry): boolean =>
          history !== null && Object.hasOwn(history, id) && history[id] === 'right';
        const candidates = [...order.filter((one) => !isKnown(one)), ...order.filter(isKnown)];
        return [{ kind, count, candidates }];
      }),
    )
    .sort((one, other) => slack(one) - slack(other));
}

function slack({ candidates, count }: Cell): number {
  return candidates.length - count;
}

/** Depth first, going back where a cell cannot be filled. @returns null where that takes too long, or cannot be */
function fill(all: readonly Cell[]): Drawn[] | null {
  const drawn: Drawn[] = [];
  const taken = new Set<string>();
  /** How many of the drawn entries would give an entry away. */
  const blocked = new Map<string, number>();
  let steps = 0;
  const block = ({ id, rivals }: Entry, change: 1 | -1): void => {
    for (const rival of rivals) blocked.set(rival, (blocked.get(rival) ?? 0) + change);
    if (change === 1) taken.add(id);
    else taken.delete(id);
  };
  const go = (at: number, missing: number, from: number): boolean => {
    const cell = all[at];
    if (!cell) return true;
    if (missing === 0) return go(at + 1, all[at + 1]?.count ?? 0, 0);
    for (let index = from; index <= cell.candidates.length - missing; index += 1) {
      const entry = cell.candidates[index];
      if (!entry || taken.has(entry.id) || (blocked.get(entry.id) ?? 0) > 0) continue;
      steps += 1;
      if (steps > STEPS) return false;
      drawn.push({ entry, kind: cell.kind });
      block(entry, 1);
      if (go(at, missing - 1, index + 1)) return true;
      drawn.pop();
      block(entry, -1);
    }
    return false;
  };
  return go(0, all[0]?.count ?? 0, 0) ? drawn : null;
}
