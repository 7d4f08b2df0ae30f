import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileKey } from '../../../src/answer-key/compile-key.ts';
import { readContent } from '../../../src/build/content-fs.ts';
import type { AnswerKey } from '../../../src/domain/answer/key.ts';
import type { Mark } from '../../../src/domain/answer/mark.ts';
import { markDrill } from '../../../src/domain/answer/mark-drill.ts';
import { blanksOf, modelAnswer } from '../../../src/domain/drill/drill.ts';
import type { Drill } from '../../../src/domain/drill/drill.ts';

const { content } = readContent(process.cwd());

/** Every drill of the course with its compiled key, by id. */
export const DRILLS: ReadonlyMap<string, { drill: Drill; key: AnswerKey }> = new Map(
  (content?.drills ?? []).map(({ drill }) => [drill.id, { drill, key: compileKey(drill) }]),
);

/** Marks an answer in one blank (from 0) while the other blanks hold their model, or nothing in its own group. */
export function markAt(id: string, at: number, answer: string): Mark | undefined {
  const found = DRILLS.get(id);
  if (!found) throw new Error(`no drill ${id}`);
  const blanks = blanksOf(found.drill.stem);
  const own = blanks[at]?.group;
  const answers = blanks.map((blank, index) => {
    if (index === at) return answer;
    return own !== undefined && blank.group === own ? '' : modelAnswer(blank);
  });
  return markDrill(found.key, answers)[at];
}

/** Reads a table of cases beside the tests. */
export function table(name: string): unknown {
  return parse(readFileSync(new URL(`../${name}.yaml`, import.meta.url), 'utf8'));
}
