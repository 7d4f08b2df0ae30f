import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { manyLessons } from './many-lessons.ts';
import type { Row } from './row.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** How often the course is there; BUILD_TIMES=1,10,100 asks for others. The first is what the others are compared to. */
const TIMES = (process.env['BUILD_TIMES'] ?? '1,10').split(',').map(Number);
/** Milliseconds between two looks at the memory. */
const LOOK = 200;
/** Of /proc/<pid>/stat: a clock tick in seconds (Linux on the usual machines). */
const TICK = 0.01;

interface Cost {
  readonly seconds: number;
  /** Of all processes of the build, in user and system mode. */
  readonly cpuSeconds: number;
  /** The most that all processes of the build held at one look, in bytes; a page that they share counts once. */
  readonly peak: number;
}

/**
 * Builds the course in several sizes (`many-lessons.ts`), each in a new folder with nothing kept from before, with the
 * command of `npm run build`. Linux only: times and memory come out of /proc.
 *
 * @returns a line for each size; ratios are to the first size
 * @throws Error where a build fails, with the end of what it said
 */
export async function buildCost(): Promise<Row[]> {
  if (!existsSync('/proc/self/stat')) return [{ what: 'build', note: 'only measured on Linux' }];
  const rows: Row[] = [];
  let first: Cost | undefined;
  for (const times of TIMES) {
    const cost = await built(times);
    first ??= cost;
    rows.push({
      what: `build, ${String(times)}× content`,
      'wall s': rounded(cost.seconds),
      'CPU s': rounded(cost.cpuSeconds),
      'peak MB': Math.round(cost.peak / 1e6),
      'CPU ratio': rounded(cost.cpuSeconds / first.cpuSeconds),
      'wall ratio': rounded(cost.seconds / first.seconds),
      'load per core': rounded((loadavg()[0] ?? 0) / availableParallelism()),
    });
  }
  return rows;
}

async function built(times: number): Promise<Cost> {
  const folder = mkdtempSync(`${tmpdir()}/build-cost-`);
  try {
    manyLessons(ROOT, folder, times);
    return await measured(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string): Promise<Cost> {
  const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    scripts: { build: string };
  };
  const before = childrenSeconds();
  const start = performance.now();
  const build = spawn(scripts.build, {
    cwd: folder,
    shell: true,
    // A session of its own tells its processes from all others.
    detached: true,
    env: { ...process.env, PATH: `${folder}/node_modules/.bin:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000);
    });
  }
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, heldBy(build.pid ?? 0));
  }, LOOK);
  const code = await new Promise<number | null>((resolve, reject) => {
    build.on('error', reject);
    build.on('close', resolve);
  }).finally(() => {
    clearInterval(look);
  });
  if (code !== 0) throw new Error(`the build ended with ${String(code)}\n${said}`);
  const seconds = (performance.now() - start) / 1_000;
  return { seconds, cpuSeconds: childrenSeconds() - before, peak };
}

/** Memory of a session's processes in bytes: their proportional set sizes, so that Node.js itself is not counted thrice. */
function heldBy(session: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(statOf(name)?.[5]) === session)
    .reduce((sum, pid) => sum + proportionalSetSize(pid), 0);
}

function proportionalSetSize(pid: string): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It has ended since.
    return 0;
  }
}

/** CPU time of all children of this process that have ended, theirs included, in seconds. */
function childrenSeconds(): number {
  const stat = statOf('self') ?? [];
  return (Number(stat[15]) + Number(stat[16])) * TICK;
}

/** @returns the fields of /proc/<pid>/stat (proc(5), counted from 0), undefined where the process has ended */
function statOf(pid: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of a program may hold spaces and brackets.
    return ['', '', ...text.slice(text.lastIndexOf(')') + 2).split(' ')];
  } catch {
    return undefined;
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
