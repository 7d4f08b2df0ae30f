/**
 * The list of all phrases is there to be read without scripts; with them it waits, folded, below the trainer. A link to
 * one of its cards opens it, and on paper it is all that a reader has.
 */
export function wirePhrasesPage(): void {
  const list = document.querySelector<HTMLDetailsElement>('[data-all-phrases]');
  if (!list) return;
  const reveal = (): boolean => {
    const card = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (!card || !list.contains(card)) return false;
    const wasOpen = list.open;
    list.open = true;
    // The browser looked for the card while it was folded away.
    if (!wasOpen) card.scrollIntoView();
    return true;
  };
  list.open = reveal();
  window.addEventListener('hashchange', reveal);
  let folded = !list.open;
  window.addEventListener('beforeprint', () => {
    folded = !list.open;
    list.open = true;
  });
  window.addEventListener('afterprint', () => {
    list.open = !folded;
  });
}
