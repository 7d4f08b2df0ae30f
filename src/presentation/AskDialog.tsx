import { useEffect, useId, useRef } from 'react';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';

interface Props {
  readonly title: string;
  readonly words: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. Open while it is rendered. */
export function AskDialog({ title, words, yes, onYes, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="stage-end" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p>{words}</p>
      <div className="stage-end__do">
        <button type="button" className="btn btn--go" onClick={() => dialog.current?.close()}>
          {say.goOn}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            onYes();
            dialog.current?.close();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
