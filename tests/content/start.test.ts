import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A course as it is handed over on a stick: its build, the scripts and package.json, no packages. */
let folder: string;
let started: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  cpSync(`${ROOT}scripts`, join(folder, 'scripts'), { recursive: true });
  cpSync(`${ROOT}package.json`, join(folder, 'package.json'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), '<p>服务从心开始');
  writeFileSync(join(folder, 'dist/course.json'), '{}');
});

afterEach(() => {
  started?.kill();
  started = undefined;
  rmSync(folder, { recursive: true });
});

/** Runs `npm start`'s script. @returns its exit code and what it wrote, once it has ended */
async function start(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = run(env);
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

function run(env: Record<string, string>): ChildProcess {
  const { PORT: _port, HOST: _host, ...rest } = process.env;
  started = spawn(process.execPath, [join(folder, 'scripts/start.mjs')], { env: { ...rest, ...env } });
  return started;
}

/** @returns the address that it says it serves */
async function address(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += String(part);
    const found = /http:\/\/[\d.:]+\//.exec(said);
    if (found) return found[0];
  }
  throw new Error(`it stopped: ${said}`);
}

describe('starting the course', () => {
  it('works from a folder without node_modules', async () => {
    const at = await address(run({ PORT: '0' }));
    expect(await (await fetch(at)).text()).toBe('<p>服务从心开始');
  });

  it('says what to do where there is neither a build nor a way to build', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const { code, said } = await start({ PORT: '0' });
    expect(code).toBe(1);
    expect(said).toBe('还没有构建好的课程，也没有装好构建要用的包。先运行：npm ci\n');
  });

  it('says that the port is taken, and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await start({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(`端口 ${port} 已经被占用。换一个：PORT=${port + 1} npm start\n`);
  });

  it.each(['abc', '-1', '65536', '80.5'])('says that PORT=%s is no port', async (port) => {
    const { code, said } = await start({ PORT: port });
    expect(code).toBe(1);
    expect(said).toBe(`PORT=${port} 不是端口号，要 0–65535 的整数。\n`);
  });

  it('says that HOST is not an address of this computer', async () => {
    // 192.0.2.0/24 is for documentation only (RFC 5737).
    const { code, said } = await start({ PORT: '0', HOST: '192.0.2.1' });
    expect(code).toBe(1);
    expect(said).toBe('HOST=192.0.2.1 不是这台电脑的地址。\n');
  });
});
