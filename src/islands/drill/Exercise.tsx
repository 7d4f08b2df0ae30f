import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { DrillFace } from '../../domain/drill/drill-view.ts';
import { numbersItself } from '../../domain/drill/own-number.ts';
import { isSettled } from '../../domain/progress/progress.ts';
import type { DrillProgress } from '../../domain/progress/progress.ts';
import { loadPreferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { Actions } from './Actions.tsx';
import { Announcement } from './Announcement.tsx';
import { Line } from './Line.tsx';
import type { LineHandle, LineList, Marked } from './Line.tsx';
import { Standing } from './Standing.tsx';
import { useCelebration } from './celebrate.ts';

interface Props {
  /** Id of the heading, unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Stems in order; a string is a line without a blank. One stem alone is a single drill. */
  readonly lines: readonly (DrillFace | string)[];
  /** Whether the order of some blanks is free. */
  readonly anyOrder?: boolean;
  /** It comes up in a review: it starts fresh, whatever is known of it. */
  readonly review?: boolean;
  /** What was done with it, as it changes. */
  readonly onState?: (state: DrillState) => void;
  /** Answers, why, and source: HTML made at build. */
  readonly children?: React.ReactNode;
}

export type DrillState = 'fresh' | 'partial' | 'complete';

/** Blanks at which nothing more is to be done. */
function settledBlanks({ entries, appeals }: DrillProgress): number {
  return entries.filter(({ answer, verdict }, at) => isSettled(verdict) || appeals[at] === answer).length;
}

/** A slip of paper with one stem, or with a list of them that one button checks. */
export default function Exercise(props: Props) {
  const { id, title, lines, anyOrder = false, review = false, onState, children } = props;
  const views = lines.filter((line): line is DrillFace => typeof line !== 'string');
  const handles = useRef<(LineHandle | null)[]>([]);
  // Only its own drills: an answer elsewhere on the page is nothing to draw here.
  const known = useStore(
    record.state,
    useShallow(({ progress }) => views.map((view) => (review ? progress.reviews : progress.drills)[view.id])),
  );
  const ready = useStore(record.state, (state) => state.ready);
  const awake = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const [active, setActive] = useState(0);
  const [hinting, setHinting] = useState(false);
  /** Drills that are being done again: what the record knows of them does not count here. */
  const [again, setAgain] = useState<readonly string[]>(review ? views.map((view) => view.id) : []);
  const [marked, setMarked] = useState<Readonly<Record<number, Marked>>>({});
  /** Hand-ins so far: each is said, even when it found the same as the one before. */
  const [times, setTimes] = useState(0);
  const [busy, setBusy] = useState(false);
  /** Tiles were asked for, or laid in the line before: the focus goes to them. */
  const [called, setCalled] = useState(false);

  useEffect(loadPreferences, []);

  const drills = views.map(({ id: drill }, at) => (again.includes(drill) ? undefined : known[at]));
  const entries = drills.flatMap((drill) => drill?.entries ?? []);
  const blanks = views.reduce((sum, view) => sum + view.blanks.length, 0);
  const right = entries.filter(({ verdict }) => verdict === 'right').length;
  const settled = drills.reduce((sum, drill) => sum + (drill ? settledBlanks(drill) : 0), 0);
  const attempted = drills.some((drill) => drill !== undefined);
  const done = settled >= blanks;
  const unaided = entries.every(({ verdict }) => verdict === 'right' || verdict === 'open');
  /** An answer was looked up, so the stamp still waits. */
  const revealed = !review && drills.some((drill) => drill?.done === true && !drill.mastered);
  const single = lines.length === 1;
  const numbered = numbersItself(
    lines.map((item) => (typeof item === 'string' ? item : String(item.parts[0]))),
  );
  const hasTiles = views.some((view) => view.tiles.length > 0);
  const state: DrillState = done ? 'complete' : attempted ? 'partial' : 'fresh';

  useCelebration({ right, done }, !ready || busy);

  // With the verdict, not after it: the next press counts already.
  useLayoutEffect(() => {
    onState?.(state);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when it changes
  }, [state]);

  /** The same object always, so that a line is drawn again only for what is new in it. */
  const [list] = useState<LineList>(() => ({
    handle(at, handle) {
      handles.current[at] = handle;
    },
    again(drill, isAgain) {
      setAgain((before) => (isAgain ? [...before, drill] : before.filter((one) => one !== drill)));
    },
    activate: setActive,
    full(at) {
      setActive(Math.min(at + 1, views.length - 1));
      setCalled(true);
    },
    marked(at, found) {
      setMarked((before) => ({ ...before, [at]: found }));
      setTimes((before) => before + 1);
    },
  }));

  const checkAll = async (): Promise<void> => {
    setBusy(true);
    for (const handle of handles.current) await handle?.check();
    setBusy(false);
  };

  const said = Object.entries(marked).map(([at, found]) => {
    const view = views[Number(at)];
    return { ...found, line: single || !view ? '' : DRILL_TEXT.line(lines.indexOf(view) + 1) };
  });

  const actions = (
    <Actions
      single={single}
      done={done}
      tried={attempted && entries.length > 0}
      busy={busy}
      hinting={hinting}
      hasTiles={hasTiles}
      onCheck={() => void checkAll()}
      onHint={() => {
        setHinting(!hinting);
      }}
      onRestart={
        review
          ? undefined
          : () => {
              for (const handle of [...handles.current].reverse()) handle?.restart();
              setMarked({});
            }
      }
      onTiles={() => {
        setCalled(true);
      }}
    />
  );

  const line = (view: DrillFace) => {
    const at = views.indexOf(view);
    return (
      <Line
        view={view}
        at={at}
        review={review}
        list={list}
        active={awake && active === at}
        hinting={hinting}
        called={called}
        note={anyOrder ? DRILL_TEXT.anyOrder : hasTiles ? undefined : DRILL_TEXT.open}
      >
        {single ? actions : null}
      </Line>
    );
  };

  return (
    <section
      className="drill"
      data-state={state}
      data-tea={done && unaided ? '' : undefined}
      aria-labelledby={`${id}-title`}
    >
      <div className="drill__head">
        <h3 id={`${id}-title`}>{title}</h3>
        <Standing
          {...{ done, right, blanks, revealed }}
          left={blanks - settled}
          begun={attempted && entries.length > 0}
        />
      </div>
      {single && views[0] ? (
        line(views[0])
      ) : (
        <ol className={numbered ? 'drill__list' : 'cn-list drill__list'}>
          {lines.map((item, index) => (
            <li key={index}>
              {typeof item === 'string' ? (
                <p className="drill__stem" data-deck="">
                  {item}
                </p>
              ) : (
                line(item)
              )}
            </li>
          ))}
        </ol>
      )}
      {!single && actions}
      <Announcement times={times} found={busy ? [] : said} blanks={blanks} />
      <details className="drill__key" open={done} hidden={awake && !done}>
        <summary>{DRILL_TEXT.answer}</summary>
        {children}
      </details>
    </section>
  );
}
