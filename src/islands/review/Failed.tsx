import { REVIEW_TEXT as say } from '../../text/review.ts';

/** The questions could not be fetched: says what is safe, and offers to try again. */
export function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="review-failed" role="alert">
      <p>{say.failed}</p>
      <button type="button" className="btn" onClick={onRetry}>
        {say.retry}
      </button>
    </div>
  );
}
