import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { META_POLICY } from './scripts/headers.mjs';
import { CHUNK_GROUPS } from './src/build/chunks.ts';
import { courseBuild } from './src/build/course-build.ts';
import { EARLY_SCRIPT_HASH } from './src/layouts/csp-fs.ts';

/** Browser floor: Chrome and WebView 107, Safari 16, Firefox 115. */
const FLOOR = ['chrome107', 'safari16', 'firefox115'];

/** src/styles/lesson-page.css, named after the page that needs it. */
const LESSON_SHEET = /^_astro[\\/]_lesson_\.[^\\/]+\.css$/;

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [mdx(), react(), courseBuild()],
  // Straight quotes and dashes are the author's: Chinese text sets its own “ ” and ——.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // A lesson's style sheet stands in the page (see assetsInlineLimit).
  build: { inlineStylesheets: 'auto' },
  security: {
    csp: {
      directives: META_POLICY,
      scriptDirective: { hashes: [EARLY_SCRIPT_HASH] },
    },
  },
  vite: {
    // Lightning CSS writes the fallback of light-dark() for browsers without it.
    css: {
      transformer: 'lightningcss',
      lightningcss: { targets: { chrome: 107 << 16, safari: 16 << 16, firefox: 115 << 16 } },
    },
    // Scripts name one another from where they lie: packages for learning platforms are opened in any folder.
    experimental: { renderBuiltUrl: (_file, { hostType }) => ({ relative: hostType === 'js' }) },
    build: {
      // One round trip less before a lesson's text is painted; the sheets of other pages stay files.
      assetsInlineLimit: (file) => LESSON_SHEET.test(file),
      target: FLOOR,
      cssTarget: FLOOR,
      rolldownOptions: {
        output: { codeSplitting: { groups: CHUNK_GROUPS } },
        // Astro marks its own modules with directives that the bundler does not know.
        onwarn: (warning, report) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
        },
      },
    },
  },
});
