// `npm run compress`: writes .br and .gz beside every file of the build that gets smaller by it, for hosts that send those.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { COMPRESSIBLE, TYPES } from './headers.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
let [files, before, after] = [0, 0, 0];
for (const name of readdirSync(dist, { recursive: true })) {
  const file = `${dist}/${name}`;
  if (!statSync(file).isFile() || !COMPRESSIBLE.test(TYPES[extname(file)] ?? '')) continue;
  const plain = readFileSync(file);
  const packed = brotliCompressSync(plain);
  writeFileSync(`${file}.br`, packed);
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
  files += 1;
  before += plain.length;
  after += packed.length;
}
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
console.log(`compress: ${files} files, ${megabytes(before)} MB → ${megabytes(after)} MB with brotli`);
