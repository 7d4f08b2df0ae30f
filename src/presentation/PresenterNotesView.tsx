import { useLayoutEffect, useMemo, useRef } from 'react';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import { SLIDES_TEXT } from '../text/slides.ts';
import { presenterNotes } from './presenter-notes.ts';

interface Props {
  readonly aside: HTMLElement | undefined;
}

/** Notes of the slide; folded up, why the answers are what they are, and the lesson's own words. */
export function PresenterNotesView({ aside }: Props) {
  const notes = useMemo(() => presenterNotes(aside), [aside]);
  return (
    <section className="presenter__notes" aria-labelledby="presenter-notes">
      <h2 id="presenter-notes">{say.notes}</h2>
      {notes.say.length > 0 ? <Nodes nodes={notes.say} className="presenter__say" /> : <p>{say.noNotes}</p>}
      {notes.why.length > 0 && (
        <details>
          <summary>{SLIDES_TEXT.why}</summary>
          <Nodes nodes={notes.why} className="presenter__why" />
        </details>
      )}
      {notes.lessonText.length > 0 && (
        <details>
          <summary>{SLIDES_TEXT.lessonText}</summary>
          <Nodes nodes={notes.lessonText} className="presenter__text" />
        </details>
      )}
    </section>
  );
}

/** Nodes of the page that was fetched, put in as they are. */
function Nodes({ nodes, className }: { readonly nodes: readonly Node[]; readonly className: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...nodes);
  }, [nodes]);
  return <div className={className} ref={place} />;
}
