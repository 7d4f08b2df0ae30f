/** What is told above the course; nothing is there as long as there is nothing to tell. */
export interface LaunchBar {
  show(text: string, actions: readonly Action[]): void;
  readonly hide: () => void;
}

export interface Action {
  readonly name: string;
  readonly press: () => void;
}

/**
 * @param bar a live region
 * @param always what can be done at any time
 */
export function launchBar(bar: HTMLElement, always: readonly Action[]): LaunchBar {
  return {
    show(text, actions) {
      const line = document.createElement('p');
      line.textContent = text;
      // Who has just pressed a button goes on from there.
      const pressed = bar.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
      const buttons = [...actions, ...always].map(button);
      bar.replaceChildren(line, ...buttons);
      buttons.find(({ textContent }) => textContent === pressed)?.focus();
    },
    hide: () => {
      bar.replaceChildren(...always.map(button));
    },
  };
}

function button({ name, press }: Action): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn btn--text';
  element.textContent = name;
  element.addEventListener('click', press);
  return element;
}
