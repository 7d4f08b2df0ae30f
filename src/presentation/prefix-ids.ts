/** Attributes that name other elements of the page by their ids. */
const NAMES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/**
 * Gives the parts of a slide ids of their own, and what refers to them too, as slides of several pages stand in one
 * document. The id of the slide itself stays.
 * @param prefix ASCII, different for every page
 */
export function prefixIds(slide: HTMLElement, prefix: string): void {
  const own = new Map<string, string>();
  const inside = [...slide.querySelectorAll('*')];
  for (const element of inside) {
    if (element.id === '') continue;
    own.set(element.id, `${prefix}--${element.id}`);
    element.id = `${prefix}--${element.id}`;
  }
  if (own.size === 0) return;
  for (const element of inside) {
    for (const { name, value } of [...element.attributes]) {
      const renamed = NAMES.includes(name)
        ? value
            .split(/\s+/)
            .map((id) => own.get(id) ?? id)
            .join(' ')
        : value
            .replace(/url\(#([^)"']+)\)/g, (whole, id: string) =>
              own.has(id) ? `url(#${own.get(id) ?? id})` : whole,
            )
            .replace(/^#(.+)$/, (whole, id: string) =>
              name.endsWith('href') && own.has(id) ? `#${own.get(id) ?? id}` : whole,
            );
      if (renamed !== value) element.setAttribute(name, renamed);
    }
  }
}
