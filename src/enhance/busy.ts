import { pagePath } from './site-path.ts';

/** A class is being presented, or a paper is being sat. */
const AWAY = /^(?:slides|presenter|class|exams\/sit)\//;

/** @returns whether a page of this kind may show a notice that has nothing to do with it */
export function mayInterrupt(): boolean {
  return !AWAY.test(pagePath());
}

/** @returns whether reloading this page would disturb what the learner is doing */
export function isBusy(): boolean {
  const { activeElement, documentElement } = document;
  if (!mayInterrupt() || documentElement.hasAttribute('data-composing')) return true;
  if (isPlaying() || hasText(activeElement)) return true;
  const blanks = document.querySelectorAll<HTMLInputElement>('form[id^="drill-"] input');
  return [...blanks].some((blank) => hasText(blank));
}

/** A text that has not been handed in. */
function hasText(field: Element | null): boolean {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  if (/^(?:checkbox|radio|range|button|submit|file)$/.test(field.type)) return false;
  return !field.readOnly && field.value.trim() !== '' && field.dataset['verdict'] === undefined;
}

/** A dialogue is under way; its choices mean nothing in another version. */
function isPlaying(): boolean {
  if (!/^scenarios\/[^/]+\//.test(pagePath())) return false;
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('play '));
  } catch {
    return false;
  }
}
