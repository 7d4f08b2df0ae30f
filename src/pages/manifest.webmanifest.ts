import type { APIRoute } from 'astro';
import { course } from '../course/course.ts';
import { INSTALL_TEXT } from '../text/offline.ts';

/** Sizes in pixels of the pictures in public/icons. */
const SIZES = [192, 512] as const;

/** What a device needs to put the course on its home screen. Addresses are relative, so that each edition is its own. */
export const GET: APIRoute = async () => {
  const { title, description } = await course();
  const icons = SIZES.flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({
      src: `/icons/${purpose}-${String(size)}.png`,
      sizes: `${String(size)}x${String(size)}`,
      type: 'image/png',
      purpose,
    })),
  );
  return Response.json({
    name: title,
    short_name: INSTALL_TEXT.shortName,
    description,
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    // Paper by day, as in src/styles/tokens.css.
    background_color: '#f5f0e4',
    theme_color: '#f5f0e4',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...icons],
    shortcuts: [
      { name: INSTALL_TEXT.review, url: 'review/' },
      { name: INSTALL_TEXT.practice, url: 'practice/' },
      { name: INSTALL_TEXT.record, url: 'record/' },
    ],
  });
};
