import { GLOSSARY } from './content.ts';
import { LESSONS, htmlOf } from './pages.ts';

/** @returns a lesson that explains a word of the glossary as it stands there, and that word */
export function explained(): { path: string; word: (typeof GLOSSARY)[number] } {
  for (const path of LESSONS) {
    const [, id, text] =
      /<a class="term" href="\/glossary\/#([a-z-]+)"[^>]*>([^<]*)</.exec(
        htmlOf(`${path.slice(1)}index.html`),
      ) ?? [];
    const word = GLOSSARY.find((entry) => entry.id === id && entry.term === text);
    if (word) return { path, word };
  }
  throw new Error('no lesson explains a word');
}
