import { useMemo } from 'react';
import { useStore } from 'zustand';
import { foldScenarios } from '../../domain/scenario/history.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { PROGRESS_TEXT } from '../../text/progress.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import type { ScenarioShelf } from './shelf.ts';

/** The scenarios that were played: a bracket an ending, tea in those that were reached. */
export function Scenarios({ scenarios }: { readonly scenarios: readonly ScenarioShelf[] }) {
  const say = PROGRESS_TEXT.scenarios;
  const facts = useStore(record.state, (state) => state.facts);
  const histories = useMemo(() => foldScenarios(facts), [facts]);
  const played = scenarios.flatMap((scenario) => {
    const history = histories.get(scenario.id);
    return history ? [{ ...scenario, history }] : [];
  });
  const left = scenarios.length - played.length;
  return (
    <section className="played" aria-labelledby="played">
      <h2 id="played">{say.title}</h2>
      {played.length === 0 && <p>{say.empty}</p>}
      <ul>
        {played.map(({ id, title, path, endings, history }) => {
          const names = Object.keys(endings);
          const seen = names.filter((name) => history.endings.has(name)).length;
          const last = new Map(Object.entries(endings)).get(history.last);
          const list = SCENARIO_TEXT.list;
          return (
            <li key={id}>
              <a href={sitePath(path.slice(1))}>{title}</a>
              <span className="cells" aria-hidden="true">
                {names.map((name) => (
                  <i key={name} data-level={history.endings.has(name) ? 'firm' : 'none'} />
                ))}
              </span>
              <span className="note">
                {last
                  ? list.played(SCENARIO_TEXT.endings[last], seen, names.length)
                  : list.playedBefore(seen, names.length)}
                {history.form && ` · ${list.form(history.form.right, history.form.lines)}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        {played.length > 0 && left > 0 && <span className="note">{say.left(left)}</span>}
        <a className="onward" href={sitePath('scenarios/')}>
          {say.go}
        </a>
      </p>
    </section>
  );
}
