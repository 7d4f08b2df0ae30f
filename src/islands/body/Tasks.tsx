import type { Outcome } from '../../domain/record/fact.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Icon } from '../Icon.tsx';

interface Props<T> {
  readonly title: string;
  readonly tasks: readonly T[];
  readonly at: number;
  readonly isDone: (task: T) => boolean;
  readonly onChoose: (at: number) => void;
}

/** Which of several tasks is in hand; those done rightly before carry a tick. */
export function Tasks<T extends { readonly id: string; readonly name: string }>(props: Props<T>) {
  const { title, tasks, at, isDone, onChoose } = props;
  return (
    <div className="ways-to body-tasks" role="group" aria-label={title}>
      {tasks.map((task, index) => (
        <button
          type="button"
          key={task.id}
          aria-pressed={index === at}
          onClick={() => {
            onChoose(index);
          }}
        >
          {task.name}
          {isDone(task) && (
            <>
              <Icon name="check" />
              <span className="vh">，{BODY_TEXT.done}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

const ICONS = { right: 'check', near: 'dots', wrong: 'cross' } as const;

interface ToldProps {
  readonly outcome: Outcome | null;
  readonly children: React.ReactNode;
}

/** The verdict, said as it comes. */
export function Told({ outcome, children }: ToldProps) {
  return (
    <div role="status" className="told">
      {outcome !== null && (
        <p className={`drill__fb ${outcome === 'right' ? 'ok' : outcome}`}>
          <Icon name={ICONS[outcome]} />
          <span>{children}</span>
        </p>
      )}
      {outcome === null && children}
    </div>
  );
}

interface ActsProps {
  readonly go: string;
  readonly onGo: () => void;
  /** Undefined until this one is right, and at the last. */
  readonly onNext: (() => void) | undefined;
}

/** Hands in where one stands, and goes on to the next task. */
export function Acts({ go, onGo, onNext }: ActsProps) {
  return (
    <div className="acts">
      <button type="button" className="btn btn--go" onClick={onGo}>
        {go}
      </button>
      {onNext && (
        <button type="button" className="btn btn--text" onClick={onNext}>
          {BODY_TEXT.next}
        </button>
      )}
    </div>
  );
}
