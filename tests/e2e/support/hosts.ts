import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DIST } from './pages.ts';

const DOCS = fileURLToPath(new URL('../../../docs/hosting/', import.meta.url));

/** Servers whose file is in docs/hosting, and what says that one is installed. */
export const SERVERS = { nginx: ['nginx', '-v'], caddy: ['caddy', 'version'] } as const;
export type ServerName = keyof typeof SERVERS;

export function hostingFile(name: string): string {
  return readFileSync(`${DOCS}${name}`, 'utf8');
}

export function isInstalled(name: ServerName): boolean {
  const [command, argument] = SERVERS[name];
  return spawnSync(command, [argument]).status === 0;
}

export interface Host {
  readonly origin: string;
  stop(): Promise<void>;
}

/** The built course and files that tell a server's ways, in a folder of its own. */
export const PACKED = JSON.stringify({ packed: '课'.repeat(400) });

/** Serves the built course with the documented file of that server, on a free port. */
export async function startHost(name: ServerName): Promise<Host> {
  const folder = mkdtempSync(`${tmpdir()}/hosting-`);
  const root = `${folder}/course`;
  mkdirSync(root);
  for (const entry of readdirSync(DIST)) symlinkSync(`${DIST}${entry}`, `${root}/${entry}`);
  writeFileSync(`${folder}/secret.txt`, 'not to be served');
  const own = { 'packed.json': PACKED, 'packed.json.gz': gzipSync(PACKED), 'a.webmanifest': '{}' };
  for (const [file, text] of Object.entries(own)) writeFileSync(`${root}/${file}`, text);
  rmSync(`${root}/sw.js`, { force: true });
  writeFileSync(`${root}/sw.js`, '// nothing');
  const address = `127.0.0.1:${String(await freePort())}`;
  const child = name === 'nginx' ? nginx(folder, root, address) : caddy(folder, root, address);
  return {
    origin: `http://${address}`,
    stop: async () => {
      const closed = once(child, 'close');
      child.kill();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

function nginx(folder: string, root: string, address: string): ChildProcess {
  const site = hostingFile('nginx.conf')
    .replace(/listen 80;/, `listen ${address};`)
    .replace('root /var/www/course;', `root ${root};`);
  writeFileSync(`${folder}/site.conf`, site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ');
  // Its workers are the user that the tests are.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    `${folder}/nginx.conf`,
    `${user} daemon off; pid ${folder}/pid; events {} http { access_log off; ${temporary} include ${folder}/site.conf; }`,
  );
  return spawn('nginx', ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`]);
}

function caddy(folder: string, root: string, address: string): ChildProcess {
  writeFileSync(`${folder}/Caddyfile`, `{\n\tadmin off\n}\n${hostingFile('Caddyfile')}`);
  const env = {
    ...process.env,
    COURSE_NAME: `http://${address}`,
    COURSE_ROOT: root,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  };
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`], { env });
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path exactly as it is written: fetch would tidy it up first. Rejects while nobody listens. */
export function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host: hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
