// `npm test`: the whole proof, browser included. Finds a browser by itself, then runs the gate.
import { spawnSync } from 'node:child_process';
import { getBrowser } from './browser.mjs';

const browser = await getBrowser();
if (!browser) {
  console.error(
    'The end-to-end tests need a browser and none could be found or downloaded.\n' +
      'Install Google Chrome or Chromium (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk),\n' +
      'or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
  process.exit(1);
}
const { status } = spawnSync('npm', ['run', 'verify'], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: browser },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
