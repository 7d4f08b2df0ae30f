import { useRef, useState } from 'react';
import { planFileText } from '../../domain/plan/parse-plan.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { saveFile } from '../../stores/save-file.ts';
import { PLAN_TEXT } from '../../text/plan.ts';

const say = PLAN_TEXT.keep;

interface Props {
  readonly plan: Plan;
  readonly copy: () => void;
  readonly remove: () => void;
}

/** Takes a plan along, makes another of it, or deletes it. */
export function PlanKeeping({ plan, copy, remove }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section className="plan__use" aria-labelledby="plan-keep">
      <h3 id="plan-keep">{say.title}</h3>
      <div className="io">
        <button
          type="button"
          className="btn"
          onClick={() => {
            // What no file may be called on one of the systems.
            const name = say.fileName(plan.title).replace(/[\\/:*?"<>|]/g, '-');
            saveFile(`${name}.json`, 'application/json', planFileText(plan));
          }}
        >
          {say.export}
        </button>
        <button type="button" className="btn" onClick={copy}>
          {say.copy}
        </button>
        <button
          ref={button}
          type="button"
          className="btn"
          aria-expanded={asking}
          onClick={() => {
            setAsking(!asking);
          }}
        >
          {say.delete}
        </button>
      </div>
      {asking && (
        <div className="ask-first" role="group" aria-labelledby="delete-plan">
          <p id="delete-plan">{say.ask(plan.title)}</p>
          <button
            type="button"
            className="btn"
            autoFocus
            onClick={() => {
              setAsking(false);
              button.current?.focus();
            }}
          >
            {say.no}
          </button>
          <button type="button" className="btn btn--danger" onClick={remove}>
            {say.yes}
          </button>
        </div>
      )}
    </section>
  );
}
