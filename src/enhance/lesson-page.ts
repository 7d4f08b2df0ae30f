import { cue } from '../audio/cue.ts';
import { drillsRight, isSettled, isStamped } from '../domain/progress/progress.ts';
import type { LessonPlan } from '../domain/progress/progress.ts';
import { afterPaint } from '../stores/moments.ts';
import { loadPreferences, preferences } from '../stores/preferences.ts';
import { record } from '../stores/record.ts';
import { LESSON_TEXT } from '../text/lesson.ts';

/**
 * Colours a lesson's page from the record: what is learned, how many drills are right; notes that the lesson was
 * opened, and that its end was reached; goes to the blank named in the address.
 */
export function wireLessonPage(): void {
  const page = document.querySelector<HTMLElement>('[data-lesson]');
  const id = page?.dataset['lesson'];
  if (!page || id === undefined) return;
  const plan: LessonPlan = { id, drills: (page.dataset['drills'] ?? '').split(' ').filter(Boolean) };
  let opened = false;
  let stampedBefore = true;
  loadPreferences();

  const show = (): void => {
    const { ready, progress } = record.state.getState();
    if (!ready) return;
    const done = drillsRight(progress, plan);
    page.querySelectorAll('.progress i').forEach((bar, at) => {
      bar.toggleAttribute('data-done', progress.drills[plan.drills[at] ?? '']?.mastered === true);
    });
    page
      .querySelector('.progress')
      ?.setAttribute('aria-label', LESSON_TEXT.drillsOf(done, plan.drills.length));
    for (const item of page.querySelectorAll<HTMLElement>('[data-plan]')) {
      item.toggleAttribute('data-stamped', isStamped(progress, planOf(item)));
    }
    const stamped = isStamped(progress, plan);
    if (stamped && !stampedBefore) cue('bell', preferences.getState());
    stampedBefore = stamped;
  };
  const open = (): void => {
    if (opened || !record.state.getState().ready) return;
    opened = true;
    void record.add({ kind: 'lessonOpened', lesson: id });
    const end = page.querySelector('[data-lesson-end]');
    if (end) noteEnd(end, id);
    focusBlank();
  };
  record.state.subscribe((now, before) => {
    open();
    // It is the verdict that is waited for.
    if (now.ready !== before.ready || now.progress !== before.progress) afterPaint(show);
  });
  open();
  show();
}

/** Goes to the blank that the address names a drill of: where its draft was left, else the first open one. */
function focusBlank(): void {
  const drill = /^#drill-([a-z0-9-]+)$/.exec(location.hash)?.[1];
  if (drill === undefined) return;
  const { progress, drafts } = record.state.getState();
  const open = progress.drills[drill]?.entries.findIndex(({ verdict }) => !isSettled(verdict)) ?? 0;
  const inputs = document.querySelectorAll<HTMLInputElement>(`#drill-${drill} input`);
  inputs[drafts[drill]?.blank ?? Math.max(0, open)]?.focus();
}

/** @returns the lesson that an element stands for: data-plan="lesson-id drill-id drill-id" */
export function planOf(element: HTMLElement): LessonPlan {
  const [id = '', ...drills] = (element.dataset['plan'] ?? '').split(' ').filter(Boolean);
  return { id, drills };
}

/** The lesson counts as read when its end has come into view. */
function noteEnd(end: Element, lesson: string): void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    if (!record.state.getState().progress.read.has(lesson)) void record.add({ kind: 'lessonRead', lesson });
  });
  observer.observe(end);
}
