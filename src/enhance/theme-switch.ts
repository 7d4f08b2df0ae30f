/** 夜班: a stored choice; without one the system decides. */
export function wireThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const isNight = (): boolean => (root.dataset['theme'] ?? (system.matches ? 'night' : 'day')) === 'night';
  const show = (): void => {
    button.setAttribute('aria-checked', String(isNight()));
  };
  button.addEventListener('click', () => {
    const theme = isNight() ? 'day' : 'night';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Not remembered, but it holds for this page.
    }
    show();
  });
  system.addEventListener('change', show);
  show();
}
