import { parseArgs } from 'node:util';
import { PACKAGE_TEXT as say } from '../../text/package.ts';

export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What of the course goes into a package. */
export type Part =
  | { readonly kind: 'course' }
  | { readonly kind: 'module'; readonly id: string }
  | { readonly kind: 'exam'; readonly id: string };

export interface Order {
  readonly standard: Standard;
  readonly part: Part;
}

/** The order cannot be carried out; the message says so in the author's language. */
export class OrderError extends Error {}

/** Ids that an order may name. */
export interface Known {
  /** Modules, with the ids of their lessons. */
  readonly modules: readonly { readonly id: string; readonly lessons: readonly string[] }[];
  readonly papers: readonly { readonly id: string }[];
}

/**
 * @param args of the command line: scorm12 --module six-elements
 * @throws OrderError
 */
export function parseOrder(args: readonly string[], { modules, papers }: Known): Order {
  const { positionals, values } = read(args);
  const [standard, ...more] = positionals;
  if (standard === undefined) throw new OrderError(`${say.noStandard}\n${say.usage}`);
  if (!isStandard(standard)) throw new OrderError(`${say.unknownStandard(standard)}\n${say.usage}`);
  if (more.length > 0) throw new OrderError(`${say.wrong(more.join(' '))}\n${say.usage}`);
  const { module, exam } = values;
  if (module !== undefined && exam !== undefined) throw new OrderError(say.both);
  if (module !== undefined) {
    const found = modules.find(({ id }) => id === module);
    const ids = modules.map(({ id }) => id);
    if (!found) throw new OrderError(say.unknownModule(module, ids));
    if (found.lessons.length === 0) throw new OrderError(say.emptyModule(module));
    return { standard, part: { kind: 'module', id: module } };
  }
  if (exam !== undefined) {
    const ids = papers.map(({ id }) => id);
    if (!ids.includes(exam)) throw new OrderError(say.unknownExam(exam, ids));
    return { standard, part: { kind: 'exam', id: exam } };
  }
  return { standard, part: { kind: 'course' } };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { module: { type: 'string' }, exam: { type: 'string' } },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new OrderError(`${say.wrong(detail)}\n${say.usage}`, { cause: error });
  }
}

function isStandard(name: string): name is Standard {
  return (STANDARDS as readonly string[]).includes(name);
}

/** @returns name of a part in file names and ids: course, module-six-elements, exam-mock */
export function partName(part: Part): string {
  return part.kind === 'course' ? 'course' : `${part.kind}-${part.id}`;
}
