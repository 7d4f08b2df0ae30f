import type { GazeView } from '../../domain/body/body-view.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { BoardFoot, Laid, Place, PlaceNote, Tray } from './Board.tsx';
import { Moving } from './Moving.tsx';
import { Sheet } from './Sheet.tsx';
import { useBoard } from './use-board.ts';

const FACE = '-112 -142 224 306';
/** From the forehead down to below the chin, between the ears. */
const MIDDLE = '-60 -62 120 180';

function Triangle({ points }: { readonly points: string }) {
  const numbers = points.split(' ').map(Number);
  return (
    <>
      <polygon className="tri" points={points} strokeWidth="3" />
      {[0, 2, 4].map((at) => (
        <circle key={at} className="tri-dot" cx={numbers[at]} cy={numbers[at + 1]} r="4.6" />
      ))}
    </>
  );
}

/** 看哪里: a triangle for each of three faces. */
export default function Gaze({ view }: { readonly view: GazeView }) {
  const { tokens, places, face } = view;
  const say = BODY_TEXT.gaze;
  const control = useBoard({ item: 'body-gaze', exercise: 'place', tokens, places });
  return (
    <Sheet>
      <div className="faces" role="group" aria-label={say.places}>
        {places.map((place) => {
          const laid = tokens.find(({ id }) => id === control.board[place.id]);
          return (
            <div className="face" key={place.id}>
              <Place control={control} place={place}>
                <svg className="fig" viewBox={FACE} aria-hidden="true">
                  <Moving movement={face} at={0} />
                  {laid && <Triangle points={laid.triangle} />}
                </svg>
                <b>{place.name}</b>
                <span className="note">{place.note}</span>
                <Laid control={control} place={place} />
              </Place>
            </div>
          );
        })}
      </div>
      <div className="place-notes">
        {places.map((place) => (
          <PlaceNote key={place.id} control={control} place={place} />
        ))}
      </div>
      {!control.complete && (
        <Tray control={control} tokens={tokens} title={say.tray} how={say.how}>
          {({ name, area, triangle }) => (
            <>
              <svg className="fig" viewBox={MIDDLE} aria-hidden="true">
                <Triangle points={triangle} />
              </svg>
              <span>
                <b>{name}</b>
                <small>{area}</small>
              </span>
            </>
          )}
        </Tray>
      )}
      <BoardFoot control={control} tokens={tokens} places={places} choose={say.choose} />
    </Sheet>
  );
}
