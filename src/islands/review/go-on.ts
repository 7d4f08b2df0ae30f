import type { Progress } from '../../domain/progress/progress.ts';
import type { Fact } from '../../domain/record/fact.ts';
import type { CatalogueItem } from '../../domain/review/cards.ts';
import type { ReviewSession } from '../../stores/review-session.ts';

/**
 * Where a session that was stopped goes on: at its first item, from where it stood, that has no answer yet.
 * @returns null where nothing of it is left
 */
export function goOn(
  session: ReviewSession | null,
  catalogue: readonly CatalogueItem[],
  facts: readonly Fact[],
  progress: Progress,
): ReviewSession | null {
  if (!session) return null;
  const isOpen = (id: string, at: number): boolean => {
    const item = catalogue.find((one) => one.id === id);
    if (!item || at < session.at) return false;
    if (item.kind !== 'drill')
      return !facts.some((fact) => fact.kind === 'practised' && fact.item === id && fact.at >= session.begun);
    const known = progress.reviews[item.drill];
    return !(known && known.done && known.at >= session.begun);
  };
  const at = session.items.findIndex(isOpen);
  return at < 0 ? null : { ...session, at };
}
