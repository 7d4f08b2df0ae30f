import { useMemo } from 'react';
import { termChoices } from '../../domain/review/cards.ts';
import type { CatalogueItem, TermEntry } from '../../domain/review/cards.ts';
import { REVIEW_TEXT } from '../../text/review.ts';
import type { DrillState } from '../drill/Exercise.tsx';
import { Choices } from './Choices.tsx';
import { Origin } from './Origin.tsx';

interface Props {
  readonly item: TermEntry;
  readonly all: readonly CatalogueItem[];
  readonly seed: string;
  readonly onState: (state: DrillState) => void;
}

const say = REVIEW_TEXT.term;

/** A definition: which word is it of? */
export function TermItem({ item, all, seed, onState }: Props) {
  const choices = useMemo(() => termChoices(item, all, seed), [item, all, seed]);
  return (
    <article className="drill review-term" aria-labelledby={`${item.id}-title`}>
      <h3 id={`${item.id}-title`}>{say.title}</h3>
      <p className="definition">{item.definition}</p>
      <Choices
        item={item.id}
        ask={say.ask}
        choices={choices}
        verdict={(right) => (right ? say.right : say.wrong(item.word))}
        onState={onState}
      >
        <div className="drill__key">
          <Origin home={item.home} />
        </div>
      </Choices>
    </article>
  );
}
