import { markDrill } from '../answer/mark-drill.ts';
import type { Verdict } from '../answer/mark.ts';
import type { DrillView } from '../drill/drill-view.ts';
import { blankStep } from './slide-deck.ts';
import type { Run } from './run.ts';

/** What stands in one blank on the stage. */
export interface StageAnswer {
  readonly text: string;
  /** `right` for what was revealed, too; only what the class called out can be near, wrong or used. */
  readonly verdict: Extract<Verdict, 'right' | 'near' | 'wrong' | 'used'>;
  /** It counts because the presenter lets it. */
  readonly accepted: boolean;
}

/**
 * What a class sees in the blanks of a drill. Where blanks may be filled in any order, a model that stands in one of
 * them already, also in other words, is not shown again; what stands stays, whatever is opened after it.
 * @param open what was revealed or written, in the order in which it was
 * @returns one answer per blank in reading order, null for a blank with nothing in it
 */
export function stageAnswers(view: DrillView, open: Run['open']): (StageAnswer | null)[] {
  const answers: (StageAnswer | null)[] = view.blanks.map(() => null);
  const places = new Map(view.blanks.map((_, at) => [blankStep(view.id, at), at]));
  for (const [step, opened] of Object.entries(open)) {
    const at = places.get(step);
    if (at === undefined) continue;
    if (opened.how === 'shown')
      answers[at] = { text: freeModel(view, at, answers), verdict: 'right', accepted: false };
    else if (opened.how === 'accepted') answers[at] = { text: opened.text, verdict: 'right', accepted: true };
    else if (opened.text !== '')
      answers[at] = { text: opened.text, verdict: standing(opened.verdict), accepted: false };
  }
  return answers;
}

function standing(verdict: Verdict): StageAnswer['verdict'] {
  return verdict === 'near' || verdict === 'wrong' || verdict === 'used' ? verdict : 'right';
}

/** The blank's own model, or one of its group whose idea does not stand anywhere yet. */
function freeModel(view: DrillView, at: number, answers: readonly (StageAnswer | null)[]): string {
  const own = view.blanks[at]?.models[0] ?? '';
  const group = view.key.blanks[at]?.group;
  if (group === undefined) return own;
  const stand = answers.map((answer) => (answer?.verdict === 'right' ? answer.text : ''));
  const others = view.blanks.flatMap(({ models }, other) =>
    view.key.blanks[other]?.group === group ? models : [],
  );
  const isFree = (model: string): boolean =>
    markDrill(
      view.key,
      stand.map((text, place) => (place === at ? model : text)),
    ).every(({ verdict }, other) => verdict !== 'used' && (other !== at || verdict === 'right'));
  return [own, ...others].find(isFree) ?? own;
}
