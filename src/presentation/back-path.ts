import type { DeckRef } from '../domain/deck/deck-ref.ts';
import { sitePath } from '../stores/site-data.ts';

/** @returns where a deck was begun from */
export function backPath(ref: DeckRef): string {
  return sitePath(ref.kind === 'lesson' ? `lessons/${ref.id}/` : 'teach/');
}
