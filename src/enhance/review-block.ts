import { record } from '../stores/record.ts';

/**
 * Offers today's review beside where to go on, as soon as something was met. What is due is folded when the page has
 * nothing else to do: the scheduling library is not part of its first script.
 */
export function wireReview(): void {
  const block = document.querySelector<HTMLElement>('[data-review]');
  if (!block) return;
  let known: unknown;
  const show = (): void => {
    const { ready, facts, since } = record.state.getState();
    const isNew = since === 0 && facts.length === 0;
    if (!ready || isNew || facts === known) return;
    known = facts;
    whenIdle(() => {
      // Without the network there is no list of what can come up: the page does without the block.
      void import('./review-due.ts').then(({ showDue }) => showDue(block)).catch(() => undefined);
    });
  };
  record.state.subscribe(show);
  show();
}

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
