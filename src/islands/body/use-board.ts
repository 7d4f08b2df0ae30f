import { useState } from 'react';
import type { PlaceView, TokenView } from '../../domain/body/body-view.ts';
import { filled, isRight, matchFacts, nextToken, put, shownFacts } from '../../domain/body/match.ts';
import type { Board } from '../../domain/body/match.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { usePractice } from '../use-practice.ts';

export type PlaceState = 'right' | 'wrong' | 'shown';

interface Exercise {
  readonly item: string;
  readonly exercise: string;
  readonly tokens: readonly TokenView[];
  readonly places: readonly PlaceView[];
}

/** What lies where, what was marked, and what is told of it. */
export function useBoard({ item, exercise, tokens, places }: Exercise) {
  const say = BODY_TEXT.match;
  const answers = Object.fromEntries(places.map(({ id, key }) => [id, key]));
  const nameOf = (id: string): string => [...tokens, ...places].find((one) => one.id === id)?.name ?? '';
  const [board, setBoard] = useState<Board>({});
  const [picked, setPicked] = useState<string | null>(null);
  /** Places that are done: right, or shown. */
  const [settled, setSettled] = useState<Readonly<Record<string, 'right' | 'shown'>>>({});
  /** The token that was wrong on a place when it was last checked. */
  const [refused, setRefused] = useState<Board>({});
  const [told, setTold] = useState('');
  const [checked, setChecked] = useState(false);
  const { store, elapsed, failed, busy } = usePractice();
  const done = Object.keys(settled);
  const complete = done.length === places.length;

  const stateOf = (place: string): PlaceState | undefined => {
    if (settled[place]) return settled[place];
    return board[place] !== undefined && refused[place] === board[place] ? 'wrong' : undefined;
  };

  const lay = (place: string, token: string | null): void => {
    // Something may be dropped on a place of another exercise.
    if (answers[place] === undefined) return;
    const now = put(board, place, token, done);
    if (now === board) return;
    setBoard(now);
    setPicked(null);
    setTold(token === null ? say.cleared(nameOf(place)) : say.laid(nameOf(token), nameOf(place)));
  };

  const check = async (): Promise<void> => {
    const open = filled(answers, board).filter((place) => !done.includes(place));
    if (open.length === 0) {
      setTold(say.empty);
      return;
    }
    if (busy) return;
    const facts = matchFacts({ item, exercise, ms: elapsed() }, answers, board, done);
    if (!(await store(...facts))) return;
    const right = open.filter((place) => isRight(answers, board, place));
    const wrong = open.filter((place) => !right.includes(place));
    const all = done.length + right.length;
    setChecked(true);
    setPicked(null);
    setSettled({ ...settled, ...Object.fromEntries(right.map((place) => [place, 'right' as const])) });
    setRefused(Object.fromEntries(wrong.map((place) => [place, board[place] ?? ''])));
    const verdict =
      all === places.length
        ? say.all(places.length)
        : say.result(all, wrong.length, places.length - all - wrong.length);
    setTold(
      verdict +
        wrong
          .map((place) => say.at(nameOf(place), places.find(({ id }) => id === place)?.wrong ?? ''))
          .join(''),
    );
  };

  const show = async (): Promise<void> => {
    if (busy) return;
    const facts = shownFacts({ item, exercise, ms: elapsed() }, answers, done);
    if (!(await store(...facts))) return;
    const left = places.filter(({ id }) => !done.includes(id)).map(({ id }) => id);
    setSettled({ ...settled, ...Object.fromEntries(left.map((place) => [place, 'shown' as const])) });
    setBoard(answers);
    setPicked(null);
    setTold(say.shown(left.length));
  };

  return {
    board,
    picked,
    told: failed ? BODY_TEXT.failed : told,
    checked,
    complete,
    stateOf,
    nameOf,
    isUsed: (token: string) => Object.values(board).includes(token),
    /** The token lies right, or is part of the answer shown: it stays. */
    isFixed: (token: string) => done.some((place) => board[place] === token),
    lay,
    check,
    show,
    pick(token: string) {
      const now = picked === token ? null : token;
      setPicked(now);
      setTold(now === null ? '' : say.held(nameOf(token)));
    },
    /** Puts down what is in the hand; with an empty hand it takes up what lies there. */
    touch(place: string) {
      if (settled[place]) return;
      const held = board[place];
      if (picked !== null) lay(place, picked);
      else if (held !== undefined) {
        setBoard(put(board, place, null, done));
        setPicked(held);
        setTold(say.held(nameOf(held)));
      }
    },
    cycle(place: string, step: 1 | -1) {
      const ids = tokens.map(({ id }) => id);
      if (!settled[place]) lay(place, nextToken(board, place, ids, done, step));
    },
    restart() {
      setBoard({});
      setSettled({});
      setRefused({});
      setPicked(null);
      setChecked(false);
      setTold('');
      elapsed();
    },
  };
}

export type BoardControl = ReturnType<typeof useBoard>;
