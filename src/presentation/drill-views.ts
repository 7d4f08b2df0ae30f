import type { SlideDeck } from '../domain/deck/slide-deck.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import type { DrillCard } from '../domain/review/cards.ts';
import { siteData } from '../stores/site-data.ts';

/**
 * Fetches what the drills of a deck need for showing and marking.
 * @returns views by the id of the drill; one that cannot be fetched is left out
 */
export async function loadViews(deck: SlideDeck): Promise<ReadonlyMap<string, DrillView>> {
  const ids = [...new Set(deck.slides.flatMap(({ drills }) => drills))];
  const found = await Promise.all(
    ids.map((id) =>
      siteData<DrillCard>(`drills/${id}.json`).then(
        ({ view }) => [[id, view] as const],
        () => [],
      ),
    ),
  );
  return new Map(found.flat());
}
