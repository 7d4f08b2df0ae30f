import type { ClassState } from '../../domain/class/class-state.ts';
import { pointsOf } from '../../domain/class/teams.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { Zheng } from './Zheng.tsx';

/** The points of all teams, for the class to see. */
export function ScoresOver({ state }: { readonly state: ClassState }) {
  return (
    <>
      <h2>{CLASS_TEXT.teams.board}</h2>
      <ol className="class-over__scores">
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
