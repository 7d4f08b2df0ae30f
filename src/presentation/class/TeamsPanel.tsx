import { useState } from 'react';
import type { ClassState } from '../../domain/class/class-state.ts';
import {
  MOST_TEAMS,
  addTeam,
  pointsOf,
  removeTeam,
  renameTeam,
  resetScores,
  score,
  undoScore,
} from '../../domain/class/teams.ts';
import { randomId } from '../../stores/random-id.ts';
import type { SharedStore } from '../../stores/shared.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { PRESENTER_TEXT } from '../../text/presenter.ts';
import { AskDialog } from '../AskDialog.tsx';
import { StageSwitch } from './StageSwitch.tsx';
import { Zheng } from './Zheng.tsx';

interface Props {
  readonly store: SharedStore<ClassState>;
  readonly state: ClassState;
}

/** Teams and their points, and what can be done about them. */
export function TeamsPanel({ store, state }: Props) {
  const say = CLASS_TEXT.teams;
  const { teams, scores } = state;
  const [editing, setEditing] = useState(false);
  const [name, setName] = useState('');
  const [asks, setAsks] = useState<'reset' | { remove: string; name: string } | null>(null);
  const last = scores.at(-1);
  const lastTeam = teams.find(({ id }) => id === last?.team);
  const isEditing = editing || teams.length === 0;
  return (
    <section aria-label={say.label}>
      {teams.length === 0 && <p className="class-empty">{say.none}</p>}
      <ol className="class-teams">
        {teams.map((team) => {
          const points = pointsOf(state, team.id);
          return (
            <li key={team.id}>
              {isEditing ? (
                <input
                  className="class-input"
                  aria-label={say.rename(team.name)}
                  defaultValue={team.name}
                  onChange={(event) => {
                    const { value } = event.target;
                    store.change((now) => renameTeam(now, team.id, value));
                  }}
                />
              ) : (
                <h3>{team.name}</h3>
              )}
              <b className="nums">{points}</b>
              <Zheng points={points} />
              <span className="class-pm">
                {isEditing ? (
                  <button
                    type="button"
                    className="btn"
                    aria-label={say.remove(team.name)}
                    onClick={() => {
                      setAsks({ remove: team.id, name: team.name });
                    }}
                  >
                    ×
                  </button>
                ) : (
                  <>
                    <button
                      type="button"
                      className="btn"
                      aria-label={say.minus(team.name)}
                      aria-disabled={points === 0}
                      onClick={() => {
                        store.change((now) => score(now, team.id, -1));
                      }}
                    >
                      −
                    </button>
                    <button
                      type="button"
                      className="btn"
                      aria-label={say.plus(team.name)}
                      onClick={() => {
                        store.change((now) => score(now, team.id, 1));
                      }}
                    >
                      ＋
                    </button>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {isEditing && teams.length < MOST_TEAMS && (
        <form
          className="class-acts"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') setEditing(true);
            store.change((now) => addTeam(now, name, randomId()));
            setName('');
          }}
        >
          <label className="class-field">
            {say.name}
            <input
              value={name}
              maxLength={12}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </label>
          <button type="submit" className="btn">
            {say.add}
          </button>
        </form>
      )}
      {isEditing && teams.length >= MOST_TEAMS && <p className="note">{say.full}</p>}
      {teams.length > 0 && (
        <div className="class-acts">
          <button
            type="button"
            className="btn btn--text"
            aria-disabled={!last}
            onClick={() => {
              store.change(undoScore);
            }}
          >
            {last && lastTeam ? say.undoWhat(lastTeam.name, last.points) : say.undo}
          </button>
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              setEditing(!editing);
            }}
          >
            {editing ? say.edited : say.edit}
          </button>
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              setAsks('reset');
            }}
          >
            {say.reset}
          </button>
          <StageSwitch store={store} shown={state.shown} what="scores" />
        </div>
      )}
      {asks !== null && (
        <AskDialog
          title={asks === 'reset' ? say.resetTitle : say.removeTitle(asks.name)}
          words={asks === 'reset' ? say.resetSaid : say.removeSaid}
          goOn={PRESENTER_TEXT.goOn}
          onClose={() => {
            setAsks(null);
          }}
        >
          <button
            type="button"
            className="btn"
            onClick={() => {
              store.change((now) => (asks === 'reset' ? resetScores(now) : removeTeam(now, asks.remove)));
              setAsks(null);
            }}
          >
            {asks === 'reset' ? say.resetYes : say.removeYes}
          </button>
        </AskDialog>
      )}
    </section>
  );
}
