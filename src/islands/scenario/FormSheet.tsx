import { useEffect, useRef, useState } from 'react';
import { checkForm, openLines } from '../../domain/scenario/form.ts';
import type { LineCheck } from '../../domain/scenario/form.ts';
import type { FormLine, Script } from '../../domain/scenario/script.ts';
import { SCENARIO_TEXT } from '../../text/scenario.ts';
import { Icon } from '../Icon.tsx';
import type { PlayControl } from './use-play.ts';

interface Props {
  readonly script: Script;
  readonly control: PlayControl;
}

/** 《投诉处理登记跟踪表》: what was so in this very talk, line by line. */
export function FormSheet({ script, control }: Props) {
  const say = SCENARIO_TEXT.form;
  const { form } = script;
  const { play, picks, filed } = control;
  const sheet = useRef<HTMLFormElement>(null);
  /** The check was asked for while lines were open. */
  const [asked, setAsked] = useState(0);
  const checked = filed ? checkForm(form, play.node, picks) : null;
  const open = openLines(form, picks);

  // The button that empties the form goes with what it emptied.
  const wasFiled = useRef(filed);
  useEffect(() => {
    if (wasFiled.current && !filed) sheet.current?.querySelector<HTMLElement>('input')?.focus();
    wasFiled.current = filed;
  }, [filed]);

  const check = async (): Promise<void> => {
    const [first] = open;
    if (first === undefined) {
      await control.file();
      return;
    }
    setAsked(asked + 1);
    sheet.current?.querySelector<HTMLElement>(`[name="line-${String(first)}"]`)?.focus();
  };

  return (
    <form
      className="tracking"
      ref={sheet}
      method="dialog"
      noValidate
      aria-labelledby="tracking"
      onSubmit={(event) => {
        event.preventDefault();
        if (!filed) void check();
      }}
    >
      <h2 id="tracking">{say.title}</h2>
      <p>{say.about}</p>
      {form.map((line, at) => (
        <Field
          key={line.field}
          name={`line-${String(at)}`}
          line={line}
          picked={picks[at] ?? null}
          checked={checked?.lines[at]}
          onPick={(option) => {
            control.pick(at, option);
          }}
        />
      ))}
      <div className="drill__act">
        <button type="submit" className={filed ? 'btn btn--done' : 'btn btn--go'} aria-disabled={filed}>
          {filed ? say.checked : say.check}
        </button>
        {filed && (
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              control.clearForm();
            }}
          >
            {say.again}
          </button>
        )}
      </div>
      <p className="tracking__said" role="status">
        {checked && say.result(checked.right, form.length)}
        {!checked && asked > 0 && open.length > 0 && (
          <span key={asked}>{say.open(open.map((at) => say.fields[form[at]?.field ?? 'name']))}</span>
        )}
      </p>
      {control.failed && (
        <p className="drill__fb wrong" role="alert">
          {say.failed}
        </p>
      )}
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly line: FormLine;
  readonly picked: number | null;
  readonly checked: LineCheck | undefined;
  readonly onPick: (option: number) => void;
}

function Field({ name, line, picked, checked, onPick }: FieldProps) {
  const say = SCENARIO_TEXT.form;
  return (
    <fieldset className="tracking__field" data-checked={checked ? '' : undefined}>
      <legend>{say.fields[line.field]}</legend>
      {line.options.map(({ text }, at) => {
        const isPicked = picked === at;
        const verdict = !checked
          ? undefined
          : checked.model === at
            ? isPicked
              ? 'right'
              : 'model'
            : isPicked
              ? 'wrong'
              : undefined;
        return (
          <label key={text} data-verdict={verdict}>
            <input
              type="radio"
              name={name}
              checked={isPicked}
              disabled={checked !== undefined && !isPicked}
              onChange={() => {
                if (!checked) onPick(at);
              }}
            />
            <span>
              <span className="tracking__text">{text}</span>
              {verdict !== undefined && (
                <small>
                  <Icon name={verdict === 'wrong' ? 'cross' : 'check'} />
                  {verdict === 'wrong' ? (checked?.why ?? say.wrong) : say[verdict]}
                </small>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
