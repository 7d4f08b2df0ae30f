import { useState } from 'react';
import type { ClassState } from '../../domain/class/class-state.ts';
import { beginContest } from '../../domain/class/contest.ts';
import type { UnitChoice } from '../../domain/class/drill-choice.ts';
import type { SlideDeck } from '../../domain/deck/slide-deck.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { useSiteData } from './use-site-data.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly deck: SlideDeck;
  readonly hasTeams: boolean;
}

/** What the contest is made of: the drills of this deck, of a unit, or of all. */
export function ContestChoice({ store, deck, hasTeams }: Props) {
  const say = CLASS_TEXT.contest;
  const { data, failed, retry } = useSiteData<readonly UnitChoice[]>('class/choices.json');
  const [from, setFrom] = useState('deck');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (!data) return <Waiting failed={failed} retry={retry} />;
  const all = data.flatMap(({ drills }) => drills);
  const own = new Set(deck.slides.flatMap(({ drills }) => drills));
  const offered =
    from === 'deck'
      ? all.filter(({ id }) => own.has(id))
      : from === 'any'
        ? all
        : (data[Number(from)]?.drills ?? []);
  const chosen = offered.filter(({ id }) => !left.has(id));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const contest = beginContest(chosen.map(({ id }) => id));
        if (contest) store.change((now) => ({ ...now, contest, shown: 'contest' }));
      }}
    >
      <label className="class-field">
        {say.from}
        <select
          value={from}
          onChange={(event) => {
            setFrom(event.target.value);
            setLeft(new Set());
          }}
        >
          <option value="deck">{say.deck}</option>
          {data.map(({ unit }, at) => (
            <option key={unit} value={String(at)}>
              {unit}
            </option>
          ))}
          <option value="any">{say.any}</option>
        </select>
      </label>
      {offered.length === 0 ? (
        <p className="class-empty">{say.noDrills}</p>
      ) : (
        <fieldset className="class-drills">
          <legend>{say.choose}</legend>
          {offered.map(({ id, line }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.target.checked) next.delete(id);
                  else next.add(id);
                  setLeft(next);
                }}
              />
              <span data-deck="">{line}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="class-acts">
        <button type="submit" className="btn btn--go" disabled={chosen.length === 0 || !hasTeams}>
          {say.begin}
        </button>
        <span className="note">{hasTeams ? say.chosen(chosen.length) : say.noTeams}</span>
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            setLeft(chosen.length === 0 ? new Set() : new Set(offered.map(({ id }) => id)));
          }}
        >
          {chosen.length === 0 ? say.all : say.noneOf}
        </button>
      </div>
    </form>
  );
}
