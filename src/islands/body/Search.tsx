import { useEffect, useRef, useState } from 'react';
import type { PartView, SceneView } from '../../domain/body/body-view.ts';
import { missedParts, pointFact, standing } from '../../domain/body/find.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Icon } from '../Icon.tsx';
import { usePractice } from '../use-practice.ts';
import { Moving } from './Moving.tsx';
import { useGlide } from './use-glide.ts';

interface Props {
  readonly scene: SceneView;
  /** It was asked for with a button that is gone: it takes the focus. */
  readonly called: boolean;
  /** Undefined at the last one. */
  readonly onNext: (() => void) | undefined;
  readonly onAgain: () => void;
}

type PartState = 'hit' | 'fine' | 'missed';

/** One figure: its parts can be pointed at, on the drawing and in a list; once all is found it stands right. */
export function Search({ scene, called, onNext, onAgain }: Props) {
  const say = BODY_TEXT.find;
  const { parts, movement } = scene;
  const [pointed, setPointed] = useState<readonly string[]>([]);
  /** The next part may be pointed at while the one before is still being stored. */
  const taken = useRef(new Set<string>());
  const stored = useRef<readonly string[]>([]);
  const [ended, setEnded] = useState(false);
  const [told, setTold] = useState('');
  const { store, elapsed, failed, busy } = usePractice();
  const { found, left } = standing(scene, pointed);
  const all = found.length + left.length;
  const done = ended || left.length === 0;
  const moments = movement.flatMap(momentsOf).reduce((most, count) => Math.max(most, count), 1);
  const at = useGlide(done ? moments - 1 : 0);
  const after = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (called && document.activeElement === document.body) list.current?.focus();
  }, [called]);

  // What was pressed on the drawing, or showed the rest, is gone.
  useEffect(() => {
    if (done && document.activeElement === document.body) after.current?.focus();
  }, [done]);

  const stateOf = (part: PartView): PartState | undefined => {
    if (pointed.includes(part.id)) return part.wrong ? 'hit' : 'fine';
    return ended && part.wrong ? 'missed' : undefined;
  };

  const point = async (part: PartView): Promise<void> => {
    if (done || taken.current.has(part.id)) return;
    taken.current.add(part.id);
    if (!(await store(pointFact(scene, part, elapsed())))) {
      taken.current.delete(part.id);
      return;
    }
    stored.current = [...stored.current, part.id];
    const after = standing(scene, stored.current);
    setPointed(stored.current);
    setTold(
      (part.wrong ? `${say.hit(part.seen)}。${part.why}` : say.fine(part.seen)) +
        (after.left.length === 0
          ? `${say.all(all)}${scene.settled}`
          : `${say.count(after.found.length, all)}。`),
    );
  };

  const showRest = async (): Promise<void> => {
    if (busy || !(await store(...missedParts(scene, pointed, elapsed())))) return;
    setEnded(true);
    setTold(say.ended(found.length, left.length) + scene.settled);
  };

  return (
    <div className="find">
      <div className="find__side">
        <div className="find__picture" data-wide={scene.wide ? '' : undefined}>
          <svg className="fig" viewBox={scene.box} role="img" aria-label={scene.alt}>
            <Moving movement={movement} at={at} />
          </svg>
          {!done && (
            <div role="group" aria-label={say.picture}>
              {parts.map((part) => (
                <button
                  type="button"
                  key={part.id}
                  className="hotspot"
                  data-state={stateOf(part)}
                  aria-disabled={stateOf(part) !== undefined}
                  // Through the CSSOM: a style attribute would be blocked by the content security policy.
                  ref={(node) => {
                    node?.style.setProperty('left', `${String(part.x)}%`);
                    node?.style.setProperty('top', `${String(part.y)}%`);
                  }}
                  onClick={() => void point(part)}
                >
                  <span className="vh">{say.spot(part.name)}</span>
                </button>
              ))}
            </div>
          )}
        </div>
        {(done ? scene.then : scene.talk).map(({ who, say: words }) => (
          <p className="find__talk" key={words}>
            <span>{say.says(who)}</span>
            {words}
          </p>
        ))}
      </div>
      <div>
        <p className="count">
          {Array.from({ length: all }, (_, index) => (
            <i key={index} data-on={index < found.length ? '' : undefined} aria-hidden="true" />
          ))}
          <span>{say.count(found.length, all)}</span>
        </p>
        <ul className="find__list" aria-label={say.list} ref={list} tabIndex={-1}>
          {parts.map((part) => {
            const state = stateOf(part);
            return (
              <li key={part.id} data-state={state}>
                <button
                  type="button"
                  aria-disabled={state !== undefined || done}
                  onClick={() => void point(part)}
                >
                  <b>{part.name}</b>
                  {state && <Icon name={state === 'fine' ? 'check' : 'cross'} />}
                  {state && <span>{say[state](part.seen)}</span>}
                </button>
                {state && part.why !== '' && <p>{part.why}</p>}
              </li>
            );
          })}
        </ul>
        {done && (
          <p className="find__settled" ref={after} tabIndex={-1}>
            <Icon name="check" />
            <span>
              <b>{say.settled}</b> {scene.settled}
            </span>
          </p>
        )}
        <p role="status" className={failed ? 'told' : 'vh'}>
          {failed ? BODY_TEXT.failed : told}
        </p>
        <div className="acts">
          {!done && (
            <button type="button" className="btn btn--text" onClick={() => void showRest()}>
              {say.rest}
            </button>
          )}
          {done && onNext && (
            <button type="button" className="btn" onClick={onNext}>
              {say.next}
            </button>
          )}
          {done && (
            <button type="button" className="btn btn--text" onClick={onAgain}>
              {say.again}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** How many moments a shape moves through; 1 where it stays. */
function momentsOf(shape: SceneView['movement'][number]): number[] {
  return [
    shape.seen?.length ?? 1,
    ...Object.values(shape.moving).map((values) => values.length),
    ...shape.parts.flatMap(momentsOf),
  ];
}
