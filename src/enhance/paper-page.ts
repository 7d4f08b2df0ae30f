import { PAPER_TEXT as say } from '../text/paper.ts';
import { wirePaperPlan } from './paper-plan.ts';

/** Makes the options of a page for printing work: what is seen is what is printed. */
export function wirePaperPage(): void {
  const page = document.querySelector<HTMLElement>('[data-paper-page]');
  if (!page) return;
  const show = (): void => {
    choose(page);
  };
  page.addEventListener('change', show);
  page.querySelector('[data-print]')?.addEventListener('click', () => {
    print();
  });
  // A browser may bring back what was chosen before a reload.
  show();
  wirePaperPlan(page, show);
}

function choose(page: HTMLElement): void {
  const input = (name: string) => page.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  for (const name of ['parts', 'per']) {
    const chosen = page.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
    if (chosen) page.dataset[name] = chosen.value;
  }
  for (const strip of page.querySelectorAll<HTMLElement>('[data-fold]'))
    strip.hidden = input('fold')?.checked !== true;
  const notes = input('notes');
  if (!notes) return;
  const six = page.dataset['per'] === '6';
  notes.disabled = six;
  page.dataset['notes'] = notes.checked && !six ? 'on' : 'off';
  page.dataset['answers'] = input('answers')?.checked ? 'on' : 'off';
  const status = page.querySelector('[data-paper-status]');
  const said = six ? say.sixNoNotes : '';
  if (status && !page.querySelector('[data-paper-plan]') && status.textContent !== said)
    status.textContent = said;
}
