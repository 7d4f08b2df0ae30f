import { useEffect, useRef, useState } from 'react';
import type { DrillCard, DrillEntry } from '../../domain/review/cards.ts';
import { siteData } from '../../stores/site-data.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { LESSON_TEXT } from '../../text/lesson.ts';
import Exercise from '../drill/Exercise.tsx';
import type { DrillState } from '../drill/Exercise.tsx';
import { Failed } from './Failed.tsx';
import { Origin } from './Origin.tsx';

interface Props {
  readonly item: DrillEntry;
  /** The blank that takes the focus, from 0; null for none. */
  readonly focus: number | null;
  readonly onState: (state: DrillState) => void;
}

/** A drill of the course, from the beginning, whatever is known of it. */
export function DrillItem({ item, focus, onState }: Props) {
  const [card, setCard] = useState<DrillCard | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = true;
    siteData<DrillCard>(`drills/${item.drill}.json`).then(
      (found) => {
        if (shown) setCard(found);
      },
      () => {
        if (shown) setCard('failed');
      },
    );
    return () => {
      shown = false;
    };
  }, [item.drill, tries]);
  const isHere = card !== null && card !== 'failed';
  useEffect(() => {
    if (focus !== null && isHere) paper.current?.querySelectorAll('input')[focus]?.focus();
  }, [focus, isHere]);

  if (card === null) return <p role="status">{say.loading}</p>;
  if (card === 'failed')
    return (
      <Failed
        onRetry={() => {
          setCard(null);
          setTries(tries + 1);
        }}
      />
    );
  const { view, title, anyOrder, also, explanation, evidence, source } = card;
  return (
    <div ref={paper}>
      <Exercise id={item.id} title={title} lines={[view]} anyOrder={anyOrder} review onState={onState}>
        <div className="explain">
          <div>
            <p>
              <b>{DRILL_TEXT.answers}</b>{' '}
              <span data-deck="">{view.blanks.map(({ models }) => models.join(' / ')).join('、')}</span>
            </p>
            <p>{explanation}</p>
            {also.length > 0 && (
              <p className="also">
                {DRILL_TEXT.also}：<span data-deck="">{also.join('，')}</span>。
              </p>
            )}
            {evidence !== undefined && (
              <div className="sidenote evidence">
                <b>{LESSON_TEXT.evidence}</b>
                <p>{evidence}</p>
              </div>
            )}
            <p className="source">
              <b>{DRILL_TEXT.source}</b>
              {source}
            </p>
            <Origin home={item.home} hash={`#drill-${item.drill}`} />
          </div>
        </div>
      </Exercise>
    </div>
  );
}
