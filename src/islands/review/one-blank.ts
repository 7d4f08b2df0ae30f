/** A blank that is practised by itself, from 0, as an address says it: `/review/#drill-ID/0`. */
export interface OneBlank {
  readonly drill: string;
  readonly blank: number;
}

/** @returns the fragment that asks for a blank */
export function placeOf(drill: string, blank: number): string {
  return `#drill-${drill}/${String(blank)}`;
}

/** @returns the blank that a fragment asks for, or null */
export function blankOf(hash: string): OneBlank | null {
  const [, drill, blank] = /^#drill-([a-z0-9-]+)\/(\d{1,2})$/.exec(hash) ?? [];
  return drill === undefined ? null : { drill, blank: Number(blank) };
}
