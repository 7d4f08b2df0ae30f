import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Chrome and WebView 107, Safari 16, Firefox 115: what the built files must not hold. */
const TOO_NEW = {
  css: {
    'light-dark() without a fallback': /light-dark\(/,
    ':has()': /:has\(/,
    'nested rules': /\{[^{}]*&[ .:[>]/,
  },
  js: {
    'a look-behind, unknown before Safari 16.4': /\(\?<[=!]/,
    'import attributes': /import\([^)]*with\s*:/,
  },
} as const;

for (const [kind, features] of Object.entries(TOO_NEW)) {
  for (const [name, pattern] of Object.entries(features)) {
    test(`the built ${kind} does without ${name}`, () => {
      const files = readdirSync('dist/_astro').filter((file) => file.endsWith(`.${kind}`));
      expect(files).not.toEqual([]);
      const guilty = files.filter((file) => pattern.test(readFileSync(`dist/_astro/${file}`, 'utf8')));
      expect(guilty).toEqual([]);
    });
  }
}
