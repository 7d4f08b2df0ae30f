export interface NoticeButton {
  readonly name: string;
  readonly press: () => void;
}

/**
 * Lays a slip over the lower edge of the page: nothing moves, and the focus stays where it is.
 * @returns the slip; `remove()` takes it away
 */
export function quietNotice(text: string, actions: readonly (NoticeButton | HTMLElement)[]): HTMLElement {
  const slip = document.createElement('div');
  slip.className = 'notices no-print';
  const bar = document.querySelector<HTMLElement>('.tabbar')?.offsetHeight ?? 0;
  Object.assign(slip.style, { position: 'fixed', inset: `auto 0 ${bar}px`, zIndex: '5' });
  slip.setAttribute('role', 'status');
  document.body.append(slip);
  // Once it is in the page, or a screen reader says nothing.
  requestAnimationFrame(() => {
    const line = document.createElement('p');
    line.textContent = text;
    slip.append(line, ...actions.map((action) => (action instanceof HTMLElement ? action : button(action))));
  });
  return slip;
}

export function button({ name, press }: NoticeButton): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn btn--text';
  element.textContent = name;
  element.addEventListener('click', press);
  return element;
}
