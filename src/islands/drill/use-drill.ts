import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Mark } from '../../domain/answer/mark.ts';
import type { DrillView } from '../../domain/drill/drill-view.ts';
import { SHOWN_RUNG, isSettled } from '../../domain/progress/progress.ts';
import type { Entry } from '../../domain/record/fact.ts';
import { handIn, marksOf } from '../../stores/hand-in.ts';
import { preferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import { isComposing, leaveNote, takeNote } from './early-notes.ts';

/** One drill on the page: what is written, what was marked, what the learner can do. */
export interface DrillControl {
  /** What stands in each blank. The inputs own it; this mirrors them. */
  readonly values: readonly string[];
  /** Mark of each blank, where what stands there was marked. */
  readonly marks: readonly (Mark | undefined)[];
  readonly rungs: Readonly<Record<number, number>>;
  readonly appeals: Readonly<Record<number, string>>;
  readonly attempts: number;
  readonly current: number;
  readonly done: boolean;
  /** It is being done again, and has not been handed in since. */
  readonly restarted: boolean;
  /** The last hand-in could not be saved, so nothing was marked. */
  readonly failed: boolean;
  readonly write: (blank: number, text: string) => void;
  readonly noticeInput: (blank: number) => void;
  /** The blank that tiles and hints are for. */
  readonly focus: (blank: number) => void;
  /** Puts the cursor into a blank. */
  readonly enter: (blank: number) => void;
  readonly check: () => Promise<void>;
  /** Uses a rung of the hint ladder. */
  readonly climb: (blank: number, rung: number) => Promise<void>;
  readonly appeal: (blank: number) => Promise<void>;
  readonly restart: () => void;
}

/**
 * The inputs are uncontrolled: what was typed before this ran, or is being composed right now, must survive.
 */
export function useDrill(view: DrillView, form: React.RefObject<HTMLFormElement | null>): DrillControl {
  const ready = useStore(record.state, (state) => state.ready);
  const profile = useStore(record.state, (state) => state.profile.id);
  const saved = useStore(record.state, (state) => state.progress.drills[view.id]);
  const [values, setValues] = useState<readonly string[]>(() => view.blanks.map(() => ''));
  const [current, setCurrent] = useState(0);
  const [failed, setFailed] = useState(false);
  /**
   * The learner does the drill again, so hand-ins and hints before do not count: rungs used since then, by blank.
   * Null once it was handed in.
   */
  const [afresh, setAfresh] = useState<Readonly<Record<number, number>> | null>(null);
  const restarted = afresh !== null;
  const owner = useRef(profile);

  const inputs = (): HTMLInputElement[] => [...(form.current?.querySelectorAll('input') ?? [])];
  const read = (): string[] => inputs().map((input) => input.value);
  const put = (blank: number, text: string): void => {
    const input = inputs()[blank];
    if (input && input.value !== text) input.value = text;
  };
  const attempts = restarted ? 0 : (saved?.attempts ?? 0);
  const entries: readonly Entry[] = restarted
    ? view.blanks.map((_, at) => ({ answer: '', verdict: afresh[at] === SHOWN_RUNG ? 'shown' : 'empty' }))
    : (saved?.entries ?? []);
  const marks = marksOf(view.key, entries).map((mark, at) => {
    const entry = entries[at];
    if (mark.verdict === 'shown') return mark;
    if (mark.verdict === 'empty' && attempts === 0) return undefined;
    return entry?.answer === values[at] ? mark : undefined;
  });

  // What the record knows goes into blanks that nobody has written in.
  useLayoutEffect(() => {
    if (!ready) return;
    const other = owner.current !== '' && owner.current !== profile;
    owner.current = profile;
    const draft = record.state.getState().drafts[view.id];
    for (const [at, blank] of view.blanks.entries()) {
      if (other) put(at, '');
      const input = inputs()[at];
      const entry = entries[at];
      const settled = entry?.verdict === 'right' || entry?.verdict === 'shown';
      const stored = entry?.verdict === 'shown' ? blank.models[0] : entry?.answer;
      const known = settled ? stored : (draft?.answers[at] ?? stored);
      // Another page may have answered what is being composed here.
      const composed = isComposing() && input === document.activeElement;
      if (known !== undefined && ((settled && !composed) || input?.value === '')) put(at, known);
    }
    // The inputs are the outside system here; what they hold is only known after writing to them.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setValues(read());
    // eslint-disable-next-line react-hooks/exhaustive-deps -- runs when the record changes, not when the page does
  }, [ready, profile, saved, view]);

  const draft = (answers: readonly string[], blank: number): void => {
    void record.saveDraft({ drill: view.id, lesson: view.lesson, answers, blank });
  };

  const check = async (): Promise<void> => {
    // Marked as soon as the record is there and nothing is being composed.
    if (!ready || isComposing()) {
      leaveNote(form.current);
      return;
    }
    const answers = read();
    setValues(answers);
    const ok = await handIn(record, {
      drill: view.id,
      key: view.key,
      answers,
      mode: preferences.getState().mode,
      pair: view.pair,
      revealed: afresh ? view.blanks.map((_, at) => afresh[at] === SHOWN_RUNG) : undefined,
    });
    setFailed(!ok);
    if (ok) setAfresh(null);
  };

  // Enter before this island was awake: layouts/early.js left a note on the form.
  useEffect(() => {
    if (!ready) return;
    const node = form.current;
    node?.setAttribute('data-awake', '');
    // What was typed before this was awake is worth keeping too.
    const answers = read();
    const isNew = answers.some((answer, at) => answer !== '' && answer !== entries[at]?.answer);
    if (isNew) draft(answers, current);
    const readNote = (): void => {
      if (!isComposing() && takeNote(node)) void check();
    };
    readNote();
    document.addEventListener('compositionend', readNote);
    return () => {
      document.removeEventListener('compositionend', readNote);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the record is there
  }, [ready]);

  return {
    values,
    marks,
    rungs: afresh ?? saved?.rungs ?? {},
    appeals: saved?.appeals ?? {},
    attempts,
    current,
    done: !restarted && saved?.done === true,
    restarted,
    failed,
    write(blank, text) {
      put(blank, text);
      setValues(read());
      draft(read(), blank);
    },
    noticeInput(blank) {
      setValues(read());
      draft(read(), blank);
    },
    focus: setCurrent,
    enter: (blank) => {
      inputs()[blank]?.focus();
    },
    check,
    async climb(blank, rung) {
      const shown = rung === SHOWN_RUNG;
      const saved = await record.add(
        shown
          ? { kind: 'shown', drill: view.id, blank, of: view.blanks.length }
          : { kind: 'hinted', drill: view.id, blank, rung },
      );
      if (!saved) return;
      setAfresh((before) => before && { ...before, [blank]: Math.max(rung, before[blank] ?? 0) });
      if (!shown) return;
      put(blank, view.blanks[blank]?.models[0] ?? '');
      setValues(read());
      inputs()[blank]?.focus();
    },
    async appeal(blank) {
      await record.add({ kind: 'appealed', drill: view.id, blank, answer: values[blank] ?? '' });
    },
    restart() {
      setAfresh({});
      for (const at of view.blanks.keys()) put(at, '');
      setValues(view.blanks.map(() => ''));
      inputs()[0]?.focus();
    },
  };
}

/** @returns the blank that the next tile or hint is for: the current one if it is open, else the first open one */
export function openBlank(drill: DrillControl): number {
  const isOpen = (at: number): boolean => {
    const verdict = drill.marks[at]?.verdict;
    return verdict === undefined || !isSettled(verdict);
  };
  if (isOpen(drill.current)) return drill.current;
  return drill.values.findIndex((_, at) => isOpen(at));
}
