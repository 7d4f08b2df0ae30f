import { useEffect, useRef } from 'react';
import type { DrillView } from '../../domain/drill/drill-view.ts';
import { TEXT } from '../../text/zh.ts';
import { Icon } from '../Icon.tsx';
import type { DrillControl } from './use-drill.ts';

interface Props {
  readonly view: DrillView;
  readonly drill: DrillControl;
  readonly tiles: boolean;
}

/** Text and brackets in reading order. Punctuation after a bracket stays on its line. */
export function Stem({ view, drill, tiles }: Props) {
  return (
    <p className="drill__stem">
      {view.parts.map((part, index) => {
        const before = view.parts[index - 1];
        const glued = typeof before === 'number';
        if (typeof part === 'string') return glued ? part.replace(LEADING, '') : part;
        const next = view.parts[index + 1];
        return (
          <span className="nb" key={part}>
            <Bracket view={view} drill={drill} at={part} tiles={tiles} />
            {typeof next === 'string' ? LEADING.exec(next)?.[0] : null}
          </span>
        );
      })}
    </p>
  );
}

const LEADING = /^[，。、；：！？”》）]+/u;

/** Narrowest and widest bracket, in characters; it grows with what is written, never with the answer. */
const NARROW = 4;
const WIDE = 11;

function Bracket({ view, drill, at, tiles }: Props & { readonly at: number }) {
  const box = useRef<HTMLSpanElement>(null);
  const value = drill.values[at] ?? '';
  const mark = drill.marks[at];
  const settled = mark?.verdict === 'right' || mark?.verdict === 'shown';
  const label = TEXT.drill.blank(at + 1, view.blanks.length);

  // Through the CSSOM: a style attribute would be blocked by the content security policy.
  useEffect(() => {
    const length = Math.min(WIDE, Math.max(NARROW, [...value].length));
    box.current?.style.setProperty('--n', String(length));
  }, [value]);

  return (
    <span className="blank" ref={box} data-state={mark?.verdict}>
      <input
        type="text"
        name={`blank-${String(at + 1)}`}
        aria-label={settled && mark.verdict === 'right' ? `${label}，${TEXT.drill.tick}` : label}
        aria-describedby={mark ? `note-${view.id}-${String(at)}` : undefined}
        aria-invalid={mark && ['wrong', 'near', 'used'].includes(mark.verdict) ? true : undefined}
        data-verdict={mark?.verdict}
        readOnly={settled}
        inputMode={tiles ? 'none' : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        maxLength={60}
        onFocus={() => {
          drill.focus(at);
        }}
        onInput={() => {
          drill.noticeInput(at);
        }}
        onKeyDown={(event) => {
          // Enter that confirms a candidate of an input method is not a hand-in; 229 is what older WebViews say.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          void drill.check();
        }}
      />
      {mark?.verdict === 'right' && <Icon name="check" className="tickmark" />}
    </span>
  );
}
