/** The link to the other edition leads to the same place of the same page: headings and drills have the same ids there. */
export function wireEditionSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-edition]');
  link?.addEventListener('click', () => {
    // At the top of the page it is the place that the address names.
    link.hash = placeInView() ?? location.hash;
  });
}

/** @returns the id of what is being read: the last heading or drill above the upper third of the window */
function placeInView(): string | undefined {
  const focused = document.activeElement?.closest('form[id^="drill-"]');
  if (focused) return focused.id;
  if (scrollY === 0) return undefined;
  const marks = document.querySelectorAll<HTMLElement>(
    'main h2[id], main form[id^="drill-"], main li[id], main dl > [id]',
  );
  return [...marks].filter((mark) => mark.getBoundingClientRect().top < innerHeight / 3).at(-1)?.id;
}
