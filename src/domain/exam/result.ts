import type { ExamResult, ModuleScore } from './attempt.ts';
import type { Bank, Paper } from './bank.ts';
import { rounded } from './rounded.ts';

/**
 * Adds up a paper: every item counts the same.
 * @param items with their scores, 0 to 1
 * @returns passed where the whole reaches the pass mark and every module its floor
 */
export function resultOf(
  { modules, entries }: Bank,
  { pass, floor }: Paper,
  items: readonly { readonly entry: string; readonly score: number }[],
): ExamResult {
  const home = new Map(entries.map(({ id, module }) => [id, module]));
  const scores = modules.flatMap(({ id }): ModuleScore[] => {
    const own = items.filter(({ entry }) => home.get(entry) === id);
    return own.length === 0 ? [] : [{ module: id, ...added(own) }];
  });
  const whole = added(items);
  const passed = reaches(whole.score, pass) && scores.every(({ score }) => reaches(score, floor));
  return { ...whole, modules: scores, passed };
}

function added(items: readonly { readonly score: number }[]): Omit<ModuleScore, 'module'> {
  const sum = items.reduce((all, { score }) => all + score, 0);
  return {
    items: items.length,
    right: items.filter(({ score }) => score === 1).length,
    score: rounded(items.length === 0 ? 0 : sum / items.length),
  };
}

/** In whole hundredths of a per cent, so that 0.8 of the points is 80 %. */
export function reaches(score: number, percent: number): boolean {
  return Math.round(score * 10_000) >= Math.round(percent * 100);
}
