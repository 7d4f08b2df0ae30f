import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly words: string;
  /** What the button says that changes nothing. */
  readonly goOn: string;
  /** The link or button that does it. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Asks before a class is left or begun anew, so that no key loses it by accident. Open while it is rendered. */
export function AskDialog({ title, words, goOn, children, onClose }: Props) {
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
        <button
          type="button"
          className="btn btn--go"
          onClick={() => {
            dialog.current?.close();
          }}
        >
          {goOn}
        </button>
        {children}
      </div>
    </dialog>
  );
}
