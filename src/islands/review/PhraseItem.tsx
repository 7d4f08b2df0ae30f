import { useMemo } from 'react';
import { phraseChoices } from '../../domain/review/cards.ts';
import type { CatalogueItem, PhraseEntry } from '../../domain/review/cards.ts';
import { REVIEW_TEXT } from '../../text/review.ts';
import type { DrillState } from '../drill/Exercise.tsx';
import { Choices } from './Choices.tsx';
import { Origin } from './Origin.tsx';

interface Props {
  readonly item: PhraseEntry;
  readonly all: readonly CatalogueItem[];
  readonly seed: string;
  readonly onState: (state: DrillState) => void;
}

const say = REVIEW_TEXT.phrase;

/** A forbidden phrase in its moment: which sentence answers it? */
export function PhraseItem({ item, all, seed, onState }: Props) {
  const choices = useMemo(() => phraseChoices(item, all, seed), [item, all, seed]);
  return (
    <article className="drill review-phrase" aria-labelledby={`${item.id}-title`}>
      <h3 className="taboo" id={`${item.id}-title`} data-deck="">
        {item.taboo}
      </h3>
      <p>
        <b>{say.moment}</b>
        {item.when}
      </p>
      <Choices
        item={item.id}
        ask={say.ask}
        choices={choices}
        verdict={(right) => (right ? say.right : say.wrong)}
        onState={onState}
      >
        <div className="drill__key">
          <p>
            <b>{say.why}</b>
            {item.why}
          </p>
          <Origin home={item.home} />
        </div>
      </Choices>
    </article>
  );
}
