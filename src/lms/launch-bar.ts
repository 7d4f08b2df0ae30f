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
      bar.replaceChildren(line, ...[...actions, ...always].map(button));
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
