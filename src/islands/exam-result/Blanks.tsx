import { Fragment } from 'react';
import type { ReviewedAnswer, ReviewedBlank } from '../../domain/exam/review-paper.ts';
import { EXAM_RESULT_TEXT, missLine } from '../../text/exam-result.ts';
import { Icon } from '../Icon.tsx';
import { Appeal } from './Appeal.tsx';

const say = EXAM_RESULT_TEXT.blank;

interface Props {
  /** Place of the item on the paper, from 1. */
  readonly item: number;
  readonly answer: Extract<ReviewedAnswer, { type: 'blanks' }>;
}

const CLOSING = /^[，。、；：！？”」》）]+/u;

/** A stem with what was written in its brackets; below it, blank by blank, what should stand there. */
export function Blanks({ item, answer: { drill, parts, blanks } }: Props) {
  return (
    <>
      <p className="st" data-deck="">
        {parts.map((part, index) => {
          if (typeof part === 'string')
            return typeof parts[index - 1] === 'number' ? part.replace(CLOSING, '') : part;
          const next = parts[index + 1];
          return (
            <Fragment key={index}>
              <span className="nb">
                <Bracket blank={blanks[part]} />
                {typeof next === 'string' ? CLOSING.exec(next)?.[0] : null}
              </span>
            </Fragment>
          );
        })}
      </p>
      {blanks.map((blank, at) => (
        <Told key={at} item={item} drill={drill} at={at} all={blanks.length} blank={blank} />
      ))}
    </>
  );
}

function Bracket({ blank }: { readonly blank: ReviewedBlank | undefined }) {
  if (!blank) return null;
  const { verdict } = blank.mark;
  return (
    <span className="blank" data-state={verdict}>
      <span className="txt">{blank.answer === '' ? '　　' : blank.answer}</span>
      {verdict === 'right' && <Icon name="check" className="tickmark" />}
      <span className="vh">，{say.verdicts[verdict]}</span>
    </span>
  );
}

interface ToldProps {
  readonly item: number;
  readonly drill: string;
  /** From 0. */
  readonly at: number;
  readonly all: number;
  readonly blank: ReviewedBlank;
}

function Told({ item, drill, at, all, blank: { answer, mark, models, listed } }: ToldProps) {
  const { verdict } = mark;
  if (verdict === 'right') return null;
  const [model = '', ...others] = models;
  const where = say.where(at + 1, all);
  const line = listed ? say.listed : missLine(mark);
  return (
    <p>
      {where !== '' && `${where}：`}
      {verdict === 'open' ? (
        say.open(models.slice(0, 4).join('、'))
      ) : (
        <>
          {say.should} <span className="ans">{model}</span>。
          {others.length > 0 && say.also(others.slice(0, 4).join('、'))}
          {line}
        </>
      )}
      {(verdict === 'wrong' || verdict === 'near') && (
        <Appeal item={item} drill={drill} blank={at} answer={answer} />
      )}
    </p>
  );
}
