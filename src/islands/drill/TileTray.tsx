import { useEffect, useRef } from 'react';
import type { DrillFace } from '../../domain/drill/drill-view.ts';
import { isSettled } from '../../domain/progress/progress.ts';
import { setPreference } from '../../stores/preferences.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { openBlank } from './use-drill.ts';
import type { DrillControl } from './use-drill.ts';

interface Props {
  readonly view: DrillFace;
  readonly drill: DrillControl;
  /** Take the focus when shown, if what was pressed is gone with it. */
  readonly called: boolean;
  /** Every blank of the line has something in it. */
  readonly onFull: () => void;
}

/** Words to tap instead of typing: a tap fills the blank, another tap takes the word back. */
export function TileTray({ view, drill, called, onFull }: Props) {
  const blank = openBlank(drill);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (called && document.activeElement === document.body) first.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when it is shown
  }, []);
  const holder = (word: string): number => drill.values.indexOf(word);
  const shown = view.tiles.filter(
    (word, at) => holder(word) >= 0 || (view.tileBlanks?.[at]?.includes(blank) ?? true),
  );
  const tap = (word: string): void => {
    const at = holder(word);
    if (at >= 0) {
      if (!isSettled(drill.marks[at]?.verdict ?? 'empty')) drill.write(at, '');
      return;
    }
    if (blank < 0) return;
    drill.write(blank, word);
    const next = drill.values.findIndex((value, index) => index !== blank && value === '');
    if (next >= 0) drill.focus(next);
    else onFull();
  };
  return (
    <div className="tray">
      <p id={`tray-${view.id}`}>
        {DRILL_TEXT.tray}
        {view.blanks.length > 1 && blank >= 0 && DRILL_TEXT.trayOf(blank + 1)}
      </p>
      <div className="tiles" role="group" aria-labelledby={`tray-${view.id}`}>
        {shown.map((word, at) => (
          <button
            type="button"
            className="tile"
            key={word}
            ref={at === 0 ? first : undefined}
            aria-pressed={holder(word) >= 0}
            onClick={() => {
              tap(word);
            }}
          >
            {word}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="btn btn--text"
        onClick={() => {
          setPreference({ mode: 'typed' });
          drill.enter(Math.max(0, blank));
        }}
      >
        {DRILL_TEXT.type}
      </button>
    </div>
  );
}
