import { isWhole } from '../domain/offline/messages.ts';
import type { OfflineState } from '../domain/offline/messages.ts';
import { OFFLINE_TEXT } from '../text/offline.ts';
import { button } from './quiet-notice.ts';

export interface OfflineActions {
  readonly all: () => void;
  readonly trainer: () => void;
}

const say = OFFLINE_TEXT;

/** Says how much of the course is on this device: a quiet line at the foot, and more of it on the record page. */
export function showOffline(state: OfflineState, isFetching: boolean, actions: OfflineActions): void {
  const text = lineOf(state, isFetching);
  const foot = document.querySelector<HTMLElement>('.foot-note [data-offline]');
  if (foot) put(foot, text, isFetching);
  const panel = document.querySelector<HTMLElement>('[data-offline-panel]');
  const [line, buttons] = panel?.querySelectorAll('p') ?? [];
  if (!panel || !line || !buttons) return;
  panel.hidden = false;
  put(line, text, isFetching);
  const wanted = isFetching
    ? []
    : [
        ...(isWhole(state.learner) ? [] : [{ name: say.all, press: actions.all }]),
        ...(isWhole(state.trainer) ? [] : [{ name: say.trainer, press: actions.trainer }]),
      ];
  const names = wanted.map(({ name }) => name).join();
  if (buttons.dataset['names'] === names) return;
  buttons.dataset['names'] = names;
  buttons.replaceChildren(...wanted.map(button));
}

/** 可离线使用 is said only where every file is in the cache. */
function lineOf({ learner, trainer, trouble }: OfflineState, isFetching: boolean): string {
  const whole = isWhole(learner);
  if (whole && isWhole(trainer)) return say.wholeWithTrainer;
  const { have, all } = whole ? trainer : learner;
  const part = whole && !isFetching && trouble === null ? '' : `${say.have(have, all)}。`;
  if (trouble !== null) return `${whole ? say.whole : ''}${part}${say[trouble]}`;
  if (whole) return isFetching && have > 0 ? `${part}${say.goingTrainer}` : say.whole;
  return `${part}${isFetching ? say.going : say.paused}`;
}

/** Numbers that run are not read aloud; where they stop is. */
function put(line: HTMLElement, text: string, isFetching: boolean): void {
  if (line.textContent === text) return;
  line.setAttribute('aria-live', isFetching ? 'off' : 'polite');
  line.textContent = text;
}
