import { useState } from 'react';
import { blankToPractise } from '../../domain/exam/review-paper.ts';
import type { ReviewedAnswer, ReviewedItem } from '../../domain/exam/review-paper.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAM_RESULT_TEXT } from '../../text/exam-result.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../Icon.tsx';
import { placeOf } from '../review/one-blank.ts';
import { Blanks } from './Blanks.tsx';
import { Choice } from './Choice.tsx';
import { Order } from './Order.tsx';
import { Spot } from './Spot.tsx';

const say = EXAM_RESULT_TEXT.items;

const ICONS: Readonly<Record<ReviewedItem['standing'], IconName>> = {
  right: 'check',
  part: 'ear',
  wrong: 'cross',
  empty: 'dots',
};

/** Every item of the paper with what was answered, what is right and why; the wrong ones alone at first. */
export function Items({ items }: { readonly items: readonly ReviewedItem[] }) {
  const wrong = items.filter(({ standing }) => standing !== 'right');
  const [all, setAll] = useState(wrong.length === 0);
  return (
    <section className="miss" id="items" aria-labelledby="items-title">
      <h2 id="items-title" tabIndex={-1}>
        {say.title}
      </h2>
      <fieldset className="choice">
        <legend className="vh">{say.filter}</legend>
        {[false, true].map((value) => (
          <label key={String(value)}>
            <input
              type="radio"
              name="items"
              checked={all === value}
              onChange={() => {
                setAll(value);
              }}
            />
            {value ? say.all(items.length) : say.wrong(wrong.length)}
          </label>
        ))}
      </fieldset>
      {!all && wrong.length === 0 && <p>{say.none}</p>}
      <ol>
        {(all ? items : wrong).map((item) => (
          <Reviewed key={item.id} item={item} />
        ))}
      </ol>
    </section>
  );
}

function Reviewed({ item }: { readonly item: ReviewedItem }) {
  const { id, number, kind, standing, score, why, source, lesson, answer } = item;
  const practise = standing === 'right' ? null : blankToPractise(answer);
  return (
    <li data-standing={standing}>
      <h3>
        <span>
          {say.number(number)} · {say.kinds[kind]}
        </span>{' '}
        <span className="mark">
          <Icon name={ICONS[standing]} />
          {standing === 'part' ? say.standing.part(Math.round(score * 100)) : say.standing[standing]}
        </span>
      </h3>
      <Body item={number} id={id} answer={answer} />
      {why !== '' && (
        <p className="why">
          <b>{say.why}</b>
          {why}
        </p>
      )}
      <p className="note from">
        {source !== undefined && (
          <span>
            {say.source}：{source}
          </span>
        )}
        {lesson && <a href={sitePath(lesson.path.slice(1))}>{say.relearn(lesson.title)}</a>}
        {practise && (
          <a
            href={`${sitePath('review/')}${placeOf(practise.drill, practise.blank)}`}
            aria-label={say.practiseOf(number)}
          >
            {say.practise}
          </a>
        )}
      </p>
    </li>
  );
}

interface BodyProps {
  readonly id: string;
  readonly item: number;
  readonly answer: ReviewedAnswer;
}

function Body({ id, item, answer }: BodyProps) {
  switch (answer.type) {
    case 'blanks':
      return <Blanks item={item} answer={answer} />;
    case 'choice':
      return <Choice id={id} answer={answer} />;
    case 'spot':
      return <Spot answer={answer} />;
    case 'order':
      return <Order id={id} answer={answer} />;
  }
}
