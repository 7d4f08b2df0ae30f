import { useMemo, useState } from 'react';
import { isOpen } from '../domain/deck/run.ts';
import type { Run } from '../domain/deck/run.ts';
import { blankOfStep } from '../domain/deck/slide-deck.ts';
import type { Slide } from '../domain/deck/slide-deck.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import type { RunStore } from '../stores/run.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { LiveBlank } from './LiveBlank.tsx';
import { stepLines } from './presenter-notes.ts';

interface Props {
  readonly slide: Slide;
  readonly section: HTMLElement | undefined;
  readonly aside: HTMLElement | undefined;
  readonly run: Run;
  readonly views: ReadonlyMap<string, DrillView>;
  readonly store: RunStore;
}

/** What is to be revealed on the slide: answers to come, and what the class calls out, marked as it is typed in. */
export function LiveAnswers({ slide, section, aside, run, views, store }: Props) {
  const lines = useMemo(() => stepLines(slide, section, aside, views), [slide, section, aside, views]);
  const [told, setTold] = useState('');
  const next = slide.steps.find((step) => !isOpen(run, step));
  if (lines.length === 0) return null;
  return (
    <>
      <h2 id="presenter-answers">{say.answers}</h2>
      <ol className="presenter__answers" aria-labelledby="presenter-answers">
        {lines.map((line, index) => {
          const { step, number, words } = line;
          const blank = blankOfStep(step);
          const view = views.get(blank?.drill ?? '');
          const isNext = step === next;
          if (!blank || number === null || !view) {
            return (
              <li
                key={step}
                data-next={isNext ? '' : undefined}
                data-open={isOpen(run, step) ? '' : undefined}
              >
                <p className="presenter__key">
                  {words}
                  {isNext && <b>{say.upNext}</b>}
                </p>
              </li>
            );
          }
          const before = blankOfStep(lines[index - 1]?.step ?? '');
          return (
            <LiveBlank
              key={step}
              line={{ ...line, number }}
              isNext={isNext}
              isFirst={before?.drill !== blank.drill}
              blank={blank.blank}
              view={view}
              run={run}
              views={views}
              store={store}
              onTold={setTold}
            />
          );
        })}
      </ol>
      <p className="vh" role="status">
        {told}
      </p>
    </>
  );
}
