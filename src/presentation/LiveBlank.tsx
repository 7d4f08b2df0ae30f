import { useRef } from 'react';
import { markCalled } from '../domain/deck/mark-called.ts';
import { isOpen } from '../domain/deck/run.ts';
import type { Opened, Run } from '../domain/deck/run.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import type { RunStore } from '../stores/run.ts';
import { feedbackLine } from '../text/feedback.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';
import type { StepLine } from './presenter-notes.ts';

interface Props {
  readonly line: StepLine & { readonly number: number };
  readonly isNext: boolean;
  /** The first blank of its drill, beside which the drill's tiles are shown and put away. */
  readonly isFirst: boolean;
  /** Index in its drill, from 0. */
  readonly blank: number;
  readonly view: DrillView;
  readonly run: Run;
  readonly views: ReadonlyMap<string, DrillView>;
  readonly store: RunStore;
  /** What is said to a screen reader. */
  readonly onTold: (words: string) => void;
}

/** One blank: its answer, and a field for what the class calls out. */
export function LiveBlank({ line, isNext, isFirst, blank, view, run, views, store, onTold }: Props) {
  const { step, number, words, all } = line;
  const row = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const opened = run.open[step];
  const done = isOpen(run, step);
  /** The keys are the presenter's again, and the focus stays at the blank. */
  const leaveField = (): void => {
    row.current?.focus();
  };
  const check = (): void => {
    const text = field.current?.value.trim() ?? '';
    if (text === '') {
      onTold(say.typeFirst);
      field.current?.focus();
      return;
    }
    const { mark } = markCalled(view, blank, text, run.open, views);
    store.command({ type: 'answer', step, text, verdict: mark.verdict });
    onTold(wordsOf({ how: 'typed', text, verdict: mark.verdict }, props));
    if (mark.verdict === 'right' || mark.verdict === 'open') leaveField();
    else field.current?.select();
  };
  const reveal = (): void => {
    store.command({ type: 'reveal', step });
    leaveField();
  };
  const props = { view, blank, run, views };
  const named = (name: string): { readonly 'aria-label': string } => ({ 'aria-label': say.of(name, number) });

  return (
    <li ref={row} tabIndex={-1} data-next={isNext ? '' : undefined} data-open={done ? '' : undefined}>
      <p className="presenter__key" data-deck="">
        {words}
        {isNext && <b>{say.upNext}</b>}
      </p>
      {all !== null && (
        <details>
          <summary>{say.all}</summary>
          <p data-deck="">{all}</p>
        </details>
      )}
      {opened && (
        <p className="presenter__verdict" data-right={done ? '' : undefined}>
          {wordsOf(opened, props)}
        </p>
      )}
      <div className="presenter__do">
        {!done && (
          <>
            <input
              ref={field}
              type="text"
              aria-label={say.called(number)}
              placeholder={say.calledShort}
              defaultValue={opened?.how === 'typed' ? opened.text : ''}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="done"
              onKeyDown={(event) => {
                // eslint-disable-next-line @typescript-eslint/no-deprecated
                if (event.nativeEvent.isComposing || event.keyCode === 229) return;
                if (event.key === 'Enter') check();
                else if (event.key === 'Escape') leaveField();
              }}
            />
            <button type="button" {...named(say.check)} onClick={check}>
              {say.check}
            </button>
            {opened?.how === 'typed' && opened.verdict !== 'used' && (
              <button
                type="button"
                {...named(say.accept)}
                onClick={() => {
                  store.command({ type: 'accept', step });
                  onTold(say.isAccepted(opened.text));
                  leaveField();
                }}
              >
                {say.accept}
              </button>
            )}
            <button type="button" {...named(say.reveal)} onClick={reveal}>
              {say.reveal}
            </button>
          </>
        )}
        {opened && (
          <button
            type="button"
            {...named(say.takeBackThis)}
            onClick={() => {
              store.command({ type: 'close', step });
              if (field.current) field.current.value = '';
              leaveField();
            }}
          >
            {say.takeBackThis}
          </button>
        )}
        {isFirst && view.tiles.length > 0 && (
          <button
            type="button"
            {...named(say.tiles)}
            aria-pressed={run.tiles.includes(view.id)}
            onClick={() => {
              store.command({ type: 'toggleTiles', drill: view.id });
            }}
          >
            {say.tiles}
          </button>
        )}
      </div>
    </li>
  );
}

/** What stands in a blank, and why it does not count: only the presenter reads it. */
function wordsOf(
  opened: Opened,
  { view, blank, run, views }: Pick<Props, 'view' | 'blank' | 'run' | 'views'>,
): string {
  if (opened.how === 'shown') return say.isShown;
  if (opened.how === 'accepted') return say.isAccepted(opened.text);
  const { text, verdict } = opened;
  if (verdict === 'right') return say.isRight(text);
  if (verdict === 'open') return say.isOpen(text);
  const { mark, question } = markCalled(view, blank, text, run.open, views);
  const why = feedbackLine(mark, question, view.blanks[blank]?.models ?? []);
  return verdict === 'near' ? say.isNear(text, why) : say.isWrong(text, why);
}
