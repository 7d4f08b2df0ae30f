import { useEffect, useRef, useState } from 'react';
import type { Verdict } from '../../domain/answer/mark.ts';
import type { DrillFace } from '../../domain/drill/drill-view.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { FEEDBACK_TEXT } from '../../text/feedback.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../Icon.tsx';
import type { DrillControl } from './use-drill.ts';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  right: 'check',
  near: 'ear',
  wrong: 'cross',
  used: 'cross',
  empty: 'dots',
  open: 'check',
  shown: 'eye',
};

interface Props {
  readonly view: DrillFace;
  readonly drill: DrillControl;
  /** One line per blank, '' for none. */
  readonly notes: readonly string[];
}

/** What the marking has to say, one line a blank; a refused answer can be appealed here. */
export function Feedback({ view, drill, notes }: Props) {
  const blanks = view.blanks.length;
  return (
    <>
      {notes.map((note, at) => {
        const mark = drill.marks[at];
        if (!mark || note === '') return null;
        const appealed = drill.appeals[at] === drill.values[at];
        const refused = mark.verdict === 'wrong' || mark.verdict === 'near';
        return (
          <div className={`drill__fb ${mark.verdict}`} key={at}>
            <Icon name={ICONS[mark.verdict]} />
            <span>
              <span id={`note-${view.id}-${String(at)}`}>
                {FEEDBACK_TEXT.where(at + 1, blanks)}
                {note}
              </span>
              {refused && <Appeal done={appealed} onAppeal={() => drill.appeal(at)} />}
            </span>
          </div>
        );
      })}
    </>
  );
}

/** 「我写的也对」; what is said in its place takes over the focus of the button, if that has not gone elsewhere meanwhile. */
function Appeal({ done, onAppeal }: { readonly done: boolean; readonly onAppeal: () => Promise<void> }) {
  const [pressed, setPressed] = useState(false);
  const thanks = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (pressed && document.activeElement === document.body) thanks.current?.focus();
  }, [pressed, done]);
  return done ? (
    <span className="drill__appealed" ref={thanks} tabIndex={-1}>
      {DRILL_TEXT.appealed}
    </span>
  ) : (
    <button
      type="button"
      className="drill__appeal"
      onClick={() => {
        setPressed(true);
        void onAppeal();
      }}
    >
      {DRILL_TEXT.appeal}
    </button>
  );
}
