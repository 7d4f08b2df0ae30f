import { useEffect, useId, useRef } from 'react';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import { sitePath } from '../stores/site-data.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';

interface Props {
  readonly deckRef: DeckRef;
  readonly onClose: () => void;
}

/** Asks before the stage is left, so that Esc never loses a class by accident. */
export function EndDialog({ deckRef, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="stage-end" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{say.endTitle}</h2>
      <p>{say.endSaid}</p>
      <div className="stage-end__do">
        <button
          type="button"
          className="btn btn--go"
          onClick={() => {
            dialog.current?.close();
          }}
        >
          {say.goOn}
        </button>
        <a className="btn" href={backPath(deckRef)}>
          {say.end}
        </a>
      </div>
    </dialog>
  );
}

/** @returns where a deck was begun from */
export function backPath(ref: DeckRef): string {
  if (ref.kind === 'lesson') return sitePath(`lessons/${ref.id}/`);
  return sitePath('teach/');
}
