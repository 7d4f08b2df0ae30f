import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ExamAnswer, Item } from '../../domain/exam/item.ts';
import { isGiven } from '../../domain/exam/kinds/index.ts';
import { allowance, flagged } from '../../domain/exam/sittings.ts';
import type { SitPaper } from '../../stores/sit-paper.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';
import { Icon } from '../Icon.tsx';
import { ChoiceItem } from './ChoiceItem.tsx';
import { Clock } from './Clock.tsx';
import { LastLook } from './LastLook.tsx';
import { OrderItem } from './OrderItem.tsx';
import { QuestionMap } from './QuestionMap.tsx';
import { SpotItem } from './SpotItem.tsx';
import { StemItem } from './StemItem.tsx';
import { TimeBar } from './TimeBar.tsx';

interface Props {
  readonly sit: SitPaper;
  /** Module of each item, by the id of its entry. */
  readonly moduleOf: ReadonlyMap<string, string>;
}

/** A paper: the bar with its clock, the item in front, the map, the way on. */
export function Paper({ sit, moduleOf }: Props) {
  const { sitting, paper, items, at, given, left, failed, refused, closing } = useStore(sit.state);
  /** Which time it is that the last look is open; 0 where it is not. */
  const [look, setLook] = useState(0);
  const openLook = (): void => {
    setLook((now) => now + 1);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const item = items[at];
  const flags = flagged(sitting);
  const answered = new Set([...items.keys()].filter((one) => isGiven(given[one] ?? null)));
  const isLast = at === items.length - 1;
  if (!item) return null;

  const go = (to: number): void => {
    setLook(0);
    void sit.go(to).then(() => heading.current?.focus());
  };
  const forward = (): void => {
    if (isLast) openLook();
    else go(at + 1);
  };
  const map = <QuestionMap count={items.length} at={at} answered={answered} flags={flags} onGo={go} />;
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address holds the paper: it stays.
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        {say.skip}
      </a>
      <header className="exam-bar">
        <div>
          <h1>{paper.title}</h1>
          <Clock left={left} whole={allowance(sitting)} />
          <button
            type="button"
            className="btn"
            onClick={() => {
              openLook();
            }}
          >
            {say.handIn}
          </button>
        </div>
        <TimeBar left={left} whole={allowance(sitting)} />
      </header>
      <main id="main" className="exam-wrap">
        <section aria-labelledby="exam-place">
          <div className="qno">
            <h2 id="exam-place" tabIndex={-1} ref={heading} aria-label={say.place(at + 1, items.length)}>
              <b className="nums">{at + 1}</b> / {items.length}
              <span>{moduleOf.get(item.id)}</span>
            </h2>
            <button
              type="button"
              className="btn"
              aria-pressed={flags.has(at)}
              onClick={() => void sit.flag()}
            >
              <Icon name="flag" />
              {flags.has(at) ? say.flagged : say.flag}
            </button>
          </div>
          <ItemView key={item.id} item={item} answer={given[at]} sit={sit} onDone={forward} />
          <p className="tip">{say.tips[item.kind]}</p>
          {(failed || refused) && (
            <p className="drill__fb wrong" role="alert">
              {refused ? say.notHandedIn : say.notSaved}
              <button
                type="button"
                className="btn"
                onClick={() => void (refused ? sit.handIn() : sit.save())}
              >
                {refused ? say.handInAgain : say.saveAgain}
              </button>
            </p>
          )}
          <details className="map map--fold">
            <summary>
              <span>
                {say.map}　{say.mapState(answered.size, items.length, flags.size)}
              </span>
              <Icon name="down" />
            </summary>
            {map}
          </details>
        </section>
        <aside className="map map--side" aria-labelledby="exam-map">
          <h2 id="exam-map">{say.map}</h2>
          {map}
          <div className="sum">
            <p>{say.sum(answered.size, items.length - answered.size, flags.size)}</p>
            <p>{say.safe}</p>
          </div>
        </aside>
      </main>
      <footer className="exam-foot">
        <button
          type="button"
          className="btn"
          aria-label={say.before}
          disabled={at === 0}
          onClick={() => {
            go(at - 1);
          }}
        >
          <Icon name="left" />
          <span className="lg">{say.before}</span>
        </button>
        <button type="button" className="btn btn--go" onClick={forward}>
          {isLast ? say.last : answered.has(at) ? say.next : say.pass}
          {!isLast && <Icon name="right" />}
        </button>
        <p className="vh" role="status">
          {closing ? (left === 0 ? say.timeUp : say.closing) : ''}
        </p>
      </footer>
      {look > 0 && (
        <LastLook
          key={look}
          count={items.length}
          answered={answered}
          flags={flags}
          closing={closing}
          refused={refused}
          onGo={go}
          onHandIn={() => void sit.handIn()}
          onClose={() => {
            // The browser tells late: it may have been opened again since.
            setLook((now) => (now === look ? 0 : now));
          }}
        />
      )}
    </>
  );
}

interface ItemProps {
  readonly item: Item;
  readonly answer: ExamAnswer | undefined;
  readonly sit: SitPaper;
  readonly onDone: () => void;
}

function ItemView({ item, answer, sit, onDone }: ItemProps) {
  const props = { answer, onChoose: (chosen: ExamAnswer): void => void sit.choose(chosen) };
  switch (item.kind) {
    case 'typed':
    case 'tiles':
      return <StemItem item={item} {...props} onWrite={sit.write} onDone={onDone} />;
    case 'spot':
      return <SpotItem item={item} {...props} />;
    case 'order':
      return <OrderItem item={item} {...props} />;
    default:
      return <ChoiceItem item={item} {...props} />;
  }
}
