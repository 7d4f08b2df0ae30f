import { sitePath } from './site-data.ts';
import { trustedPolicy } from './trusted.ts';

/** A page of the site is not to be had; status 0: nothing answered. */
export class OwnPageError extends Error {
  readonly status: number;
  constructor(path: string, status: number) {
    super(`${path}: ${String(status)}`);
    this.status = status;
  }
}

const policy = trustedPolicy('own-pages', { createHTML: (html) => html });

/**
 * Fetches a page that was built with this one: the only markup that is ever read in the browser. The browser refuses any
 * other origin, also behind a redirect.
 * @param path from the root of this edition: slides/six-ones/
 * @throws OwnPageError
 */
export async function ownPage(path: string): Promise<Document> {
  let response: Response;
  let html: string;
  try {
    response = await fetch(sitePath(path), { mode: 'same-origin' });
    html = await response.text();
  } catch {
    throw new OwnPageError(path, 0);
  }
  if (!response.ok) throw new OwnPageError(path, response.status);
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}
