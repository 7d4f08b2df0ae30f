#!/usr/bin/env node
// Starts Firefox for Playwright, and stands between the two.
// Playwright drives a Firefox as its makers ship it by WebDriver BiDi, whose newest parts no release has yet;
// what is lacking is made up for here, so that the same tests run in both browsers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import WebSocket, { WebSocketServer } from 'ws';
import { findFirefox } from './browser.mjs';

/** Sent for every window and asked for by no test: an older Firefox may leave them undone. */
const OPTIONAL = [
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
];

const path = findFirefox();
if (!path) {
  console.error('There is no Firefox here.');
  process.exit(1);
}
const firefox = spawn(path, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => firefox.kill(signal));

// Playwright reads in what Firefox prints where it can be reached.
for await (const line of createInterface({ input: firefox.stderr })) {
  const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
  console.error(address ? `WebDriver BiDi listening on ${await relay(address)}` : line);
}

/**
 * Passes messages between a driver and the browser.
 * @param address where the browser listens
 * @returns where the driver is to connect
 */
async function relay(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (driver, { url }) => {
    const browser = new WebSocket(`${address}${url}`, { perMessageDeflate: false });
    const connected = once(browser, 'open');
    const optional = new Set();
    driver.on('message', async (data) => {
      const text = forBrowser(String(data));
      const { id, method } = JSON.parse(text);
      if (OPTIONAL.includes(method)) optional.add(id);
      await connected;
      browser.send(text);
    });
    browser.on('message', (data) => driver.send(forDriver(String(data), optional)));
    browser.on('close', () => driver.close());
    driver.on('close', () => browser.close());
  });
  await once(server, 'listening');
  return `ws://127.0.0.1:${server.address().port}`;
}

/**
 * Playwright writes text by setting a field’s value from the page’s own scripts, which React takes for its own doing;
 * Firefox itself is asked to insert the text, as a keyboard would.
 */
function forBrowser(text) {
  return text.replaceAll(
    '=> bidiInsertText(window, text)',
    "=> window.document.execCommand('insertText', false, text)",
  );
}

/** @param optional numbers of the commands that may stay undone */
function forDriver(text, optional) {
  if (text.includes('"unknown command"')) {
    const { id } = JSON.parse(text);
    if (optional.has(id)) return JSON.stringify({ type: 'success', id, result: {} });
  }
  if (text.includes('"browsingContext.download')) {
    // A blob that is saved navigates nowhere, and Playwright knows a download by its navigation.
    const event = JSON.parse(text);
    event.params.download ??= event.params.navigation ?? event.params.url;
    return JSON.stringify(event);
  }
  return text;
}
