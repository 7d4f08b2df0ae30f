// `npm test`: the whole proof, browsers included. Finds them by itself, then runs the gate.
import { spawnSync } from 'node:child_process';
import { findCommand, getBrowser, getFirefox } from './browser.mjs';
import { installFromDebian } from './debian.mjs';

const browser = await getBrowser();
if (!browser) {
  console.error(
    'The end-to-end tests need a browser and none could be found or downloaded.\n' +
      'Install Google Chrome or Chromium (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk),\n' +
      'or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
  process.exit(1);
}
const firefox = getFirefox();
// What serves the site in one test; without it that test says so.
if (!findCommand('nginx')) installFromDebian('nginx-light');
// What holds the manifests of packages to the standards' schemas; without it that test says so.
if (!findCommand('xmllint')) installFromDebian('libxml2-utils');
const { status } = spawnSync('npm', ['run', 'verify'], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: browser },
  shell: process.platform === 'win32',
});
if (!firefox)
  console.log(
    'Firefox was not tested: none could be found or installed.\n' +
      'Debian: apt-get install firefox-esr; elsewhere name one: FIREFOX_PATH=/path/to/firefox npm test',
  );
process.exit(status ?? 1);
