import type { Paper } from '../../domain/exam/bank.ts';
import { GROUPS, makeClassCode, SEED_BITS } from '../../domain/exam/class-code.ts';

/** Codes of one making. */
export interface MadeCodes {
  readonly paper: Paper;
  readonly codes: readonly MadeCode[];
  /** How many codes, those with more time too. */
  readonly count: number;
}

export interface MadeCode {
  readonly group: string | null;
  readonly code: string;
  /** The same paper with more time. */
  readonly longer: { readonly code: string; readonly extra: number } | null;
}

/**
 * @param bank digest of what the paper is drawn from
 * @param groups of parallel papers; 0: one paper for all
 * @param extra minutes for those who need them; 0: nobody does
 */
export function makeCodes(bank: string, paper: Paper, groups: number, extra: number): MadeCodes {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const seed = random >>> (32 - SEED_BITS);
  const code = (group: string | null, minutes: number): string =>
    makeClassCode({ letter: paper.letter, seed, extra: minutes, group, bank });
  const codes = (groups === 0 ? [null] : GROUPS.slice(0, groups)).map((group) => ({
    group,
    code: code(group, 0),
    longer: extra === 0 ? null : { code: code(group, extra), extra },
  }));
  return { paper, codes, count: codes.length * (extra === 0 ? 1 : 2) };
}
