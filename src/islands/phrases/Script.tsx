import type { DialogueView, ScriptLine } from '../../domain/phrases/trainer-view.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';

interface Props {
  readonly dialogue: DialogueView;
  readonly picked: number | null;
  /** Lines that were said to be forbidden, rightly or not. */
  readonly marked: readonly number[];
  /** The rest was shown. */
  readonly ended: boolean;
  readonly onPick: (line: number) => void;
}

/** The dialogue; what staff say can be picked until it is marked. */
export function Script({ dialogue, picked, marked, ended, onPick }: Props) {
  const say = PHRASES_TEXT.spot;
  const stateOf = ({ forbidden }: ScriptLine, at: number): 'hit' | 'missed' | 'ok' | undefined => {
    if (marked.includes(at)) return forbidden === undefined ? 'ok' : 'hit';
    return ended ? (forbidden === undefined ? 'ok' : 'missed') : undefined;
  };
  return (
    <ol className="script">
      {dialogue.script.map((line, at) => {
        const state = line.staff ? stateOf(line, at) : undefined;
        const n = chineseNumber(line.forbidden ?? 0);
        const why = line.why ?? '';
        return (
          <li key={at} data-state={at === picked ? 'picked' : state}>
            <span className="who">{line.staff ? say.staff : dialogue.customer}</span>
            {line.staff && state === undefined ? (
              <button
                type="button"
                className="ln"
                aria-pressed={at === picked}
                onClick={() => {
                  onPick(at);
                }}
              >
                {line.say}
              </button>
            ) : (
              <span className="ln">{line.say}</span>
            )}
            {state && (
              <span className="sub">
                {state === 'ok' ? say.fine(why) : state === 'hit' ? say.hit(n, why) : say.missed(n, why)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
