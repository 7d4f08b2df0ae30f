import { useId, useState } from 'react';
import type { ClassState } from '../domain/class/class-state.ts';
import type { Slide, SlideDeck } from '../domain/deck/slide-deck.ts';
import type { SharedStore } from '../stores/shared.ts';
import { CLASS_TEXT as say } from '../text/class.ts';
import { ContestPanel } from './class/ContestPanel.tsx';
import { PickPanel } from './class/PickPanel.tsx';
import { PollPanel } from './class/PollPanel.tsx';
import { SpotPanel } from './class/SpotPanel.tsx';
import { TeamsPanel } from './class/TeamsPanel.tsx';
import { TimerPanel } from './class/TimerPanel.tsx';
import { useBell } from './class/use-timer.ts';
import { useShared } from './use-shared.ts';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly deck: SlideDeck;
  /** The slide on the stage. */
  readonly slide?: Slide | undefined;
}

const TOOLS = ['timer', 'pick', 'poll', 'spot', 'contest'] as const;
type Tool = (typeof TOOLS)[number];

/** What a trainer does with the class, in the presenter's window: teams, and one activity at a time. */
export function ClassControls({ store, deck, slide }: Props) {
  const { value: state, state: kept } = useShared(store);
  const [open, setOpen] = useState<Tool | null>(null);
  const panel = useId();
  useBell(state.timer);
  return (
    <div className="class-desk">
      {kept !== 'kept' && (
        <p className="class-warn" role="alert">
          {say[kept]}
        </p>
      )}
      <TeamsPanel store={store} state={state} />
      <div className="class-tools" role="group" aria-label={say.tools}>
        {TOOLS.map((tool) => (
          <button
            type="button"
            key={tool}
            className="btn"
            aria-expanded={open === tool}
            aria-controls={panel}
            data-shown={state.shown === tool ? '' : undefined}
            onClick={() => {
              setOpen(open === tool ? null : tool);
            }}
          >
            {say.tool[tool]}
          </button>
        ))}
        {state.shown !== 'slide' && (
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              store.change((now) => ({ ...now, shown: 'slide' }));
            }}
          >
            {say.back}
          </button>
        )}
      </div>
      <div id={panel} className="class-panel" hidden={open === null}>
        {open === 'timer' && (
          <TimerPanel key={slide?.id} store={store} state={state} discuss={slide?.discuss} />
        )}
        {open === 'pick' && <PickPanel store={store} state={state} />}
        {open === 'poll' && <PollPanel store={store} state={state} title={slide?.title ?? deck.title} />}
        {open === 'spot' && <SpotPanel store={store} state={state} />}
        {open === 'contest' && <ContestPanel store={store} state={state} deck={deck} />}
      </div>
    </div>
  );
}
