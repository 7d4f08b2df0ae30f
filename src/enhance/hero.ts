/** The title as the first exercise. The words for each outcome are in the page; this shows the one that fits. */
export function wireHero(): void {
  const form = document.querySelector<HTMLFormElement>('[data-hero]');
  const input = form?.querySelector('input');
  const bracket = form?.querySelector<HTMLElement>('.blank');
  if (!form || !input || !bracket) return;
  const near = form.dataset['near'] ?? '';
  const mark = (handedIn: boolean): void => {
    const text = input.value.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
    // Letters are most likely pinyin without an input method: no verdict at every key.
    const unfinished = text === '' || (!handedIn && /^[a-z]+$/i.test(text));
    const verdict = unfinished ? undefined : text === '心' ? 'right' : near.includes(text) ? 'near' : 'wrong';
    if (verdict === undefined) {
      delete bracket.dataset['state'];
      delete input.dataset['verdict'];
    } else {
      bracket.dataset['state'] = verdict;
      input.dataset['verdict'] = verdict;
    }
    for (const line of document.querySelectorAll<HTMLElement>('[data-ask]')) {
      line.hidden = line.dataset['ask'] !== (verdict ?? 'ask');
    }
  };
  // Never while a candidate is being composed: the pinyin in the field is not the answer.
  input.addEventListener('input', (event) => {
    if (!event.isComposing) mark(false);
  });
  input.addEventListener('compositionend', () => {
    mark(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    mark(true);
    if (input.dataset['verdict'] === 'right') document.querySelector<HTMLElement>('[data-resume] a')?.focus();
  });
  mark(false);
}
