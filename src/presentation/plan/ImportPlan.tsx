import { useEffect, useRef, useState } from 'react';
import { readPlanFile } from '../../domain/plan/parse-plan.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { FilePicker } from '../../islands/FilePicker.tsx';
import { randomId } from '../../stores/random-id.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.import;

interface Props {
  readonly plans: readonly Plan[];
  readonly keep: (plan: Plan) => void;
}

/** Takes a plan in from a file; asks first where it is there already. */
export function ImportPlan({ plans, keep }: Props) {
  const [said, setSaid] = useState('');
  const [same, setSame] = useState<Plan | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (same) question.current?.focus();
  }, [same]);

  const take = async (file: File): Promise<void> => {
    setSame(null);
    setSaid('');
    let text: string;
    try {
      text = await file.text();
    } catch {
      setSaid(say.errors.unreadable + say.nothingLost);
      return;
    }
    const read = readPlanFile(text);
    if (!read.ok) {
      const why = read.error === 'damaged' ? say.damaged(read.problem) : say.errors[read.error];
      setSaid(why + say.nothingLost);
    } else if (plans.some(({ id }) => id === read.plan.id)) setSame(read.plan);
    else keep(read.plan);
  };
  return (
    <>
      <FilePicker
        ref={button}
        label={PLAN_TEXT.list.import}
        onFiles={([file]) => {
          if (file) void take(file);
        }}
      />
      {same && (
        <div
          ref={question}
          className="ask-first plan-ask"
          role="group"
          aria-labelledby="same-plan"
          tabIndex={-1}
        >
          <p id="same-plan">{say.same(plans.find(({ id }) => id === same.id)?.title ?? same.title)}</p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              keep({ ...same, id: randomId(), title: PLAN_TEXT.keep.copyOf(same.title) });
            }}
          >
            {say.copy}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              keep(same);
            }}
          >
            {say.replace}
          </button>
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              setSame(null);
              setSaid(say.nothingLost);
              button.current?.focus();
            }}
          >
            {say.cancel}
          </button>
        </div>
      )}
      <p role="status" className="said plan-ask">
        {said}
      </p>
    </>
  );
}
