import { trustedPolicy } from '../stores/trusted.ts';

let made = false;

/**
 * reveal.js writes markup for its own buttons and backgrounds, which are not shown here. On the stage whatever is
 * written as text becomes nothing, so that it can start under Trusted Types and nobody else gains a way in.
 */
export function emptyMarkup(): void {
  if (made) return;
  made = true;
  trustedPolicy('default', { createHTML: () => '' });
}
