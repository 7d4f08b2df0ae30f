import { useRef, useState } from 'react';
import type { ExamAnswer, TilesItem, TypedItem } from '../../domain/exam/item.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';
import { Blanks } from './Blanks.tsx';

interface Props {
  readonly item: TypedItem | TilesItem;
  readonly answer: ExamAnswer | undefined;
  /** Words are being written. */
  readonly onWrite: (words: readonly string[]) => void;
  /** Words were laid from tiles. */
  readonly onChoose: (answer: ExamAnswer) => void;
  /** Enter in the last blank. */
  readonly onDone: () => void;
}

/** A stem to type into, or to lay words into. */
export function StemItem({ item, answer, onWrite, onChoose, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const words = Array.from({ length: item.blanks }, (_, at) =>
    answer && 'words' in answer ? (answer.words[at] ?? '') : '',
  );
  const put = (blank: number, word: string): string[] => words.map((one, at) => (at === blank ? word : one));
  const focus = (blank: number): void => {
    box.current?.querySelectorAll('input')[blank]?.focus();
  };
  const tap = (word: string): void => {
    const holder = words.indexOf(word);
    if (holder >= 0) {
      onChoose({ words: put(holder, '') });
      setCurrent(holder);
      return;
    }
    const laid = put(current, word);
    onChoose({ words: laid });
    const next = laid.indexOf('');
    if (next >= 0) setCurrent(next);
  };
  return (
    <div ref={box}>
      <p className="about-item">{item.title}</p>
      <Blanks
        parts={item.parts}
        words={words}
        laid={item.kind === 'tiles'}
        onWrite={(blank, word) => {
          onWrite(put(blank, word));
        }}
        onFocus={setCurrent}
        onEnter={(blank) => {
          if (blank + 1 < item.blanks) focus(blank + 1);
          else onDone();
        }}
      />
      {item.kind === 'tiles' && (
        <div className="tiles" role="group" aria-label={say.tray}>
          {item.tiles.map((word) => (
            <button
              type="button"
              className="tile"
              key={word}
              aria-pressed={words.includes(word)}
              onClick={() => {
                tap(word);
              }}
            >
              {word}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
