import type { DeckRef } from '../domain/deck/deck-ref.ts';
import { OwnPageError, ownPage } from '../stores/own-page.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';
import { DeckError, deckOf } from './deck-parts.ts';
import type { LoadedDeck } from './deck-parts.ts';

export { DeckError, deckOf } from './deck-parts.ts';
export type { LoadedDeck } from './deck-parts.ts';

/**
 * Brings a deck together from the pages of the site, wherever it is shown.
 * @throws DeckError
 */
export async function loadDeck(ref: DeckRef): Promise<LoadedDeck> {
  const loaded = await load(ref);
  if (loaded.slides.length === 0) throw new DeckError('empty');
  return loaded;
}

async function load(ref: DeckRef): Promise<LoadedDeck> {
  switch (ref.kind) {
    case 'lesson':
      return deckOf(await fetchPage(`slides/${ref.id}/`), ref, '');
    case 'plan': {
      const { planDeck } = await import('./plan-deck.ts');
      return planDeck(ref, (lesson) => load({ kind: 'lesson', id: lesson }));
    }
    case 'drills': {
      const all = deckOf(await fetchPage('class/drills/'), ref, say.reviewDeck);
      const places = ref.ids.map((id) => all.slides.findIndex((slide) => slide.id === `drill-slide-${id}`));
      const known = places.filter((at) => at >= 0);
      if (known.length === 0) throw new DeckError('unknown');
      return {
        deck: { ...all.deck, slides: known.flatMap((at) => all.deck.slides[at] ?? []) },
        slides: known.flatMap((at) => all.slides[at] ?? []),
        notes: all.notes,
      };
    }
  }
}

async function fetchPage(path: string): Promise<Document> {
  try {
    return await ownPage(path);
  } catch (error) {
    throw new DeckError(error instanceof OwnPageError && error.status === 404 ? 'unknown' : 'offline');
  }
}
