import { fold } from '../answer/fold.ts';
import type { Mark } from '../answer/mark.ts';
import { markDrill } from '../answer/mark-drill.ts';
import type { DrillView } from '../drill/drill-view.ts';
import type { Run } from './run.ts';
import { stageAnswers } from './stage-answers.ts';

/** A mark, and the author's own question for just this answer, where there is one. */
export interface Called {
  readonly mark: Mark;
  readonly question: string | undefined;
}

/**
 * Marks what a class calls out for one blank. The other blanks of the drill hold what counts on the stage, so that a
 * group takes no idea twice, and of a pair both lines agree in kind.
 * @param blank from 0
 * @param open what was revealed or written so far
 * @param views of the drills of the deck, for the partner of a pair
 */
export function markCalled(
  view: DrillView,
  blank: number,
  text: string,
  open: Run['open'],
  views: ReadonlyMap<string, DrillView>,
): Called {
  const standing = counting(view, open).map((answer, at) => (at === blank ? '' : answer));
  const partner = views.get(view.pair?.drill ?? '');
  const partnerKinds =
    partner && markDrill(partner.key, counting(partner, open)).find(({ kinds }) => kinds)?.kinds;
  const before = markDrill(view.key, standing, { partnerKinds });
  const marks = markDrill(
    view.key,
    standing.map((answer, at) => (at === blank ? text : answer)),
    { partnerKinds },
  );
  // What stands already keeps its idea, also where the marker would give it to the blank that comes first.
  const rival = marks.findIndex(({ verdict }, at) => verdict === 'used' && before[at]?.verdict === 'right');
  const mark: Mark =
    rival >= 0
      ? { verdict: 'used', reason: { code: 'used', blank: rival } }
      : (marks[blank] ?? { verdict: 'empty' });
  return { mark, question: view.blanks[blank]?.wrong?.[fold(text, view.key.traditional)] };
}

/** What counts in each blank, '' for nothing. */
function counting(view: DrillView, open: Run['open']): string[] {
  return stageAnswers(view, open).map((answer) => (answer?.verdict === 'right' ? answer.text : ''));
}
