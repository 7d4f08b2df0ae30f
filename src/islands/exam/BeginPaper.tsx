import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../../domain/exam/attempt.ts';
import { hasOwnBank } from '../../domain/exam/bank.ts';
import type { Bank, Paper } from '../../domain/exam/bank.ts';
import { readClassCode } from '../../domain/exam/class-code.ts';
import { paperOf } from '../../domain/exam/hand-in.ts';
import { nextTry } from '../../domain/exam/retry.ts';
import { NAME_LENGTH } from '../../domain/record/profile.ts';
import { attempts, begin, examBank, noteBegun, openAttempt } from '../../stores/exams.ts';
import type { ClassPaper, OpenAttempt } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';
import { sitAddress } from '../../stores/sit-address.ts';
import { EXAM_TEXT as say } from '../../text/exam.ts';
import { UNNAMED } from '../../text/learner.ts';

interface Props {
  /** What its rules say; what can be asked is fetched when it is begun. */
  readonly paper: Pick<Paper, 'id' | 'kind' | 'retry' | 'months'>;
}

interface Known {
  readonly before: readonly Attempt[];
  readonly open: OpenAttempt | null;
  /** The paper of a class that the address names; 'bad' where its code cannot be used. */
  readonly set: ClassPaper | 'bad' | null;
}

/** Under the rules: who sits the paper, and whether it may be begun now. */
export default function BeginPaper({ paper }: Props) {
  const ready = useStore(record.state, (state) => state.ready);
  const [known, setKnown] = useState<Known | 'failed' | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    load(paper).then(
      (found) => {
        if (isCurrent) setKnown(found);
      },
      () => {
        if (isCurrent) setKnown('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ready, paper, tries]);

  if (known === null) return <p role="status">{say.loading}</p>;
  if (known === 'failed')
    return (
      <>
        <p role="alert">{say.failed}</p>
        <button
          type="button"
          className="btn btn--go"
          onClick={() => {
            setKnown(null);
            setTries(tries + 1);
          }}
        >
          {say.retry}
        </button>
      </>
    );
  return <Begin paper={paper} known={known} onChange={setKnown} />;
}

/** What it is drawn from, and its code read with. */
function bankFor(paper: Props['paper']): Promise<Bank> {
  return examBank(hasOwnBank(paper) ? paper.id : null);
}

async function load(paper: Props['paper']): Promise<Known> {
  const [before, open] = [await attempts(), await openAttempt()];
  const code = new URLSearchParams(location.search).get('code');
  if (code === null) return { before, open, set: null };
  const set = readClassCode(code, await bankFor(paper));
  return { before, open, set: set.ok && set.paper.id === paper.id ? set : 'bad' };
}

interface BeginProps extends Props {
  readonly known: Known;
  /** Another page has begun or handed in something meanwhile, or nothing can be fetched. */
  readonly onChange: (known: Known | 'failed') => void;
}

function Begin({ paper, known, onChange }: BeginProps) {
  const { id } = paper;
  const { before, open, set } = known;
  const profile = useStore(record.state, (state) => state.profile);
  const [holder, setHolder] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const named = profile.name === UNNAMED ? '' : profile.name;
  // Only a certificate and a class list need a name.
  const asks = paper.months !== null || set !== null;
  const name = asks ? (holder ?? named) : profile.name;

  if (open)
    return (
      <>
        {open.paper !== id && <p>{say.otherOpen}</p>}
        <p className="row">
          <a className="btn btn--go" href={sitAddress(open.attempt, open.paper === id ? paper : undefined)}>
            {open.paper === id ? say.resume(open.minutesLeft) : say.openOther}
          </a>
        </p>
      </>
    );
  if (set === 'bad') return <p role="alert">{say.codeBad}</p>;
  // The same paper with more time has another code.
  if (set && before.some(({ paper: one, seed }) => one === id && seed === set.seed))
    return <p role="alert">{say.codeUsed}</p>;
  const next = nextTry(paper, before, record.now());
  if (!next.open) return <p>{say.wait(moment(next.at))}</p>;

  const start = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const bank = await bankFor(paper).catch(() => null);
    if (!bank) {
      onChange('failed');
      return;
    }
    const fresh = await load(paper);
    if (fresh.open || fresh.before.length !== before.length) {
      setBusy(false);
      onChange(fresh);
      return;
    }
    const attempt = await begin(bank, paperOf(bank, id), set, name.trim());
    setBusy(false);
    setFailed(attempt === null);
    if (attempt === null) return;
    noteBegun(attempt);
    location.assign(sitAddress(attempt, paper));
  };
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      {set && (
        <p>
          {say.classPaper(set.code)}
          {set.extra > 0 && say.extra(set.extra)}
        </p>
      )}
      {asks && (
        <label>
          <span>{say.holder}</span>
          <input
            className="field"
            value={name}
            maxLength={NAME_LENGTH}
            autoComplete="name"
            required
            pattern=".*\S.*"
            onChange={(event) => {
              setHolder(event.target.value);
            }}
          />
          <span className="note">{say.holderNote}</span>
        </label>
      )}
      {next.left !== null && <p className="note">{say.tries(next.left)}</p>}
      <p className="row">
        <button type="submit" className="btn btn--go" aria-disabled={busy}>
          {say.start}
        </button>
      </p>
      {failed && <p role="alert">{say.notBegun}</p>}
    </form>
  );
}

/** @returns a moment in the learner's own time: 11月23日 09:00 */
function moment(at: number): string {
  const form = {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  return new Intl.DateTimeFormat('zh-CN', form).format(at);
}
