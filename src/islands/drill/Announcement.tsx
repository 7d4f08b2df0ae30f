import { DRILL_TEXT } from '../../text/drill.ts';
import type { Marked } from './Line.tsx';

interface Props {
  /** What each line that was handed in found, and which line that is. */
  readonly found: readonly (Marked & { readonly line: string })[];
  /** Blanks of the whole exercise. */
  readonly blanks: number;
  /** Hand-ins so far: each is said, even when it found the same as the one before. */
  readonly times: number;
}

/** What a hand-in found, for those who do not see it; the focus stays where it is. */
export function Announcement({ found, blanks, times }: Props) {
  const sum = (of: 'right' | 'open'): number => found.reduce((total, line) => total + line[of], 0);
  const notes = found.map((one) => (one.notes === '' ? '' : `${one.line}${one.notes}`)).join('');
  return (
    <p className="vh" role="status">
      {found.length > 0 && (
        <span key={times}>{DRILL_TEXT.announce(sum('right'), blanks - sum('open'), notes)}</span>
      )}
    </p>
  );
}
