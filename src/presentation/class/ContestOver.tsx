import type { ClassState } from '../../domain/class/class-state.ts';
import { finalBoard, presentDrill, presentStep, wonBy } from '../../domain/class/contest.ts';
import { MOST_TEAMS } from '../../domain/class/teams.ts';
import { blankStep } from '../../domain/deck/slide-deck.ts';
import type { DrillView } from '../../domain/drill/drill-view.ts';
import type { DrillCard } from '../../domain/review/cards.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { useSiteData } from './use-site-data.ts';
import { Waiting } from './Waiting.tsx';

/** Characters, a blank counted as four, that stand well in larger type. */
const SHORT = 40;

/** One stem to play for, and at the end the board. */
export function ContestOver({ state }: { readonly state: ClassState }) {
  const say = CLASS_TEXT.contest;
  const { contest, teams } = state;
  const drill = contest && presentDrill(contest);
  const { data, failed, retry } = useSiteData<DrillCard>(drill === null ? null : `drills/${drill}.json`);
  if (!contest) return null;
  if (drill === null)
    return (
      <>
        <h2>{say.final}</h2>
        <ol className="class-over__board" data-many={teams.length > MOST_TEAMS / 2 ? '' : undefined}>
          {finalBoard(state).map(({ team, points, place }) => (
            <li key={team.id} data-first={place === 1 ? '' : undefined}>
              <span>{say.place(place)}</span>
              <b>{team.name}</b>
              <span className="nums">{say.won(points)}</span>
            </li>
          ))}
        </ol>
      </>
    );
  if (!data) return <Waiting failed={failed} retry={retry} />;
  const now = presentStep(contest, data.view.blanks.length);
  return (
    <>
      <h2>{data.title}</h2>
      <p className="class-over__stem" data-deck="" data-short={isShort(data.view) ? '' : undefined}>
        {data.view.parts.map((part, at) => {
          if (typeof part === 'string') return part;
          const step = blankStep(drill, part);
          const isOpen = contest.open.includes(step);
          const winner = teams.find(({ id }) => id === contest.won[step])?.name;
          return (
            <span key={at} className="blank" data-state={isOpen ? 'right' : step === now ? 'now' : undefined}>
              <span className="txt">
                {isOpen ? data.view.blanks[part]?.models[0] : <span className="vh">{say.empty}</span>}
              </span>
              {isOpen && winner !== undefined && <small>{winner}</small>}
            </span>
          );
        })}
      </p>
      <ol className="class-over__teams">
        {teams.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <b className="nums">{wonBy(contest, id)}</b>
          </li>
        ))}
      </ol>
      <p className="class-over__foot">{say.at(contest.at + 1, contest.drills.length)}</p>
    </>
  );
}

function isShort({ parts }: DrillView): boolean {
  return parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 4), 0) <= SHORT;
}
