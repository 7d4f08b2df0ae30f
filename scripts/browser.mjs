// Finds the browsers for the end-to-end tests, and gets them where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

const CHROMIUM = {
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** A plain `firefox` is often Ubuntu’s snap, which sees no profile in the folder for temporary files. */
const FIREFOX = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @returns the path of a Chrome or Chromium that is here already, or undefined */
export async function findBrowser() {
  const found = find(CHROMIUM);
  if (found) return found;
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** @returns the path of a Firefox that scripts/firefox.mjs can start, or undefined */
export function findFirefox() {
  return process.platform === 'win32' ? undefined : find(FIREFOX);
}

/** @returns the path of a Chromium, downloaded or installed if need be, or undefined where none can be had */
export async function getBrowser() {
  const here = await findBrowser();
  if (here) return here;
  console.log('No Chrome or Chromium here: trying Playwright’s own …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 10 * 60_000,
    shell: process.platform === 'win32',
  });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  installFromDebian('chromium', 'fonts-noto-cjk');
  return findBrowser();
}

/** @returns the path of a Firefox, installed if need be, or undefined where none can be had */
export function getFirefox() {
  if (!findFirefox()) installFromDebian('firefox-esr');
  return findFirefox();
}

/** @param {string[]} commands names to look for in PATH  @returns the first path, or undefined */
export function findCommand(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** @param {typeof CHROMIUM} browser */
function find({ variable, commands, places }) {
  const named = process.env[variable];
  if (!named) return findCommand(...commands) ?? places.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(`${variable}=${named}: no such file`);
}
