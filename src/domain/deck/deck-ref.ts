/**
 * Where a deck comes from. Written as one word, it is the fragment of an address and the name under which a run is kept:
 * `lesson=ID`, `plan=ID`, `drills=ID,ID,…`.
 */
export type DeckRef =
  | { readonly kind: 'lesson'; readonly id: string }
  | { readonly kind: 'plan'; readonly id: string }
  | { readonly kind: 'drills'; readonly ids: readonly string[] };

const ID = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** @returns the reference in one word */
export function printDeckRef(ref: DeckRef): string {
  return ref.kind === 'drills' ? `drills=${ref.ids.join(',')}` : `${ref.kind}=${ref.id}`;
}

/**
 * @param text what `printDeckRef` wrote, a leading # allowed
 * @returns the reference, or null if it is none
 */
export function parseDeckRef(text: string): DeckRef | null {
  const [, kind, rest = ''] = /^#?(lesson|plan|drills)=(.*)$/.exec(text) ?? [];
  if (kind === 'drills') {
    const ids = [...new Set(rest.split(','))];
    return ids.every((id) => ID.test(id)) ? { kind, ids } : null;
  }
  if ((kind === 'lesson' || kind === 'plan') && ID.test(rest)) return { kind, id: rest };
  return null;
}

/** @returns path and fragment of the page that shows the deck on the projector, from the root of the site */
export function stagePath(ref: DeckRef): string {
  return ref.kind === 'lesson' ? `/slides/${ref.id}/` : `/class/#${printDeckRef(ref)}`;
}

/** @returns path and fragment of the presenter's window for the deck */
export function presenterPath(ref: DeckRef): string {
  return `/presenter/#${printDeckRef(ref)}`;
}
