import type { ClassState } from '../../domain/class/class-state.ts';
import { foundIn, lineState } from '../../domain/class/spot.ts';
import type { StageDialogue } from '../../domain/class/spot.ts';
import { CLASS_TEXT } from '../../text/class.ts';
import { useSiteData } from './use-site-data.ts';
import { Waiting } from './Waiting.tsx';

/** A dialogue for the class to find the forbidden phrases in. */
export function SpotOver({ state }: { readonly state: ClassState }) {
  const say = CLASS_TEXT.spot;
  const { spotting } = state;
  const { data, failed, retry } = useSiteData<readonly StageDialogue[]>('class/dialogues.json');
  if (!data) return <Waiting failed={failed} retry={retry} />;
  const dialogue = data.find(({ id }) => id === spotting?.dialogue);
  if (!spotting || !dialogue) return null;
  const { found, all } = foundIn(dialogue, spotting);
  const last = spotting.solved ? undefined : spotting.picked.at(-1);
  const line = last === undefined ? undefined : dialogue.script[last];
  const mark = line && lineState(line, last ?? 0, spotting);
  return (
    <>
      <h2>{spotting.solved ? dialogue.title : say.ask}</h2>
      <ol className="class-over__lines" data-solved={spotting.solved ? '' : undefined}>
        {dialogue.script.map((one, at) => {
          const state = lineState(one, at, spotting);
          const [better] = dialogue.better[at] ?? [];
          // At the end only what is worth talking about stays: it can be larger then.
          if (spotting.solved && better === undefined && !spotting.picked.includes(at)) return null;
          return (
            <li key={at} data-mark={state ?? undefined}>
              <span className="who">{one.staff ? say.staff : dialogue.customer}</span>
              <span>
                <span className="said">{one.say}</span>
                {state && <small>{say.marks[state]}</small>}
                {spotting.solved && <span className="why">{one.why}</span>}
                {spotting.solved && better !== undefined && (
                  <span className="instead">
                    {say.better}：{better}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="class-over__foot" role="status">
        {mark ? `${say.marks[mark]}。${line.why ?? ''}　` : ''}
        {say.found(found, all)}
      </p>
    </>
  );
}
