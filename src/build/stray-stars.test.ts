import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { printProblems } from './author-messages.ts';
import { strayStars } from './stray-stars.ts';

/** What is said about a folder of built pages, or '' if there is nothing to say. */
function complaint(pages: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => {
    rmSync(dist, { recursive: true });
  });
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), html);
  }
  return printProblems(strayStars(dist));
}

describe('built pages', () => {
  it('stop the build when they print asterisks, and show where', () => {
    const said = complaint({
      'index.html': '<p>首页</p>',
      'lessons/smile/index.html': '<main><p>**注意：**先抬头</p></main>',
    });
    expect(said).toContain('dist/lessons/smile/index.html:1  页面上印出了两个星号：…**注意：**先抬头…');
  });

  it('may hold asterisks in scripts, styles and attributes', () => {
    const html = '<script>const a = 2 ** 3;</script><style>/** a */</style><p title="**">先抬头</p>';
    expect(complaint({ 'index.html': html, 'notes.txt': '**' })).toBe('');
  });
});
