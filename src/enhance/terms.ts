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
      // Without the network the word is read all the same.
      if (!note.hidden) noteOpened(word.hash.slice(1)).catch(() => undefined);
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

const noted = new Set<string>();

/** The first time that a word is opened it is kept: from then on it comes up in reviews. */
async function noteOpened(term: string): Promise<void> {
  if (noted.has(term)) return;
  noted.add(term);
  const { record } = await import('../stores/record.ts');
  const note = (): boolean => {
    const { ready, progress } = record.state.getState();
    if (ready && !progress.terms.has(term)) void record.add({ kind: 'termOpened', term });
    return ready;
  };
  if (note()) return;
  const stop = record.state.subscribe(({ ready }) => {
    if (!ready) return;
    stop();
    note();
  });
}
