import { describe, expect, it } from 'vitest';
import type { PackageScope } from '../../domain/report/scope.ts';
import { launchPage } from './launch.ts';

const SCOPE = { kind: 'course', title: '</script><b>' } as unknown as PackageScope;
const page = (policy: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body></body>`;
const POLICY = "default-src 'none';connect-src 'self';frame-src 'none'; script-src 'self'";

describe('the launch page', () => {
  it('holds the scope, whatever stands in its titles', () => {
    const html = launchPage(page(POLICY), 'scorm12', SCOPE);
    const json = /<script type="application\/json" id="scope">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(SCOPE);
  });

  it('may show the course in a frame, and no more', () => {
    expect(launchPage(page(POLICY), 'scorm2004', SCOPE)).toContain(
      "content=\"default-src 'none';connect-src 'self';frame-src 'self'; script-src 'self'\"",
    );
  });

  it('of cmi5 may report to whatever place the launch names', () => {
    expect(launchPage(page(POLICY), 'cmi5', SCOPE)).toContain(
      "connect-src 'self' https: http:;frame-src 'self';",
    );
  });

  it('is not made without a policy, or from another than is known', () => {
    expect(() => launchPage('<head></head>', 'scorm12', SCOPE)).toThrow('no policy');
    expect(() => launchPage(page("default-src 'none'"), 'scorm12', SCOPE)).toThrow('frame-src');
  });
});
