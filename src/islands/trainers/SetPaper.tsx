import { useId, useState } from 'react';
import type { Paper } from '../../domain/exam/bank.ts';
import { sizeOf } from '../../domain/exam/bank.ts';
import { EXTRA_STEP, GROUPS, MOST_EXTRA } from '../../domain/exam/class-code.ts';
import { examBank } from '../../stores/exams.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import { useAwake } from '../use-awake.ts';
import { CodeSheet } from './CodeSheet.tsx';
import { makeCodes } from './make-codes.ts';
import type { MadeCodes } from './make-codes.ts';

const say = TRAINERS_TEXT.make;
const STEPS = Array.from({ length: MOST_EXTRA / EXTRA_STEP }, (_, at) => (at + 1) * EXTRA_STEP);

interface Props {
  readonly papers: readonly Paper[];
}

/** 出卷: chooses a paper for a class and makes its codes. */
export default function SetPaper({ papers }: Props) {
  const first = papers.find(({ kind }) => kind === 'certification') ?? papers[0];
  const awake = useAwake();
  const [failed, setFailed] = useState(false);
  const [paper, setPaper] = useState<Paper | undefined>(first);
  const [isSplit, setSplit] = useState(false);
  const [groups, setGroups] = useState(2);
  const [extra, setExtra] = useState(0);
  const [made, setMade] = useState<MadeCodes | null>(null);
  const note = useId();

  const make = async (chosen: Paper): Promise<void> => {
    // A code names the version of the questions that it goes with.
    const bank = await examBank().catch(() => null);
    setFailed(bank === null);
    if (bank) setMade(makeCodes(bank.digest, chosen, isSplit ? groups : 0, extra));
  };
  return (
    <>
      <form
        className={awake ? 'set-paper no-print' : 'set-paper no-print asleep'}
        onSubmit={(event) => {
          event.preventDefault();
          if (paper) void make(paper);
        }}
      >
        <label>
          <span>{say.paper}</span>
          <select
            className="field"
            value={paper?.id}
            onChange={(event) => {
              setPaper(papers.find(({ id }) => id === event.target.value));
            }}
          >
            {papers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          {paper && <span className="note">{say.paperAbout(sizeOf(paper), paper.minutes, paper.pass)}</span>}
        </label>
        <fieldset className="choice" aria-describedby={note}>
          <legend>{say.same}</legend>
          {[false, true].map((split) => (
            <label key={String(split)}>
              <input
                type="radio"
                name="split"
                checked={isSplit === split}
                onChange={() => {
                  setSplit(split);
                }}
              />
              {split ? say.sameMany : say.sameOne}
            </label>
          ))}
          <span className="note" id={note}>
            {say.sameNote}
          </span>
        </fieldset>
        {isSplit && (
          <label>
            <span>{say.groups}</span>
            <select
              className="field"
              value={groups}
              onChange={(event) => {
                setGroups(Number(event.target.value));
              }}
            >
              {GROUPS.slice(1).map((_, at) => (
                <option key={at} value={at + 2}>
                  {at + 2}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{say.extra}</span>
          <select
            className="field"
            value={extra}
            onChange={(event) => {
              setExtra(Number(event.target.value));
            }}
          >
            <option value={0}>{say.extraNone}</option>
            {STEPS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {say.minutes(minutes)}
              </option>
            ))}
          </select>
          <span className="note">{say.extraNote}</span>
        </label>
        <button type="submit" className={made ? 'btn' : 'btn btn--go'}>
          {made ? say.again : say.go}
        </button>
        {failed && <p role="alert">{say.failed}</p>}
      </form>
      <CodeSheet made={made} />
    </>
  );
}
