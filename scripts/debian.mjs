// Gets what the whole proof wants from Debian's packages, where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let updated = false;

/**
 * Installs packages, each by itself: one that cannot be had takes no other with it.
 * Does nothing but on Debian, or what is made from it, as root.
 */
export function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Not here: ${packages.join(', ')}. Trying Debian’s packages …`);
  if (!updated) run('update', '-qq');
  updated = true;
  for (const name of packages) run('install', '-y', '-qq', name);
}

function run(...args) {
  spawnSync('apt-get', args, { stdio: 'inherit', timeout: 10 * 60_000 });
}
