import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { dialogueToOpen, forbiddenLines, missedFacts, pickFact } from '../../domain/phrases/spot.ts';
import type { DialogueView } from '../../domain/phrases/trainer-view.ts';
import { record } from '../../stores/record.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';
import { Script } from './Script.tsx';
import { usePractice } from '../use-practice.ts';

/** 找出不该说的话: one dialogue after another. */
export function Spot({ dialogues }: { readonly dialogues: readonly DialogueView[] }) {
  const ready = useStore(record.state, (state) => state.ready);
  const [at, setAt] = useState<number | null>(null);
  const [turned, setTurned] = useState(false);
  // Begins with something that was never found, and then stays until another is wanted.
  if (ready && at === null) setAt(dialogueToOpen(dialogues, record.state.getState().facts));
  const place = at ?? 0;
  const dialogue = dialogues[place];
  if (!dialogue) return null;
  return (
    <Search
      // Another dialogue begins afresh, and so does the same one.
      key={place}
      dialogue={dialogue}
      place={place}
      all={dialogues.length}
      called={turned}
      onNext={() => {
        setTurned(true);
        setAt((place + 1) % dialogues.length);
      }}
    />
  );
}

interface Props {
  readonly dialogue: DialogueView;
  /** From 0. */
  readonly place: number;
  readonly all: number;
  /** It was asked for with a button that is gone: it takes the focus. */
  readonly called: boolean;
  readonly onNext: () => void;
}

function Search({ dialogue, place, all, called, onNext }: Props) {
  const say = PHRASES_TEXT.spot;
  const [picked, setPicked] = useState<number | null>(null);
  const [marked, setMarked] = useState<readonly number[]>([]);
  const [ended, setEnded] = useState(false);
  const [told, setTold] = useState('');
  const { store, elapsed, failed, busy } = usePractice();
  const { script } = dialogue;
  const hidden = forbiddenLines(dialogue);
  const found = hidden.filter((line) => marked.includes(line));
  const done = ended || found.length === hidden.length;
  const head = useRef<HTMLParagraphElement>(null);
  const main = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (called) head.current?.focus();
  }, [called]);

  // The button that showed the rest is gone.
  useEffect(() => {
    if (ended && document.activeElement === document.body) main.current?.focus();
  }, [ended]);

  const verdict = (line: number): string => {
    const { forbidden, why = '' } = script[line] ?? {};
    return forbidden === undefined ? say.fine(why) : say.hit(chineseNumber(forbidden), why);
  };

  const mark = async (): Promise<void> => {
    if (busy) return;
    if (picked === null) {
      setTold(say.pick);
      return;
    }
    if (!(await store(pickFact(dialogue, picked, script[picked]?.say ?? '', elapsed())))) return;
    const now = [...marked, picked];
    const left = hidden.filter((line) => !now.includes(line)).length;
    setMarked(now);
    setPicked(null);
    setTold(`${verdict(picked)}${say.count(hidden.length - left, left)}`);
  };

  const showRest = async (): Promise<void> => {
    if (busy || !(await store(...missedFacts(dialogue, found, elapsed())))) return;
    setEnded(true);
    setPicked(null);
    setTold(say.ended(found.length, hidden.length - found.length));
  };

  return (
    <section className="spot" aria-labelledby="spot">
      <h2 id="spot">{say.title}</h2>
      <p>{say.about(dialogue.place, chineseNumber(hidden.length))}</p>
      <p className="note" ref={head} tabIndex={-1}>
        {say.line(place + 1, all, dialogue.title)}
      </p>
      <Script
        dialogue={dialogue}
        picked={picked}
        marked={marked}
        ended={ended}
        onPick={(line) => {
          setPicked(line === picked ? null : line);
          setTold('');
        }}
      />
      <p className="count">
        {hidden.map((line, index) => (
          <i key={line} data-on={index < found.length ? '' : undefined} aria-hidden="true" />
        ))}
        <span>
          {ended
            ? say.ended(found.length, hidden.length - found.length)
            : say.count(found.length, hidden.length - found.length)}
        </span>
      </p>
      <p role="status" className={failed || told === say.pick ? 'told' : 'vh'}>
        {failed ? PHRASES_TEXT.failed : told}
      </p>
      <div className="acts">
        <button type="button" className="btn" ref={main} onClick={done ? onNext : () => void mark()}>
          {done ? say.next : say.go}
        </button>
        {!done && (
          <button type="button" className="btn btn--text" onClick={() => void showRest()}>
            {say.rest}
          </button>
        )}
      </div>
    </section>
  );
}
