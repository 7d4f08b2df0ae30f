import { loadPreferences, preferences } from '../stores/preferences.ts';

/** Opens the search by its button or by `/`; everything else of it is loaded then, not before. */
export function wireSearch(): void {
  let dialog: Promise<() => void> | undefined;
  const open = (): void => {
    dialog ??= import('./search-dialog.ts').then(({ searchDialog }) => searchDialog());
    dialog.then(
      (show) => {
        show();
      },
      () => {
        // Without the network: tried again with the next press.
        dialog = undefined;
      },
    );
  };
  document.querySelector('[data-search-open]')?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
      return;
    loadPreferences();
    if (!preferences.getState().slash) return;
    event.preventDefault();
    open();
  });
}
