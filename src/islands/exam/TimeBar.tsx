import { useEffect, useRef } from 'react';

interface Props {
  /** Milliseconds. */
  readonly left: number;
  readonly whole: number;
}

/** The time that is gone as a line below the bar; the clock says the same in figures. */
export function TimeBar({ left, whole }: Props) {
  const line = useRef<HTMLElement>(null);
  const share = Math.round((100 * (whole - left)) / Math.max(1, whole));
  // Through the CSSOM: a style attribute would be blocked by the content security policy.
  useEffect(() => {
    line.current?.style.setProperty('inline-size', `${String(share)}%`);
  }, [share]);
  return (
    <div className="drain" aria-hidden="true">
      <i ref={line} />
    </div>
  );
}
