import { useMemo } from 'react';
import { useStore } from 'zustand';
import { foldScenarios } from '../../domain/scenario/history.ts';
import type { Outcome, RuleCount } from '../../domain/scenario/outcome.ts';
import { endingsOf } from '../../domain/scenario/script.ts';
import type { RuleView, ScenarioView } from '../../domain/scenario/scenario-view.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { Happened } from './Happened.tsx';
import { Log } from './Log.tsx';
import { MoodCurve } from './MoodCurve.tsx';
import type { PlayControl } from './use-play.ts';

interface Props {
  readonly view: ScenarioView;
  readonly control: PlayControl;
  readonly outcome: Outcome;
  /** Takes the focus when the talk has come to its end. */
  readonly heading: React.Ref<HTMLHeadingElement>;
}

/** How it ended, and from which rules. */
export function Ending({ view, control, outcome, heading }: Props) {
  const say = SCENARIO_TEXT.end;
  const facts = useStore(record.state, (state) => state.facts);
  const endings = useMemo(() => endingsOf(view.script), [view]);
  const seen = useMemo(() => {
    const reached = foldScenarios(facts).get(view.id)?.endings;
    // An ending that was renamed since is not counted.
    return endings.filter((name) => reached?.has(name) ?? false).length;
  }, [facts, endings, view.id]);
  const last = control.play.log.at(-1);
  return (
    <section className="ending" data-kind={outcome.kind} aria-labelledby="ending">
      {last && <Happened exchange={last} />}
      <h2 id="ending" tabIndex={-1} ref={heading}>
        <span className="kicker">{say.title}</span>
        {SCENARIO_TEXT.endings[outcome.kind]}
      </h2>
      <p className="turn__line">{outcome.text}</p>
      <p>{say.seen(seen, endings.length)}</p>
      <h3>{say.moods}</h3>
      <MoodCurve moods={outcome.moods} />
      <div className="ending__rules">
        <Rules title={say.kept} none={say.noneKept} counts={outcome.kept} rules={view.rules} />
        <Rules title={say.broken} none={say.noneBroken} counts={outcome.broken} rules={view.rules} />
      </div>
      <Log title={say.log} customer={view.customer} log={control.play.log} />
      <button type="button" className="btn" onClick={control.restart}>
        {say.again}
      </button>
    </section>
  );
}

interface RulesProps {
  readonly title: string;
  readonly none: string;
  readonly counts: readonly RuleCount[];
  readonly rules: Readonly<Record<string, RuleView>>;
}

function Rules({ title, none, counts, rules }: RulesProps) {
  const say = SCENARIO_TEXT.end;
  return (
    <div>
      <h3>{title}</h3>
      {counts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {counts.map(({ rule, times }) => {
            const known = rules[rule];
            return known ? (
              <li key={rule}>
                <b>{known.text}</b> <span className="note">{say.times(times)}</span>
                <a href={sitePath(`lessons/${known.lesson}/`)}>{say.lesson(known.title)}</a>
              </li>
            ) : null;
          })}
        </ul>
      )}
    </div>
  );
}
