import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DrillFace } from '../../domain/drill/drill-view.ts';
import { SHOWN_RUNG } from '../../domain/progress/progress.ts';
import { preferences, setPreference } from '../../stores/preferences.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import type { DrillControl } from './use-drill.ts';

interface Props {
  readonly view: DrillFace;
  readonly drill: DrillControl;
  /** The blank that is helped with, from 0. */
  readonly blank: number;
}

const TILE_RUNG = 3;

/** Four rungs; each gives more and costs more: a nudge, the first sound, tiles, the answer. */
export function HintLadder({ view, drill, blank }: Props) {
  const mode = useStore(preferences, (state) => state.mode);
  const { hint, initial } = view.blanks[blank] ?? { hint: undefined, initial: '' };
  const say = DRILL_TEXT;
  /** The rung that was just used keeps the focus, and is read out. */
  const [taken, setTaken] = useState(0);
  const used = drill.rungs[blank] ?? 0;
  const spot = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Saving it took a moment; by now somebody may be writing.
    if (document.activeElement === document.body) spot.current?.focus();
  }, [taken, used]);
  const given = ['', hint ?? say.noHint, say.sound(initial), say.pick];
  // An open blank is not marked, so there is nothing to spell out or to pick from.
  const rungs = view.tiles.length > 0 ? [1, 2, TILE_RUNG, SHOWN_RUNG] : [1, SHOWN_RUNG];
  return (
    <div className="ladder">
      <p>{say.hintTitle(blank + 1, view.blanks.length)}</p>
      <ol>
        {rungs.map((rung) => {
          const isUsed = rung <= used && (rung !== TILE_RUNG || mode === 'tiles');
          return (
            <li key={rung} data-used={isUsed ? '' : undefined}>
              {isUsed ? (
                <span tabIndex={-1} ref={rung === taken ? spot : undefined}>
                  {given[rung]}
                </span>
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    if (rung === TILE_RUNG) setPreference({ mode: 'tiles' });
                    setTaken(rung);
                    void drill.climb(blank, rung);
                  }}
                >
                  {say.rungs[rung - 1]}
                </button>
              )}
              <small>{isUsed ? say.rungUsed : say.rungCost[rung - 1]}</small>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
