import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findEngines } from './browsers.js';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @param {string} scheme */
const page = (scheme) => `<!doctype html>
  <html lang="en" data-theme="${scheme}">
    <meta charset="utf-8" />
    <style>
      body { margin: 0; padding: 32px; font: 16px/1.5 system-ui, sans-serif; }
      [data-theme='dark'] body { background: #0e1116; }
    </style>
    <mlops-roadmap open="3"></mlops-roadmap>`;

/** Takes the pictures of the README from the built script. */
const { chromium } = findEngines();
if (!chromium) throw new Error('The pictures are taken in Chromium.');
const browser = await launch({ ...chromium, args: ['--no-sandbox', '--disable-gpu'] });
const script = await readFile(at('dist/mlops-roadmap.js'), 'utf8');

for (const scheme of ['light', 'dark']) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 960, height: 860, deviceScaleFactor: 1.5 });
  await tab.setContent(page(scheme));
  await tab.addScriptTag({ content: script });
  await tab.waitForFunction('customElements.get("mlops-roadmap")');
  await tab.evaluate('document.querySelector("mlops-roadmap").updateComplete');
  await tab.screenshot({ path: `${at('demo/pictures')}/roadmap-${scheme}.png` });
  await tab.close();
}

await browser.close();
