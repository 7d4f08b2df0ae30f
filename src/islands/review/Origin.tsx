import type { CatalogueItem } from '../../domain/review/cards.ts';
import { sitePath } from '../../stores/site-data.ts';
import { REVIEW_TEXT as say } from '../../text/review.ts';

/** The way back to the lesson that teaches it. */
export function Origin({
  home,
  hash = '',
}: {
  readonly home: CatalogueItem['home'];
  readonly hash?: string;
}) {
  return (
    <p className="source">
      <b>{say.from}</b>
      <a href={`${sitePath(home.path.slice(1))}${hash}`}>{home.title}</a>
    </p>
  );
}
