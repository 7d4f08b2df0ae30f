/** 128 random bits in hexadecimal. Not crypto.randomUUID: that is missing where a laptop serves the course over plain http. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
