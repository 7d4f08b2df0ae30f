import { useEffect, useRef, useState } from 'react';
import type { CatalogueItem, DrillCard } from '../../domain/review/cards.ts';
import type { ReviewNow } from '../../stores/review.ts';
import type { ReviewSession } from '../../stores/review-session.ts';
import { siteData } from '../../stores/site-data.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';
import type { DrillState } from '../drill/Exercise.tsx';
import { DrillItem } from './DrillItem.tsx';
import { PhraseItem } from './PhraseItem.tsx';
import { TermItem } from './TermItem.tsx';

interface Props {
  readonly session: ReviewSession;
  readonly now: ReviewNow;
  readonly onMove: (to: ReviewSession) => void;
  readonly onEnd: (finished: boolean) => void;
}

/** One item at a time. Everything is stored as it is answered, so it can be left at any moment. */
export function Session({ session, now, onMove, onEnd }: Props) {
  const { items, at } = session;
  const item = now.catalogue.find(({ id }) => id === items[at]);
  const [seen, setSeen] = useState<{ readonly at: number; readonly state: DrillState }>({
    at,
    state: 'fresh',
  });
  const state = seen.at === at ? seen.state : 'fresh';
  const heading = useRef<HTMLHeadingElement>(null);
  /** The item before was left with Enter from its blank, so the next one's blank takes the focus. */
  const [writing, setWriting] = useState(false);
  const last = at === items.length - 1;

  useEffect(() => {
    if (!writing) heading.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when the item changes
  }, [at]);
  useEffect(() => {
    const next = now.catalogue.find(({ id }) => id === items[at + 1]);
    // Only so that it is there at once; where it fails, the item itself says so.
    if (next?.kind === 'drill') siteData<DrillCard>(`drills/${next.drill}.json`).catch(() => undefined);
  }, [at, items, now.catalogue]);

  const goOn = (fromBlank: boolean): void => {
    setWriting(fromBlank);
    if (last) onEnd(true);
    else onMove({ ...session, at: at + 1 });
  };
  const label = state === 'fresh' ? say.skip : last ? say.last : say.go;

  return (
    <section
      className="review-session"
      aria-labelledby="review-place"
      onKeyDownCapture={(event) => {
        // Enter in a blank that is settled goes on; 229 is what older WebViews say while a candidate is composed.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (state !== 'complete' || event.repeat || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        goOn(true);
      }}
    >
      <div className="review-head">
        <h2 id="review-place" ref={heading} tabIndex={-1}>
          {say.place(at + 1, items.length)}
        </h2>
        <progress max={items.length} value={state === 'complete' ? at + 1 : at} aria-label={say.title} />
      </div>
      {item && (
        <Item
          key={item.id}
          item={item}
          now={now}
          writing={writing}
          onState={(to) => {
            setSeen({ at, state: to });
          }}
        />
      )}
      <div className="row">
        <button
          type="button"
          className={state === 'complete' ? 'btn btn--go' : 'btn'}
          onClick={() => {
            goOn(false);
          }}
        >
          {label}
        </button>
        <button
          type="button"
          className="btn btn--text"
          onClick={() => {
            onEnd(false);
          }}
        >
          {say.stop}
        </button>
      </div>
      <p className="note">{say.stopNote}</p>
    </section>
  );
}

interface ItemProps {
  readonly item: CatalogueItem;
  readonly now: ReviewNow;
  readonly writing: boolean;
  readonly onState: (state: DrillState) => void;
}

function Item({ item, now, writing, onState }: ItemProps) {
  // Other answers in another order the next time that it comes up.
  const seed = `${item.id} ${String(now.schedule.get(item.id)?.sittings ?? 0)}`;
  switch (item.kind) {
    case 'drill':
      return <DrillItem item={item} focus={writing ? 0 : null} onState={onState} />;
    case 'phrase':
      return <PhraseItem item={item} all={now.catalogue} seed={seed} onState={onState} />;
    case 'term':
      return <TermItem item={item} all={now.catalogue} seed={seed} onState={onState} />;
  }
}
