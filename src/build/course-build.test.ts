import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { courseBuild } from './course-build.ts';

/** What the integration says about a folder of built pages, or '' if it has nothing to say. */
async function complaint(pages: Readonly<Record<string, string>>): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => {
    rmSync(dist, { recursive: true });
  });
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(dist, name, '..'), { recursive: true });
    writeFileSync(join(dist, name), html);
  }
  const done = courseBuild().hooks['astro:build:done'];
  if (!done) throw new Error('the integration does not look at the built pages');
  const built = { dir: pathToFileURL(`${dist}/`) } as Parameters<typeof done>[0];
  return Promise.resolve()
    .then(() => done(built))
    .then(
      () => '',
      (error: unknown) => String(error),
    );
}

describe('built pages', () => {
  it('stop the build when they print asterisks, and show where', async () => {
    const said = await complaint({
      'index.html': '<p>首页</p>',
      'lessons/smile/index.html': '<main><p>**注意：**先抬头</p></main>',
    });
    expect(said).toContain('dist/lessons/smile/index.html:1  页面上印出了两个星号：…**注意：**先抬头…');
  });

  it('may hold asterisks in scripts, styles and attributes', async () => {
    const html = '<script>const a = 2 ** 3;</script><style>/** a */</style><p title="**">先抬头</p>';
    expect(await complaint({ 'index.html': html, 'notes.txt': '**' })).toBe('');
  });
});
