import { useState } from 'react';
import type { DrillEntry } from '../../domain/review/cards.ts';
import { sitePath } from '../../stores/site-data.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';
import type { DrillState } from '../drill/Exercise.tsx';
import { DrillItem } from './DrillItem.tsx';

interface Props {
  readonly item: DrillEntry;
  /** The blank that takes the focus. */
  readonly blank: number;
}

/** A weak blank by itself. It counts as a review; a session that was begun stays as it is. */
export function OneDrill({ item, blank }: Props) {
  const [state, setState] = useState<DrillState>('fresh');
  return (
    <section className="review-session" aria-labelledby="review-one">
      <div className="review-head">
        <h2 id="review-one">{say.one}</h2>
      </div>
      <DrillItem item={item} focus={blank} onState={setState} />
      <div className="row">
        <a className={state === 'complete' ? 'btn btn--go' : 'btn'} href={sitePath('record/')}>
          {say.toRecord}
        </a>
      </div>
    </section>
  );
}
