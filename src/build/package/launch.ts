import type { PackageScope } from '../../domain/report/scope.ts';
import type { Standard } from './order.ts';

/** What a launch page may do that no other page of the course may. */
const WIDER: Readonly<Record<Standard, readonly (readonly [from: string, to: string])[]>> = {
  scorm12: [["frame-src 'none'", "frame-src 'self'"]],
  scorm2004: [["frame-src 'none'", "frame-src 'self'"]],
  // Where the records go is known at the launch: the page then narrows it down to that place.
  cmi5: [
    ["frame-src 'none'", "frame-src 'self'"],
    ["connect-src 'self'", "connect-src 'self' https: http:"],
  ],
};

/**
 * @param html launch page of the standard, its addresses already relative
 * @returns the page with the scope in it, and with a policy that lets it show the course and report
 * @throws Error where the page has no policy, or another than the other pages
 */
export function launchPage(html: string, standard: Standard, scope: PackageScope): string {
  const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/.exec(html)?.[0];
  if (policy === undefined) throw new Error('the launch page has no policy');
  const wider = WIDER[standard].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the policy of the launch page has no ${from}`);
    return text.replace(from, to);
  }, policy);
  // A script of data is not run; no policy is asked.
  const json = JSON.stringify(scope).replaceAll('<', '\\u003c');
  const data = `<script type="application/json" id="scope">${json}</script>`;
  return html.replace(policy, () => `${wider}${data}`);
}
