import { describe, expect, it } from 'vitest';
import { withoutProps } from './island-data.ts';

const island = (client: string): string =>
  `<p>课文</p><astro-island uid="a" component-url="/_astro/x.js" props="{&quot;say&quot;:[0,&quot;“A &amp; B” &lt;3&quot;]}" ssr client="${client}" opts="{}"><form></form></astro-island>`;

describe('the data of islands', () => {
  it('stands in a file of its own, named by what is in it', () => {
    const { page, files } = withoutProps(island('near'));
    const [[file, props] = []] = [...files];
    expect(JSON.parse(props ?? '')).toEqual({ say: [0, '“A & B” <3'] });
    expect(page).toContain(
      `<astro-island uid="a" component-url="/_astro/x.js" data-props="/${file ?? ''}" ssr`,
    );
    expect(page).not.toContain(' props=');
    expect(page).toContain('<p>课文</p>');
  });

  it('stays in the page where the island wakes otherwise', () => {
    expect(withoutProps(island('load'))).toEqual({ page: island('load'), files: new Map() });
  });

  it('has one file where two pages hold the same', () => {
    expect(withoutProps(island('near') + island('near')).files.size).toBe(1);
  });
});
