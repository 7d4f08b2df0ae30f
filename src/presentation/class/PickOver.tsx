import { useEffect, useRef, useState } from 'react';
import type { ClassState } from '../../domain/class/class-state.ts';
import { lastCalled, waiting } from '../../domain/class/pick.ts';
import { CLASS_TEXT } from '../../text/class.ts';

/** Milliseconds that a name stands while the names roll, and how many of them roll by. */
const STEP = 90;
const STEPS = 12;

/** Who is called: names roll by for a second, then one stands. */
export function PickOver({ state }: { readonly state: ClassState }) {
  const say = CLASS_TEXT.pick;
  const { names, called } = state;
  const name = lastCalled(state);
  const [rolling, setRolling] = useState<string | null>(null);
  const turn = `${String(called.length)} ${name ?? ''}`;
  const seen = useRef({ turn, calls: called.length });
  useEffect(() => {
    const before = seen.current;
    seen.current = { turn, calls: called.length };
    // Not when the page comes, nor when a call was taken back.
    const isNew = before.turn !== turn && (called.length > before.calls || called.length === 1);
    if (!isNew || names.length < 3 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let step = 0;
    const show = (): void => {
      setRolling(step < STEPS ? (names[(step * 5 + called.length) % names.length] ?? null) : null);
      step += 1;
      if (step > STEPS) clearInterval(interval);
    };
    const interval = setInterval(show, STEP);
    show();
    return () => {
      clearInterval(interval);
      setRolling(null);
    };
  }, [turn, called.length, names]);
  const left = waiting(state).length;
  return (
    <>
      <p
        className="huge"
        role={rolling === null ? 'status' : undefined}
        data-rolling={rolling === null ? undefined : ''}
      >
        {rolling ?? name ?? say.nobody}
      </p>
      <p className="class-over__foot">{left === 0 ? say.all : say.left(left, names.length)}</p>
    </>
  );
}
