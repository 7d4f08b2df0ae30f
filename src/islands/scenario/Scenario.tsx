import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { outcome as outcomeOf } from '../../domain/scenario/outcome.ts';
import { isEnding, nodeOf } from '../../domain/scenario/script.ts';
import type { ScenarioView } from '../../domain/scenario/scenario-view.ts';
import { record } from '../../stores/record.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { Ending } from './Ending.tsx';
import { FormSheet } from './FormSheet.tsx';
import { Log } from './Log.tsx';
import { Mood, moodWord } from './Mood.tsx';
import { Stage } from './Stage.tsx';
import { usePlay } from './use-play.ts';

/** 情景对话: the customer says a line, the learner replies, until it ends; then the form is filled in. */
export default function Scenario({ view }: { readonly view: ScenarioView }) {
  const ready = useStore(record.state, (state) => state.ready);
  const profile = useStore(record.state, (state) => state.profile.id);
  return (
    <div className="scenario">
      <section className="opening" aria-labelledby="opening">
        <h2 id="opening">{SCENARIO_TEXT.page.opening}</h2>
        <p>{view.opening}</p>
      </section>
      {/* Everyone on this device has a play of their own. */}
      <Talk view={view} profile={ready ? profile : null} key={ready ? profile : 'nobody yet'} />
    </div>
  );
}

interface TalkProps {
  readonly view: ScenarioView;
  readonly profile: string | null;
}

function Talk({ view, profile }: TalkProps) {
  const say = SCENARIO_TEXT.play;
  const { script, customer } = view;
  const control = usePlay(view, profile);
  const { play } = control;
  const node = nodeOf(script, play.node);
  const outcome = useMemo(() => outcomeOf(script, play), [script, play]);
  const board = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // What was pressed is gone: the focus follows to what has come in its place. Not so when a page opens.
  const shown = useRef(play);
  useEffect(() => {
    if (shown.current === play) return;
    shown.current = play;
    (line.current ?? heading.current)?.focus({ preventScroll: true });
    const box = board.current?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight)) board.current?.scrollIntoView({ block: 'start' });
  }, [play]);

  const last = play.log.at(-1);
  return (
    <>
      <div className="board" ref={board}>
        <Mood mood={play.mood} customer={customer} />
        {control.rewritten && <p className="note">{say.rewritten}</p>}
        {!isEnding(node) && <Stage view={view} control={control} turn={node} line={line} />}
        {outcome && <Ending view={view} control={control} outcome={outcome} heading={heading} />}
        <p className="vh" role="status">
          {last && (
            <span key={play.log.length}>
              {say.announce(last.choice.why, moodWord(play.mood))}
              {outcome && SCENARIO_TEXT.end.over(SCENARIO_TEXT.endings[outcome.kind])}
            </span>
          )}
        </p>
        {!outcome && play.log.length > 0 && (
          <div className="board__foot">
            <Log title={say.log(play.log.length)} customer={customer} log={play.log} />
            <button type="button" className="btn btn--text" onClick={control.restart}>
              {say.restart}
            </button>
          </div>
        )}
      </div>
      {outcome && <FormSheet script={script} control={control} />}
    </>
  );
}
