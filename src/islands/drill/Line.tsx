import { memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Verdict } from '../../domain/answer/mark.ts';
import type { DrillFace } from '../../domain/drill/drill-view.ts';
import { marking } from '../../stores/marker.ts';
import { afterPaint } from '../../stores/moments.ts';
import { preferences } from '../../stores/preferences.ts';
import { feedbackLine } from '../../text/feedback.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { FEEDBACK_TEXT } from '../../text/feedback.ts';
import { Feedback } from './Feedback.tsx';
import { HintLadder } from './HintLadder.tsx';
import { Stem } from './Stem.tsx';
import { TileTray } from './TileTray.tsx';
import { openBlank, useDrill } from './use-drill.ts';

export interface LineHandle {
  check(): Promise<void>;
  restart(): void;
}

/** What a hand-in found, to be said aloud. */
export interface Marked {
  readonly right: number;
  /** Blanks that are not marked. */
  readonly open: number;
  readonly notes: string;
}

/** What a line tells the list that it stands in; `at` is its place there, from 0. */
export interface LineList {
  handle(at: number, handle: LineHandle | null): void;
  /** A drill is being done again, or was handed in since. */
  again(drill: string, isAgain: boolean): void;
  activate(at: number): void;
  /** All its blanks are written in. */
  full(at: number): void;
  /** What the marking found: blanks that are right, and words for the others. */
  marked(at: number, found: Marked): void;
}

interface Props {
  readonly view: DrillFace;
  readonly at: number;
  readonly review: boolean;
  readonly list: LineList;
  /** Tiles and hints are shown for the line that is being worked on. */
  readonly active: boolean;
  readonly hinting: boolean;
  /** The tiles were just asked for: they take the focus. */
  readonly called: boolean;
  /** How this line is to be answered, where that needs saying. */
  readonly note: string | undefined;
  readonly children?: React.ReactNode;
}

/** One stem with its blanks: a form of its own. */
export const Line = memo(function Line(props: Props) {
  const { view, at: place, review, list, active, hinting, called, note, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const drill = useDrill(view, form, review);
  const mode = useStore(preferences, (state) => state.mode);
  const isMarked = drill.marks.some((mark) => mark !== undefined);
  const marker = useStore(marking, (state) => (isMarked ? state.marker : null));
  const keys = useStore(marking, (state) => (isMarked ? state.keys[view.id] : undefined));
  const notes = view.blanks.map((blank, at) => {
    const mark = drill.marks[at];
    if (!mark || !marker || !keys) return '';
    const question = blank.wrong?.[marker.fold(drill.values[at] ?? '', keys.key.traditional)];
    return feedbackLine(mark, question, blank.models);
  });
  useEffect(() => {
    if (drill.attempts === 0 || !drill.marks.every(Boolean)) return;
    const count = (verdict: Verdict) => drill.marks.filter((mark) => mark?.verdict === verdict).length;
    const where = (at: number) => FEEDBACK_TEXT.where(at + 1, view.blanks.length);
    const found = {
      right: count('right'),
      open: count('open'),
      notes: notes.map((one, at) => (one === '' ? '' : `${where(at)}${one}`)).join(''),
    };
    // The verdict is drawn first; what is said aloud comes after it.
    afterPaint(() => {
      list.marked(place, found);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- speaks once per hand-in
  }, [drill.attempts]);

  useEffect(() => {
    list.again(view.id, drill.restarted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when it changes
  }, [drill.restarted]);

  useEffect(() => {
    list.handle(place, { check: drill.check, restart: drill.restart });
  });

  return (
    <form
      id={`drill-${view.id}`}
      ref={form}
      method="dialog"
      noValidate
      autoComplete="off"
      onFocus={() => {
        list.activate(place);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!drill.done) void drill.check();
      }}
    >
      <Stem view={view} drill={drill} tiles={mode === 'tiles'} />
      <Feedback view={view} drill={drill} notes={notes} />
      {note !== undefined && <p className="note">{note}</p>}
      {active && hinting && !drill.done && (
        <HintLadder view={view} drill={drill} blank={Math.max(0, openBlank(drill))} />
      )}
      {active && mode === 'tiles' && view.tiles.length > 0 && !drill.done && (
        <TileTray
          view={view}
          drill={drill}
          called={called}
          onFull={() => {
            list.full(place);
          }}
        />
      )}
      {drill.failed !== null && (
        <p className="drill__fb wrong" role="alert">
          {DRILL_TEXT.failed[drill.failed]}
        </p>
      )}
      {children}
    </form>
  );
});
