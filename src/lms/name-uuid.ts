import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Namespace of names that are addresses: RFC 9562, section 6.6. */
const NAMESPACE_URL = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * @param parts what makes it the only one of its kind
 * @returns the UUID of that name, the same each time: version 5 of RFC 9562, section 5.5
 */
export function nameUuid(...parts: readonly string[]): string {
  const name = JSON.stringify(parts);
  const hash = sha1(new Uint8Array([...hexToBytes(NAMESPACE_URL), ...utf8ToBytes(name)])).slice(0, 16);
  const view = new DataView(hash.buffer);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x50);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
