import { useId, useState } from 'react';
import { compareCode } from '../../domain/exam/compare-code.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';
import { Icon } from '../Icon.tsx';

/** The file's digest, and a field for the code on a certificate. */
export function CodeField({ digest }: { readonly digest: string }) {
  const [given, setGiven] = useState('');
  const id = useId();
  const say = VERIFY_TEXT.compare;
  const compared = compareCode(given, digest);
  const { state } = compared;
  return (
    <div className="verify-code">
      <h4>{VERIFY_TEXT.digest}</h4>
      <p className="code nums">
        {digest.match(/.{1,4}/g)?.map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </p>
      <label htmlFor={id}>{say.label}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-note`}
        value={given}
        onChange={(event) => {
          setGiven(event.target.value);
        }}
      />
      <p className="note" id={`${id}-note`}>
        {say.note}
      </p>
      {/* Outside of the status: nobody wants to hear it at every key. */}
      {compared.state === 'short' && <p className="said">{say.short(compared.missing)}</p>}
      <p role="status" className="said" data-compared={state}>
        {state === 'same' && <Icon name="check" />}
        {state === 'differs' && <Icon name="cross" />}
        {compared.state !== 'short' && say[compared.state]}
      </p>
    </div>
  );
}
