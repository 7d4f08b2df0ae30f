import type { Exam } from '../content-schema/exam.ts';
import { AUTHORED_KINDS } from '../content-schema/exam-item.ts';
import type { AuthoredItem, ExamItems } from '../content-schema/exam-item.ts';
import type { YamlText } from './yaml-fs.ts';

interface Placed {
  readonly file: string;
  readonly line: number;
  /** Of a value within it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface PlacedPaper extends Placed {
  readonly paper: Exam;
}

export interface PlacedExamItem extends Placed {
  readonly item: AuthoredItem;
  /** Name of its file: the unit that it belongs to. */
  readonly module: string;
}

/** @returns none where the file cannot be read */
export function placedPaper({ file, value, lineOf }: YamlText<Exam>): PlacedPaper[] {
  return value ? [{ paper: value, file, line: 1, lineOf }] : [];
}

/** @returns the items of a file in the order of its lists and of their places */
export function placedItems({ file, value, lineOf }: YamlText<ExamItems>): PlacedExamItem[] {
  const module = file.replace(/^.*\/|\.yaml$/g, '');
  return AUTHORED_KINDS.flatMap((kind) =>
    (value?.[kind] ?? []).map((entry, at): PlacedExamItem => {
      const within = (path: readonly PropertyKey[]): number => lineOf([kind, at, ...path]);
      return { item: { kind, ...entry } as AuthoredItem, module, file, line: within([]), lineOf: within };
    }),
  );
}
