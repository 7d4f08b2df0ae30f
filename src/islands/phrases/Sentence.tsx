import { useId, useRef, useState } from 'react';
import { compareSentence } from '../../domain/phrases/compare.ts';
import type { Comparison, PartKey } from '../../domain/phrases/compare.ts';
import type { TrainerView } from '../../domain/phrases/trainer-view.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Compared } from './Compared.tsx';
import { usePractice } from '../use-practice.ts';

interface Props {
  readonly view: TrainerView;
  /** What is practised, and how: phrase-15 write, rewrite-3 rewrite. */
  readonly item: string;
  readonly exercise: 'write' | 'rewrite';
  readonly label: string;
  /** Names of the parts, and their cues. */
  readonly checks: readonly string[];
  readonly cues: PartKey;
  readonly better: readonly string[];
  readonly nextLabel: string;
  /** The page has another main button. */
  readonly quiet?: boolean;
  readonly onNext: () => void;
}

/** A sentence is typed and compared with what it should carry; it may be changed and compared again. */
export function Sentence(props: Props) {
  const { view, item, exercise, label, checks, cues, better, nextLabel, quiet = false, onNext } = props;
  const main = quiet ? 'btn' : 'btn btn--go';
  const say = PHRASES_TEXT.write;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<Comparison | null>(null);
  /** What was compared last: the same again is no new try. */
  const [compared, setCompared] = useState('');
  const [note, setNote] = useState('');
  const { store, elapsed, failed, busy } = usePractice();

  const compare = async (): Promise<void> => {
    const text = field.current?.value.trim() ?? '';
    const result = compareSentence(text, cues, view.key);
    if (busy) return;
    if (!result || text === compared) {
      setNote(result ? say.same : say.empty);
      field.current?.focus();
      return;
    }
    setNote('');
    const saved = await store({
      kind: 'practised',
      item,
      exercise,
      outcome: result.outcome,
      answer: text,
      ms: elapsed(),
    });
    if (!saved) return;
    setCompared(text);
    setFound(result);
  };

  return (
    <form
      className="sentence"
      onSubmit={(event) => {
        event.preventDefault();
        void compare();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        rows={2}
        maxLength={120}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        onKeyDown={(event) => {
          // Enter that confirms a candidate of an input method is no hand-in; 229 is what older WebViews say.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          const typing = event.nativeEvent.isComposing || event.keyCode === 229;
          if (event.key !== 'Enter' || event.shiftKey || typing) return;
          event.preventDefault();
          void compare();
        }}
      />
      <p className="note" id={`${id}-hint`}>
        {say.hint}
      </p>
      <div role="status" className="told">
        {failed ? PHRASES_TEXT.failed : note}
        {found && note === '' && !failed && (
          <Compared found={found} checks={checks} notes={view.notes} phrases={view.phrases} />
        )}
      </div>
      {found && (
        <div className="models">
          <h4>{say.models}</h4>
          {better.map((sentence) => (
            <p className="good" key={sentence}>
              {sentence}
            </p>
          ))}
          <p className="note">{say.honest}</p>
        </div>
      )}
      <div className="acts">
        <button type="submit" className={found?.outcome === 'right' ? 'btn' : main}>
          {found ? say.again : say.go}
        </button>
        {found && (
          <button
            type="button"
            className={found.outcome === 'right' ? main : 'btn btn--text'}
            onClick={onNext}
          >
            {nextLabel}
          </button>
        )}
      </div>
    </form>
  );
}
