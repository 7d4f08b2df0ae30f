/**
 * Lets this page connect to these addresses and its own only. The launch page allows any, as nobody knows before the
 * launch who is reported to; a second policy can only take away (CSP 3, 8.1).
 * @throws TypeError where one is no address
 */
export function connectOnlyTo(addresses: readonly string[]): void {
  const origins = new Set(addresses.map((address) => new URL(address, location.href).origin));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = ["connect-src 'self'", ...origins].join(' ');
  document.head.append(policy);
}
