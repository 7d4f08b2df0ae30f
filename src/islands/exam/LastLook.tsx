import { useEffect, useRef } from 'react';
import { EXAM_TEXT as say } from '../../text/exam.ts';

interface Props {
  readonly count: number;
  readonly answered: ReadonlySet<number>;
  readonly flags: ReadonlySet<number>;
  readonly closing: boolean;
  readonly refused: boolean;
  readonly onGo: (at: number) => void;
  readonly onHandIn: () => void;
  readonly onClose: () => void;
}

/** A last look before a paper is handed in: what is open, what was flagged. */
export function LastLook({ count, answered, flags, closing, refused, onGo, onHandIn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not the first button: that one may hand in, and is below the edge where much is open.
    heading.current?.focus();
  }, []);
  const open = Array.from({ length: count }, (_, at) => at).filter((at) => !answered.has(at));
  return (
    <dialog className="last-look" ref={dialog} aria-labelledby="last-look" onClose={onClose}>
      <h2 id="last-look" tabIndex={-1} ref={heading}>
        {say.look}
      </h2>
      {open.length === 0 ? (
        <p>{say.lookAll}</p>
      ) : (
        <Places ask={say.lookOpen(open.length)} places={open} onGo={onGo} />
      )}
      {flags.size > 0 && (
        <Places
          ask={say.lookFlags(flags.size)}
          places={[...flags].sort((one, other) => one - other)}
          onGo={onGo}
        />
      )}
      <p className="note">{say.lookNote}</p>
      {refused && <p role="alert">{say.notHandedIn}</p>}
      <p className="row">
        <button type="button" className="btn btn--go" aria-disabled={closing} onClick={onHandIn}>
          {closing ? say.closing : say.handInNow}
        </button>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {say.goOn}
        </button>
      </p>
    </dialog>
  );
}

interface PlacesProps {
  readonly ask: string;
  readonly places: readonly number[];
  readonly onGo: (at: number) => void;
}

function Places({ ask, places, onGo }: PlacesProps) {
  return (
    <div className="places" role="group" aria-label={ask}>
      <p>{ask}</p>
      {places.map((at) => (
        <button
          type="button"
          key={at}
          aria-label={say.goTo(at + 1)}
          onClick={() => {
            onGo(at);
          }}
        >
          {at + 1}
        </button>
      ))}
    </div>
  );
}
