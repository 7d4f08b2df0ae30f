import type { Exchange } from '../../domain/scenario/play.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { moodWord } from './Mood.tsx';

/** What was said last, and what it did. */
export function Happened({ exchange: { choice, before, after } }: { readonly exchange: Exchange }) {
  const say = SCENARIO_TEXT.play;
  return (
    <div className="turn__happened">
      <p className="turn__who">{say.youSaid}</p>
      <p className="turn__mine">{choice.say}</p>
      <p className="turn__why">
        {choice.why}
        <span className="turn__moved">{say.moved(moodWord(before), moodWord(after))}</span>
      </p>
    </div>
  );
}
