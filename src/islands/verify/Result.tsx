import { VERIFY_TEXT } from '../../text/verify.ts';
import { AttemptResult } from './AttemptResult.tsx';
import { Verdict } from './Verdict.tsx';
import type { Checked } from './use-verify.ts';

interface Props {
  readonly checked: Checked;
  /** Verifies it once more. */
  readonly onAgain: (checked: Checked) => Promise<void>;
}

/** What became of one file: of an attempt, or of every paper in a learner's record. */
export function Result({ checked, onAgain }: Props) {
  const { found, source, alone } = checked;
  const say = VERIFY_TEXT;
  const again = (): void => {
    void onAgain(checked);
  };
  if (found.state === 'unreadable')
    return (
      <article className="verify-result" data-state="unreadable">
        <p className="note">
          <bdi>{source.name}</bdi>
        </p>
        <Verdict state="unreadable" />
        <p>{say.unreadable[found.reason]}</p>
      </article>
    );
  if (found.state !== 'record')
    return <AttemptResult found={found} name={source.name} isOpen={alone} onAgain={again} />;
  return (
    <div className="verify-record">
      <p className="note">
        <bdi>{source.name}</bdi>
      </p>
      <p>{say.inRecord(found.learner, found.attempts.length)}</p>
      {found.unread > 0 && <p className="note">{say.unread(found.unread)}</p>}
      {found.attempts.map((one, at) => (
        <AttemptResult key={at} found={one} isOpen={alone && found.attempts.length === 1} onAgain={again} />
      ))}
    </div>
  );
}
