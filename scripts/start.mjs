// `npm start`: builds the course if there is no fresh build, and serves it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const port = Number(process.env.PORT || 4321);
const host = process.env.HOST || '127.0.0.1';

/** What a build depends on. */
const SOURCES = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT=${process.env.PORT} 不是端口号，要 0–65535 的整数。`);
prepare();
try {
  const server = await serve({ root: dist, port, host });
  const { port: taken } = server.address();
  console.log(
    `\n服务从（心）开始：http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${taken}/`,
  );
  if (host === '0.0.0.0')
    for (const address of addresses()) console.log(`同一网络里的手机：http://${address}:${taken}/`);
  console.log('按 Ctrl+C 停止。');
} catch (error) {
  if (error.code === 'EADDRINUSE') fail(`端口 ${port} 已经被占用。换一个：PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') fail(`没有权限使用端口 ${port}。换一个大于 1024 的：PORT=4321 npm start`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') fail(`HOST=${host} 不是这台电脑的地址。`);
  throw error;
}

function prepare() {
  const built = existsSync(`${dist}/course.json`) ? statSync(`${dist}/course.json`).mtimeMs : 0;
  const canBuild = existsSync(`${root}node_modules/astro`);
  if (!canBuild) {
    // A folder that was handed over with its build needs no install step.
    if (built > 0) return;
    fail('还没有构建好的课程，也没有装好构建要用的包。先运行：npm ci');
  }
  if (built > newest()) return;
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(command, ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('构建没有成功，原因见上。');
}

/** Time of the newest file that goes into a build, in milliseconds since 1970. */
function newest() {
  const times = SOURCES.flatMap((name) => {
    const path = `${root}${name}`;
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [statSync(path).mtimeMs];
    return readdirSync(path, { recursive: true }).map((inner) => statSync(`${path}/${inner}`).mtimeMs);
  });
  return Math.max(...times);
}

function addresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
