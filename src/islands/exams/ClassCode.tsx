import { useRef, useState } from 'react';
import { readClassCode } from '../../domain/exam/class-code.ts';
import { examBank } from '../../stores/exams.ts';
import { sitePath } from '../../stores/site-data.ts';
import { EXAMS_TEXT } from '../../text/exams.ts';

const say = EXAMS_TEXT.code;

/** A code that the trainer gave out leads to the paper that it sets. */
export function ClassCode() {
  const [wrong, setWrong] = useState('');
  const [reading, setReading] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const go = async (): Promise<void> => {
    setWrong('');
    setReading(true);
    const found = await pathOf(field.current?.value ?? '');
    setReading(false);
    setWrong('error' in found ? say.errors[found.error] : '');
    if ('error' in found) field.current?.focus();
    else location.assign(found.path);
  };

  return (
    <section className="exam-code" aria-labelledby="exam-code">
      <h2 id="exam-code">{say.title}</h2>
      <p className="note" id="exam-code-note">
        {say.note}
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <label>
          <span>{say.label}</span>
          <input
            ref={field}
            className="field"
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            maxLength={40}
            aria-describedby="exam-code-note exam-code-wrong"
            aria-invalid={wrong === '' ? undefined : true}
            onKeyDown={(event) => {
              // Enter that confirms a candidate of an input method sends nothing; 229 is what older WebViews say.
              // eslint-disable-next-line @typescript-eslint/no-deprecated
              if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
                event.preventDefault();
            }}
          />
        </label>
        <button type="submit" className="btn">
          {say.go}
        </button>
      </form>
      <p className="note" role="status">
        {reading && say.reading}
      </p>
      <p className="wrong" id="exam-code-wrong" role="alert">
        {wrong}
      </p>
    </section>
  );
}

type Found = { readonly path: string } | { readonly error: keyof typeof say.errors };

async function pathOf(text: string): Promise<Found> {
  if (text.trim() === '') return { error: 'empty' };
  try {
    const found = readClassCode(text, await examBank());
    if (!found.ok) return { error: found.error };
    return { path: sitePath(`exams/${found.paper.id}/?code=${encodeURIComponent(found.code)}`) };
  } catch {
    return { error: 'failed' };
  }
}
