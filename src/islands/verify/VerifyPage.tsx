import { useRef, useState, useSyncExternalStore } from 'react';
import { VERIFY_TEXT } from '../../text/verify.ts';
import { FilePicker } from '../FilePicker.tsx';
import { Result } from './Result.tsx';
import { useDrop } from './use-drop.ts';
import { useVerify } from './use-verify.ts';

/** 查验: record files are put in, and each is told whether it follows from its answers. */
export default function VerifyPage() {
  const { results, said, add, again, clear } = useVerify();
  const [pasting, setPasting] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const over = useDrop(add);
  const awake = useAwake();
  const say = VERIFY_TEXT;
  return (
    <div className="verify-desk">
      <section className="verify-put needs-js" aria-labelledby="verify-put" data-over={over || undefined}>
        <h2 id="verify-put">{say.put}</h2>
        <div className="io">
          <FilePicker
            label={say.choose}
            className="btn btn--go"
            multiple
            disabled={!awake}
            onFiles={(files) => void add(files)}
          />
          <button
            type="button"
            className="btn"
            disabled={!awake}
            aria-expanded={pasting}
            onClick={() => {
              setPasting(!pasting);
            }}
          >
            {say.paste}
          </button>
        </div>
        {pasting && (
          <div className="paste">
            <textarea
              ref={pasted}
              className="field"
              rows={5}
              aria-label={say.pasteLabel}
              spellCheck={false}
            />
            <button
              type="button"
              className="btn"
              onClick={() => {
                const text = pasted.current?.value ?? '';
                void add([{ name: say.pasted, size: text.length, text: () => Promise.resolve(text) }]);
              }}
            >
              {say.pasteGo}
            </button>
          </div>
        )}
        <p className="note">{over ? say.dropNow : say.drop}</p>
        <p role="status" className="said">
          {said}
        </p>
      </section>
      {results.length > 0 && (
        <section className="verify-results" aria-labelledby="verify-results">
          <div className="h">
            <h2 id="verify-results">{say.results}</h2>
            <button type="button" className="btn btn--text" onClick={clear}>
              {say.clear}
            </button>
          </div>
          {results.map((one) => (
            <Result key={one.key} checked={one} onAgain={again} />
          ))}
        </section>
      )}
    </div>
  );
}

/** False in the HTML that comes before the scripts: a button that does nothing yet is not offered. */
function useAwake(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
