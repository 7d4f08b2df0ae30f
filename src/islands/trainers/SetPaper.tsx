import { useEffect, useId, useState } from 'react';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import { sizeOf } from '../../domain/exam/bank.ts';
import { EXTRA_STEP, GROUPS, MOST_EXTRA } from '../../domain/exam/class-code.ts';
import { examBank } from '../../stores/exams.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import { CodeSheet } from './CodeSheet.tsx';
import { makeCodes } from './make-codes.ts';
import type { MadeCodes } from './make-codes.ts';

const say = TRAINERS_TEXT.make;
const STEPS = Array.from({ length: MOST_EXTRA / EXTRA_STEP }, (_, at) => (at + 1) * EXTRA_STEP);

/** 出卷: chooses a paper for a class and makes its codes. */
export default function SetPaper() {
  const [bank, setBank] = useState<Bank | 'failed' | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    examBank().then(
      (found) => {
        if (isCurrent) setBank(found);
      },
      () => {
        if (isCurrent) setBank('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  if (bank === null) return <p className="note">{say.loading}</p>;
  if (bank !== 'failed') return <Form bank={bank} />;
  return (
    <>
      <p role="alert">{say.failed}</p>
      <button
        type="button"
        className="btn"
        onClick={() => {
          setBank(null);
          setAsked(asked + 1);
        }}
      >
        {say.retry}
      </button>
    </>
  );
}

function Form({ bank }: { readonly bank: Bank }) {
  const first = bank.papers.find(({ kind }) => kind === 'certification') ?? bank.papers[0];
  const [paper, setPaper] = useState<Paper | undefined>(first);
  const [isSplit, setSplit] = useState(false);
  const [groups, setGroups] = useState(2);
  const [extra, setExtra] = useState(0);
  const [made, setMade] = useState<MadeCodes | null>(null);
  const note = useId();
  return (
    <>
      <form
        className="set-paper no-print"
        onSubmit={(event) => {
          event.preventDefault();
          if (paper) setMade(makeCodes(bank, paper, isSplit ? groups : 0, extra));
        }}
      >
        <label>
          <span>{say.paper}</span>
          <select
            className="field"
            value={paper?.id}
            onChange={(event) => {
              setPaper(bank.papers.find(({ id }) => id === event.target.value));
            }}
          >
            {bank.papers.map(({ id, title }) => (
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
      </form>
      <CodeSheet made={made} />
    </>
  );
}
