import { CLASS_TEXT as say } from '../../text/class.ts';

interface Props {
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Something is being fetched, or could not be. */
export function Waiting({ failed, retry }: Props) {
  if (!failed) return <p role="status">{say.loading}</p>;
  return (
    <div className="class-acts" role="alert">
      <p>{say.failed}</p>
      <button type="button" className="btn" onClick={retry}>
        {say.retry}
      </button>
    </div>
  );
}
