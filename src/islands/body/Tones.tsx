import { useSyncExternalStore } from 'react';
import { canSpeak, onVoices, speak } from '../../audio/voice.ts';
import type { ToneView } from '../../domain/body/body-view.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Icon } from '../Icon.tsx';
import { BoardFoot, Laid, Place, PlaceNote, Tray } from './Board.tsx';
import { Sheet } from './Sheet.tsx';
import { useBoard } from './use-board.ts';

type Curve = ToneView['places'][number];

function VoiceLine({ view, tone }: { readonly view: ToneView; readonly tone: Curve }) {
  const [top = 0, bottom = 0] = view.bounds;
  return (
    <svg className="fig" viewBox={view.box} aria-hidden="true">
      <path className="l hair dash" d={`M26 ${String(top)} H336 M26 ${String(bottom)} H336`} />
      <text className="ft soup" x="10" y={top + 6} textAnchor="middle" fontSize="13">
        {view.high}
      </text>
      <text className="ft soup" x="10" y={bottom + 4} textAnchor="middle" fontSize="13">
        {view.low}
      </text>
      <path className="voice" d={tone.line} />
      {tone.beats.map(({ x, y, say }, at) => (
        <g key={at}>
          <circle className="beat" cx={x} cy={y} r="3.6" />
          <text className="ft" x={x} y="100" textAnchor="middle" fontSize="14">
            {say}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** 同一句话: which of five voices says what. */
export default function Tones({ view }: { readonly view: ToneView }) {
  const { tokens, places, sentence } = view;
  const say = BODY_TEXT.tones;
  const control = useBoard({ item: 'body', exercise: 'tone', tokens, places });
  const speaks = useSyncExternalStore(onVoices, canSpeak, () => false);
  return (
    <Sheet className="body-tones">
      {!control.complete && (
        <Tray control={control} tokens={tokens} title={say.tray} how={say.how}>
          {({ name }) => <span>{say.quote(name)}</span>}
        </Tray>
      )}
      <div className="tones" role="group" aria-label={say.places}>
        {places.map((tone) => (
          <div className="tone" key={tone.id}>
            <Place control={control} place={tone}>
              <b>{tone.name}</b>
              <VoiceLine view={view} tone={tone} />
              <Laid control={control} place={tone} />
            </Place>
            {speaks && (
              <button
                type="button"
                className="btn btn--text"
                onClick={() => {
                  speak(sentence, tone.voice);
                }}
              >
                <Icon name="ear" />
                {say.speak(tone.name)}
              </button>
            )}
            <PlaceNote control={control} place={tone} />
          </div>
        ))}
      </div>
      {speaks && <p className="note">{say.voice}</p>}
      <BoardFoot control={control} tokens={tokens} places={places} choose={say.choose} />
    </Sheet>
  );
}
