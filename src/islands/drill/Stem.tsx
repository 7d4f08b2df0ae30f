import { Fragment, useEffect, useRef } from 'react';
import type { DrillFace } from '../../domain/drill/drill-view.ts';
import { DRILL_TEXT } from '../../text/drill.ts';
import { Icon } from '../Icon.tsx';
import type { DrillControl } from './use-drill.ts';

interface Props {
  readonly view: DrillFace;
  readonly drill: DrillControl;
  readonly tiles: boolean;
}

/** Text and brackets in reading order. Punctuation around a bracket stays on its line. */
export function Stem({ view, drill, tiles }: Props) {
  return (
    <p className="drill__stem" data-deck="">
      {view.parts.map((part, index) => {
        const before = view.parts[index - 1];
        const next = view.parts[index + 1];
        if (typeof part === 'string') {
          const rest = typeof before === 'number' ? part.replace(CLOSING, '') : part;
          return typeof next === 'number' ? rest.replace(OPENING, '') : rest;
        }
        const opening = typeof before === 'string' ? OPENING.exec(before)?.[0] : undefined;
        return (
          <Fragment key={part}>
            {opening === undefined ? null : <wbr />}
            <span className="nb">
              {opening}
              <Bracket view={view} drill={drill} at={part} tiles={tiles} />
              {typeof next === 'string' ? CLOSING.exec(next)?.[0] : null}
            </span>
          </Fragment>
        );
      })}
    </p>
  );
}

const OPENING = /[“「《（]+$/u;
const CLOSING = /^[，。、；：！？”」》）]+/u;

/** @returns the words beside a blank, for those who hear the blank without its line: 一句暖心的什么 */
function clause({ parts }: DrillFace, at: number): string {
  const index = parts.indexOf(at);
  const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
  const head = /[^，。、；：！？]*$/u.exec(String(before))?.[0] ?? '';
  const tail = /^[^，。、；：！？]*/u.exec(String(after))?.[0] ?? '';
  return `${head}${DRILL_TEXT.gap}${tail}`;
}

/** Narrowest and widest bracket, in characters; it grows with what is written, never with the answer. */
const NARROW = 4;
const WIDE = 11;

function Bracket({ view, drill, at, tiles }: Props & { readonly at: number }) {
  const box = useRef<HTMLLabelElement>(null);
  const value = drill.values[at] ?? '';
  const mark = drill.marks[at];
  const settled = mark?.verdict === 'right' || mark?.verdict === 'shown';
  const label = DRILL_TEXT.blank(at + 1, view.blanks.length);
  const about = `about-${view.id}-${String(at)}`;

  // Through the CSSOM: a style attribute would be blocked by the content security policy.
  useEffect(() => {
    const length = Math.min(WIDE, Math.max(NARROW, [...value].length));
    box.current?.style.setProperty('--n', String(length));
  }, [value]);

  return (
    <label className="blank" ref={box} data-state={mark?.verdict}>
      <input
        type="text"
        name={`blank-${String(at + 1)}`}
        aria-label={settled && mark.verdict === 'right' ? `${label}，${DRILL_TEXT.tick}` : label}
        aria-describedby={mark ? `${about} note-${view.id}-${String(at)}` : about}
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
      <span id={about} hidden>
        {clause(view, at)}
      </span>
      {mark?.verdict === 'right' && <Icon name="check" className="tickmark" />}
    </label>
  );
}
