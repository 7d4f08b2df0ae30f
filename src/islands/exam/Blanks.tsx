import { Fragment, useEffect, useRef } from 'react';
import { EXAM_TEXT as say } from '../../text/exam.ts';

const OPENING = /[“「《（]+$/u;
const CLOSING = /^[，。、；：！？”」》）]+/u;
/** Narrowest and widest bracket, in characters; it grows with what is written, never with the answer. */
const NARROW = 4;
const WIDE = 11;

interface Props {
  readonly parts: readonly (string | number)[];
  readonly words: readonly string[];
  /** Words are laid, not typed. */
  readonly laid?: boolean;
  readonly onWrite: (blank: number, word: string) => void;
  readonly onFocus?: ((blank: number) => void) | undefined;
  /** Enter in a blank. */
  readonly onEnter: (blank: number) => void;
}

/** A stem with its brackets; punctuation around a bracket stays on its line. */
export function Blanks({ parts, words, laid = false, onWrite, onFocus, onEnter }: Props) {
  return (
    <p className="stem" data-deck="">
      {parts.map((part, index) => {
        const [before, next] = [parts[index - 1], parts[index + 1]];
        if (typeof part === 'string') {
          const rest = typeof before === 'number' ? part.replace(CLOSING, '') : part;
          return typeof next === 'number' ? rest.replace(OPENING, '') : rest;
        }
        return (
          <Fragment key={part}>
            <wbr />
            <span className="nb">
              {typeof before === 'string' ? OPENING.exec(before)?.[0] : null}
              <Bracket
                at={part}
                of={words.length}
                word={words[part] ?? ''}
                laid={laid}
                onWrite={onWrite}
                onFocus={onFocus}
                onEnter={onEnter}
              />
              {typeof next === 'string' ? CLOSING.exec(next)?.[0] : null}
            </span>
          </Fragment>
        );
      })}
    </p>
  );
}

interface BracketProps extends Pick<Props, 'onWrite' | 'onFocus' | 'onEnter'> {
  readonly at: number;
  readonly of: number;
  readonly word: string;
  readonly laid: boolean;
}

function Bracket({ at, of, word, laid, onWrite, onFocus, onEnter }: BracketProps) {
  const box = useRef<HTMLLabelElement>(null);
  // Through the CSSOM: a style attribute would be blocked by the content security policy.
  useEffect(() => {
    const length = Math.min(WIDE, Math.max(NARROW, [...word].length));
    box.current?.style.setProperty('--n', String(length));
  }, [word]);
  return (
    <label className="blank" ref={box}>
      <input
        type="text"
        aria-label={say.blank(at + 1, of)}
        value={word}
        placeholder={laid ? undefined : say.placeholder}
        readOnly={laid}
        // On the way to the tiles the focus must not end in the last bracket: they are filled one after the other.
        tabIndex={laid ? -1 : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={60}
        onFocus={() => onFocus?.(at)}
        onChange={(event) => {
          onWrite(at, event.target.value);
        }}
        onKeyDown={(event) => {
          // Enter that confirms a candidate of an input method goes nowhere; 229 is what older WebViews say.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          onEnter(at);
        }}
      />
    </label>
  );
}
