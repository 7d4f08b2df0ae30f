/** Trusted Types, as far as they are used here; browsers without them take the text itself. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: Partial<TrustedRules>): TrustedRules;
}

/** What a policy lets through. The browser's own objects stand for the text, and are handed on like it. */
export interface TrustedRules {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

/**
 * A policy of the page's `trusted-types` directive (`scripts/headers.mjs` lists the names). Keep it to the module that
 * makes it: whoever holds one can write what it lets through.
 * @throws TypeError where the page does not allow the name, or has a policy of that name already
 */
export function trustedPolicy<Rule extends keyof TrustedRules>(
  name: string,
  rules: Pick<TrustedRules, Rule>,
): Pick<TrustedRules, Rule> {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  return trustedTypes?.createPolicy(name, rules) ?? rules;
}
