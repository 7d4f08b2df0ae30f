/**
 * Opens a glossary word in place, where without scripts it is a link to the glossary.
 * @param root the element whose words are wired
 */
export function wireTerms(root: HTMLElement): void {
  for (const [at, word] of root.querySelectorAll<HTMLAnchorElement>('a[data-term]').entries()) {
    const note = word.nextElementSibling;
    if (!(note instanceof HTMLElement)) continue;
    note.id = `term-note-${String(at)}`;
    word.setAttribute('role', 'button');
    word.setAttribute('aria-expanded', 'false');
    word.setAttribute('aria-controls', note.id);
    const toggle = (): void => {
      note.hidden = !note.hidden;
      word.setAttribute('aria-expanded', String(!note.hidden));
    };
    word.addEventListener('click', (event) => {
      // With a modifier it stays a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle();
    });
    word.addEventListener('keydown', (event) => {
      if (event.key === ' ' || (event.key === 'Escape' && !note.hidden)) {
        event.preventDefault();
        toggle();
      }
    });
  }
}
