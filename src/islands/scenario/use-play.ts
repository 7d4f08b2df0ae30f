import { useState } from 'react';
import type { NewFact } from '../../domain/record/fact.ts';
import { checkForm } from '../../domain/scenario/form.ts';
import { choicesOf, choose, isOver, replay, start } from '../../domain/scenario/play.ts';
import type { Play } from '../../domain/scenario/play.ts';
import type { ScenarioView } from '../../domain/scenario/scenario-view.ts';
import { loadPlay, savePlay } from '../../stores/play-session.ts';
import { record } from '../../stores/record.ts';

/** A play on the page, and the form that follows it. */
interface Going {
  readonly play: Play;
  /** Index of the option chosen in each line of the form; null where none is. */
  readonly picks: readonly (number | null)[];
  readonly filed: boolean;
  /** A play was kept that does not fit the scenario of today. */
  readonly rewritten: boolean;
}

export interface PlayControl extends Going {
  readonly live: boolean;
  /** The last step could not be saved, and was not taken. */
  readonly failed: boolean;
  readonly reply: (at: number) => Promise<void>;
  readonly restart: () => void;
  readonly pick: (line: number, option: number) => void;
  readonly file: () => Promise<void>;
  readonly clearForm: () => void;
}

type Played = Pick<ScenarioView, 'id' | 'script'>;

/**
 * Plays a scenario: an ending, and a checked form, are stored before they are shown.
 * @param profile who plays; null until that is known, and no reply is taken then
 */
export function usePlay({ id, script }: Played, profile: string | null): PlayControl {
  const [going, setGoing] = useState<Going>(() =>
    profile === null ? fresh(script) : restored({ id, script }, profile),
  );
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const live = profile !== null && !busy;

  const show = (next: Partial<Going>): void => {
    const whole = { ...going, rewritten: false, ...next };
    setGoing(whole);
    setFailed(false);
    if (profile === null) return;
    const { play, picks, filed } = whole;
    const session = { course: record.course, choices: choicesOf(play), picks, filed };
    savePlay(profile, id, play.log.length > 0 ? session : null);
  };

  /** Stores what happened, and only then shows it. */
  const stored = async (fact: NewFact, next: Partial<Going>): Promise<void> => {
    setBusy(true);
    const saved = await record.add(fact);
    setBusy(false);
    if (saved) show(next);
    else setFailed(true);
  };

  const { play, picks, filed } = going;
  return {
    ...going,
    live: profile !== null,
    failed,
    async reply(at) {
      if (!live || isOver(script, play)) return;
      const next = choose(script, play, at);
      const gone = { play: next, picks: [], filed: false };
      if (!isOver(script, next)) show(gone);
      else await stored({ kind: 'played', scenario: id, choices: choicesOf(next), ending: next.node }, gone);
    },
    restart() {
      show(fresh(script));
    },
    pick(line, option) {
      if (filed) return;
      show({ picks: script.form.map((_, at) => (at === line ? option : (picks[at] ?? null))) });
    },
    async file() {
      const checked = checkForm(script.form, play.node, picks);
      if (!checked || !live || filed) return;
      const options = picks.flatMap((pick) => pick ?? []);
      await stored({ kind: 'filed', scenario: id, options, right: checked.right }, { filed: true });
    },
    clearForm() {
      show({ picks: [], filed: false });
    },
  };
}

function fresh(script: ScenarioView['script']): Going {
  return { play: start(script), picks: [], filed: false, rewritten: false };
}

/** What this tab has kept of the play, if it fits the scenario of today. */
function restored({ id, script }: Played, profile: string): Going {
  const kept = loadPlay(profile, id);
  if (!kept) return fresh(script);
  const play = kept.course === record.course ? replay(script, kept.choices) : null;
  if (!play) return { ...fresh(script), rewritten: true };
  return { play, picks: kept.picks, filed: kept.filed, rewritten: false };
}
