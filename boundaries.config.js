// Which room may import which; the reasons stand in docs/architecture.md.
import boundaries from 'eslint-plugin-boundaries';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Room → rooms that it may import, besides itself. */
const ROOMS = {
  domain: [],
  text: ['domain'],
  'content-schema': ['domain'],
  'answer-key': ['domain'],
  course: ['content-schema', 'answer-key', 'domain', 'text'],
  records: ['domain'],
  stores: ['domain', 'records', 'text'],
  audio: ['stores'],
  islands: ['domain', 'stores', 'audio', 'text'],
  presentation: ['islands', 'domain', 'stores', 'audio', 'text'],
  enhance: ['domain', 'stores', 'audio', 'text'],
  offline: ['domain'],
  figures: ['content-schema'],
  components: ['islands', 'presentation', 'figures', 'course', 'domain', 'text'],
  layouts: ['components', 'course', 'enhance', 'text', 'app', 'styles'],
  pages: ['layouts', 'lms', 'components', 'figures', 'course', 'enhance', 'text', 'styles'],
  app: ['records', 'stores', 'enhance'],
  lms: ['domain', 'records', 'stores', 'text'],
  build: ['content-schema', 'answer-key', 'domain', 'text'],
  styles: [],
};

/** Package → the only rooms that may import it. */
const PACKAGES = {
  react: ['islands', 'presentation'],
  zustand: ['stores', 'islands', 'presentation'],
  idb: ['records'],
  howler: ['audio'],
  'framer-motion': ['islands', 'presentation', 'enhance'],
  'opencc-js': ['answer-key', 'build'],
  'pinyin-pro': ['answer-key'],
  yaml: ['build'],
  parse5: ['build', 'course'],
  'reveal.js': ['presentation'],
  minisearch: ['enhance'],
  'ts-fsrs': ['domain'],
  ajv: ['build'],
  serwist: ['offline'],
  '@serwist/build': ['build'],
  vite: ['build'],
  qr: ['islands'],
  fflate: ['domain', 'build'],
  '@rusticisoftware/cmi5': ['lms'],
  'astro:content': ['course', 'components', 'pages'],
};

export default defineConfig(
  { ignores: ['**/*.test.ts', '**/*.test.tsx'] },
  { files: ['src/**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ...astro.configs['flat/base'],
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    // The last two only so that directives in the files refer to rules that exist.
    plugins: { boundaries, 'react-hooks': reactHooks, '@typescript-eslint': tseslint.plugin },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.js'] } },
      'boundaries/elements': Object.keys(ROOMS).map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(ROOMS).map(([type, others]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
            })),
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
          ],
        },
      ],
    },
  },
  ...Object.keys(ROOMS).map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden(room) }] }] },
  })),
);

function forbidden(room) {
  const packages = Object.keys(PACKAGES).filter((name) => !PACKAGES[name].includes(room));
  return packages.flatMap((name) => [name, `${name}/**`]);
}
