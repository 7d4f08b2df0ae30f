import { foldScenarios } from '../domain/scenario/history.ts';
import type { ScenarioHistory } from '../domain/scenario/history.ts';
import type { EndingKind } from '../domain/scenario/script.ts';
import { record } from '../stores/record.ts';
import { SCENARIO_TEXT } from '../text/scenario.ts';

/** Says at each scenario of the list whether it was played, and how that ended. */
export function wireScenarioList(): void {
  const show = (): void => {
    const { ready, facts } = record.state.getState();
    if (!ready) return;
    const histories = foldScenarios(facts);
    for (const item of document.querySelectorAll<HTMLElement>('[data-scenario]')) {
      const history = histories.get(item.dataset['scenario'] ?? '');
      const kinds = JSON.parse(item.dataset['endings'] ?? '{}') as Readonly<Record<string, EndingKind>>;
      const state = item.querySelector('.st');
      if (state) state.textContent = summary(history, new Map(Object.entries(kinds)));
      item.toggleAttribute('data-played', history !== undefined);
    }
  };
  record.state.subscribe(show);
  show();
}

/** @param kinds name → kind of every ending that the scenario has today */
function summary(history: ScenarioHistory | undefined, kinds: ReadonlyMap<string, EndingKind>): string {
  const say = SCENARIO_TEXT.list;
  const last = kinds.get(history?.last ?? '');
  if (!history) return say.fresh;
  const seen = [...history.endings].filter((name) => kinds.has(name)).length;
  return [
    // An ending that is not there any more has no name.
    last ? say.played(SCENARIO_TEXT.endings[last], seen, kinds.size) : say.playedBefore(seen, kinds.size),
    ...(history.form ? [say.form(history.form.right, history.form.lines)] : []),
  ].join(' · ');
}
