import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Mark } from '../../domain/answer/mark.ts';
import type { DrillFace, DrillView } from '../../domain/drill/drill-view.ts';
import { SHOWN_RUNG } from '../../domain/progress/progress.ts';
import type { Entry } from '../../domain/record/fact.ts';
import { draftName } from '../../stores/hand-in.ts';
import { loadMarking, marking } from '../../stores/marker.ts';
import { afterFrame } from '../../stores/moments.ts';
import { record } from '../../stores/record.ts';
import type { DrillControl } from './drill-control.ts';
import { isComposing, takeNote } from './early-notes.ts';
import { useHandIn } from './use-hand-in.ts';

export { openBlank } from './drill-control.ts';
export type { DrillControl } from './drill-control.ts';

/** Marking is ready before the answer is; where it cannot be loaded, the hand-in tries again and says so. */
function prepareMarking(view: DrillFace | DrillView): void {
  if (marking.getState().keys[view.id]) return;
  loadMarking(view).then(
    ({ marker, keys }) => {
      marker.warmUp(keys.key);
    },
    () => undefined,
  );
}

/**
 * The inputs are uncontrolled: what was typed before this ran, or is being composed right now, must survive.
 */
export function useDrill(
  view: DrillFace | DrillView,
  form: React.RefObject<HTMLFormElement | null>,
  /** It comes up in a review: it starts afresh, and what is done moves the schedule, never the lesson. */
  review = false,
): DrillControl {
  const ready = useStore(record.state, (state) => state.ready);
  const profile = useStore(record.state, (state) => state.profile.id);
  const saved = useStore(record.state, ({ progress }) =>
    review ? progress.reviews[view.id] : progress.drills[view.id],
  );
  const [values, setAllValues] = useState<readonly string[]>(() => view.blanks.map(() => ''));
  /** What is as it was draws nothing. */
  const setValues = (now: readonly string[]): void => {
    setAllValues((before) => (now.every((value, at) => value === before[at]) ? before : now));
  };
  const [current, setCurrent] = useState(0);
  /**
   * The learner does the drill again, so hand-ins and hints before do not count: rungs used since then, by blank.
   */
  const [afresh, setAfresh] = useState<Readonly<Record<number, number>> | null>(review ? {} : null);
  /** It is being done again, and has not been handed in since. */
  const [restarted, setRestarted] = useState(review);
  const owner = useRef(profile);
  const kept = draftName(view.id, review);
  const tag = review ? ({ review } as const) : {};

  const inputs = (): HTMLInputElement[] => [...(form.current?.querySelectorAll('input') ?? [])];
  const read = (): string[] => inputs().map((input) => input.value);
  const put = (blank: number, text: string): void => {
    const input = inputs()[blank];
    if (input && input.value !== text) input.value = text;
  };
  const attempts = restarted ? 0 : (saved?.attempts ?? 0);
  const entries = useMemo(
    (): readonly Entry[] =>
      restarted
        ? view.blanks.map((_, at) => ({
            answer: '',
            verdict: afresh?.[at] === SHOWN_RUNG ? 'shown' : 'empty',
          }))
        : (saved?.entries ?? []),
    [restarted, afresh, saved, view],
  );
  const isMarked = entries.length > 0;
  // What comes for another drill is nothing to draw here.
  const marker = useStore(marking, (state) => (isMarked ? state.marker : null));
  const keys = useStore(marking, (state) => (isMarked ? state.keys[view.id] : undefined));
  // Until then without their reasons.
  const known = useMemo(
    (): readonly Mark[] =>
      marker && keys ? marker.marksOf(keys.key, entries) : entries.map(({ verdict }) => ({ verdict })),
    [marker, keys, entries],
  );
  const marks = view.blanks.map((_, at) => {
    const [mark, entry] = [known[at], entries[at]];
    if (!mark) return undefined;
    if (mark.verdict === 'shown') return mark;
    if (mark.verdict === 'empty' && attempts === 0) return undefined;
    return entry?.answer === values[at] ? mark : undefined;
  });

  // Reasons for what was marked before.
  useEffect(() => {
    if (isMarked) void loadMarking(view).catch(() => undefined);
  }, [isMarked, view]);

  // What the record knows goes into blanks that nobody has written in.
  useLayoutEffect(() => {
    if (!ready) return;
    const other = owner.current !== '' && owner.current !== profile;
    owner.current = profile;
    const draft = record.state.getState().drafts[kept];
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
    void record.saveDraft({ drill: kept, lesson: review ? '' : view.lesson, answers, blank });
  };

  /** What was just written is noticed once it has been drawn: a key is to be seen at once on a slow phone too. */
  const forgetWriting = useRef<() => boolean>(null);
  const noticeLater = (blank: number): void => {
    forgetWriting.current?.();
    forgetWriting.current = afterFrame(() => {
      if (!form.current) return;
      setValues(read());
      draft(read(), blank);
      // The cursor may have been there before this was awake.
      prepareMarking(view);
    });
  };

  const { failed, check, touch } = useHandIn(
    { view, form },
    {
      review,
      ready,
      answers() {
        const isUnnoticed = forgetWriting.current?.() ?? false;
        const now = read();
        setValues(now);
        // It may be that it cannot be marked.
        if (isUnnoticed) draft(now, current);
        return now;
      },
      revealed: afresh ? view.blanks.map((_, at) => afresh[at] === SHOWN_RUNG) : undefined,
      stored() {
        setRestarted(false);
      },
    },
  );

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
      touch();
      put(blank, text);
      setValues(read());
      draft(read(), blank);
    },
    noticeInput(blank) {
      touch();
      noticeLater(blank);
    },
    focus(blank) {
      touch();
      afterFrame(() => {
        prepareMarking(view);
      });
      setCurrent(blank);
    },
    enter: (blank) => {
      inputs()[blank]?.focus();
    },
    check,
    async climb(blank, rung) {
      const shown = rung === SHOWN_RUNG;
      const saved = await record.add(
        shown
          ? { kind: 'shown', drill: view.id, blank, of: view.blanks.length, ...tag }
          : { kind: 'hinted', drill: view.id, blank, rung, ...tag },
      );
      if (!saved) return;
      if (afresh) {
        const since = { ...afresh, [blank]: Math.max(rung, afresh[blank] ?? 0) };
        setAfresh(since);
        // Nothing is left to hand in.
        if (view.blanks.every((_, at) => since[at] === SHOWN_RUNG)) setRestarted(false);
      }
      if (!shown) return;
      put(blank, view.blanks[blank]?.models[0] ?? '');
      setValues(read());
      inputs()[blank]?.focus();
    },
    async appeal(blank) {
      await record.add({ kind: 'appealed', drill: view.id, blank, answer: values[blank] ?? '', ...tag });
    },
    restart() {
      forgetWriting.current?.();
      setAfresh({});
      setRestarted(true);
      for (const at of view.blanks.keys()) put(at, '');
      setValues(view.blanks.map(() => ''));
      inputs()[0]?.focus();
    },
  };
}
