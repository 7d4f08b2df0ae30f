import type { ClassState } from '../../domain/class/class-state.ts';
import { MOST_TEAMS, pointsOf } from '../../domain/class/teams.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { Zheng } from './Zheng.tsx';

/** The points of all teams, for the class to see. */
export function ScoresOver({ state }: { readonly state: ClassState }) {
  return (
    <>
      <h2>{CLASS_TEXT.teams.board}</h2>
      <ol className="class-over__scores" data-many={state.teams.length > MOST_TEAMS / 2 ? '' : undefined}>
        {state.teams.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Zheng points={pointsOf(state, id)} />
            <b className="nums">{pointsOf(state, id)}</b>
          </li>
        ))}
      </ol>
    </>
  );
}
