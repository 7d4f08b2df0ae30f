/** The title as the first exercise. The words for each outcome are in the page; this shows the one that fits. */
export function wireHero(): void {
  const form = document.querySelector<HTMLFormElement>('[data-hero]');
  const input = form?.querySelector('input');
  const bracket = form?.querySelector<HTMLElement>('.blank');
  if (!form || !input || !bracket) return;
  const near = form.dataset['near'] ?? '';
  const mark = (): void => {
    const text = input.value.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
    const verdict =
      text === '' ? undefined : text === '心' ? 'right' : near.includes(text) ? 'near' : 'wrong';
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
    if (!event.isComposing) mark();
  });
  input.addEventListener('compositionend', mark);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    mark();
    if (input.dataset['verdict'] === 'right') document.querySelector<HTMLElement>('[data-resume] a')?.focus();
  });
  mark();
}
