import type { FormLine, FormOption } from './script.ts';

/** Whether an option is what happened in a play that ended there. */
export function isRight({ right }: FormOption, ending: string): boolean {
  return typeof right === 'boolean' ? right : right.includes(ending);
}

export interface LineCheck {
  readonly right: boolean;
  /** Index of the option that is what happened. */
  readonly model: number;
  /** Why what was chosen is not; undefined where it is. */
  readonly why?: string | undefined;
}

export interface FormCheck {
  /** Lines that are right. */
  readonly right: number;
  readonly lines: readonly LineCheck[];
}

/**
 * Checks the tracking form against how the play ended.
 * @param ending name of the ending's node
 * @param picks index of the option chosen in each line; null where none is
 * @returns null while a line is open: it is not ready, which is not the same as wrong
 */
export function checkForm(
  form: readonly FormLine[],
  ending: string,
  picks: readonly (number | null)[],
): FormCheck | null {
  if (openLines(form, picks).length > 0) return null;
  const lines = form.map(({ options }, at): LineCheck => {
    const model = options.findIndex((option) => isRight(option, ending));
    const picked = picks[at];
    return picked === model
      ? { right: true, model }
      : { right: false, model, why: options[picked ?? -1]?.why };
  });
  return { right: lines.filter(({ right }) => right).length, lines };
}

/** @returns indexes of the lines in which nothing is chosen */
export function openLines(form: readonly FormLine[], picks: readonly (number | null)[]): number[] {
  return form.flatMap(({ options }, at) => (options[picks[at] ?? -1] ? [] : [at]));
}
