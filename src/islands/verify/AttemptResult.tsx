import { holderName } from '../../domain/exam/holder.ts';
import { pointsOf } from '../../domain/exam/standing.ts';
import type { AttemptVerification } from '../../domain/exam/verify.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';
import { differenceLine, noteLine } from '../../text/verify-words.ts';
import { CodeField } from './CodeField.tsx';
import { Facts } from './Facts.tsx';
import { ModuleTable } from './ModuleTable.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  readonly found: AttemptVerification;
  /** Name of its file, where it has one of its own. */
  readonly name?: string;
  /** Whether everything is unfolded from the beginning. */
  readonly isOpen: boolean;
  readonly onAgain: () => void;
}

/** One attempt: the verdict, what differs, and what the file says. */
export function AttemptResult({ found, name, isOpen, onAgain }: Props) {
  const { state, attempt } = found;
  const say = VERIFY_TEXT;
  const judged = found.state === 'match' || found.state === 'altered' ? found : null;
  const byId = new Map(judged?.bank.entries.map((entry) => [entry.id, entry.title]));
  const titleOf = (at: number): string | undefined => byId.get(attempt.items[at]?.entry ?? '');
  return (
    <article className="verify-result" data-state={state}>
      {name !== undefined && (
        <p className="note">
          <bdi>{name}</bdi>
        </p>
      )}
      <Verdict state={state} />
      <p className="who">
        <bdi>{holderName(attempt.holder) || say.unnamed}</bdi>
        <bdi>{judged?.paper?.title ?? attempt.paper}</bdi>
        <span>
          {state === 'match' ? '' : `${say.claimed} `}
          {say.points(pointsOf(attempt.result.score))} {attempt.result.passed ? say.passed : say.failed}
        </span>
      </p>
      <p>{say.about[state]}</p>
      {found.state === 'altered' && (
        <>
          <ul className="differences" aria-label={say.differences}>
            {found.differences.map((one, at) => (
              <li key={at}>{differenceLine(one, titleOf)}</li>
            ))}
          </ul>
          {found.result && (
            <p>
              <strong>{say.recounted(pointsOf(found.result.score), found.result.passed)}</strong>
            </p>
          )}
        </>
      )}
      {state === 'unreachable' && (
        <button type="button" className="btn" onClick={onAgain}>
          {say.again}
        </button>
      )}
      {judged && judged.notes.length > 0 && (
        <ul className="notes" aria-label={say.notes}>
          {judged.notes.map((note) => (
            <li key={note.what}>{noteLine(note)}</li>
          ))}
        </ul>
      )}
      <details open={isOpen}>
        <summary>{say.more}</summary>
        <Facts found={found} />
        {judged?.result && <ModuleTable modules={judged.result.modules} titles={judged.bank.modules} />}
        <CodeField digest={attempt.digest} />
      </details>
    </article>
  );
}
