/** The link to the other edition leads to the same place of the same page: headings and drills have the same ids there. */
export function wireEditionSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-edition]');
  link?.addEventListener('click', () => {
    link.hash = placeInView();
  });
}

/**
 * @returns the id of what is being read: the last heading or drill above the upper third of the window; at the top of
 * the page, where the link is, the place that the address names
 */
function placeInView(): string {
  const focused = document.activeElement?.closest('form[id^="drill-"]');
  if (focused) return focused.id;
  const marks = document.querySelectorAll<HTMLElement>(
    'main h2[id], main form[id^="drill-"], main li[id], main dl > [id]',
  );
  const named = decodeURIComponent(location.hash.slice(1));
  const above = [...marks].filter((mark) => mark.getBoundingClientRect().top < innerHeight / 3);
  return (scrollY > 0 ? above.at(-1)?.id : undefined) ?? named;
}
