import { stat } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import sharp from 'sharp';
import { preview } from 'vite';
import { findEngines } from './browsers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a picture of the README may weigh, in bytes. */
const heaviest = 150_000;

/**
 * The roadmap on a page of its own.
 *
 * @param {string} scheme
 */
const roadmap = (scheme) => `<!doctype html>
  <html lang="en" data-theme="${scheme}">
    <meta charset="utf-8" />
    <style>
      body { margin: 0; padding: 32px; font: 16px/1.5 system-ui, sans-serif; }
      [data-theme='dark'] body { background: #0e1116; }
    </style>
    <mlops-roadmap open="3"></mlops-roadmap>
    <script src="/dist/mlops-roadmap.js"></script>`;

/** @typedef {import('puppeteer-core').Page} Tab */

/**
 * Fewer colours than a screen has are enough for text and surfaces, and make a quarter of the file.
 *
 * @param {Tab} tab
 * @param {string} name
 * @param {import('puppeteer-core').ScreenshotClip} [clip]
 */
const take = async (tab, name, clip) => {
  const file = `${root}demo/pictures/${name}.png`;
  const picture = await tab.screenshot(clip && { clip });
  await sharp(picture).png({ palette: true, effort: 10, compressionLevel: 9 }).toFile(file);
  const { size } = await stat(file);
  console.log(`${name}.png: ${(size / 1000).toFixed(0)} kB`);
  if (size > heaviest) process.exitCode = 1;
};

/**
 * @param {Tab} tab
 * @param {string} address
 * @param {string} scheme
 */
const takeRoadmap = async (tab, address, scheme) => {
  await tab.setViewport({ width: 960, height: 860, deviceScaleFactor: 1.5 });
  // Any page from there, for this one to be of the server that has the script.
  await tab.goto(`${address}demo/frame.html`);
  await tab.setContent(roadmap(scheme));
  await tab.waitForFunction('customElements.get("mlops-roadmap")');
  await tab.evaluate('document.querySelector("mlops-roadmap").updateComplete');
  await take(tab, `roadmap-${scheme}`);
};

/**
 * @param {Tab} tab
 * @param {string} address
 */
const takeBuilder = async (tab, address) => {
  const [width, margin] = [1280, 32];
  await tab.setViewport({ width, height: 960, deviceScaleFactor: 1.25 });
  // What is named in the snippet is a folder then, not the server of this run.
  await tab.goto(`${address}demo/index.html?from=own`, { waitUntil: 'networkidle0' });
  const box = await (await tab.$('embed-builder'))?.boundingBox();
  if (!box) throw new Error('There is no embed builder to take a picture of.');
  const [y, height] = [box.y - margin, box.height + 2 * margin];
  await take(tab, 'builder', { x: 0, y, width, height });
};

/** Takes the pictures of the README from what is built. */
const { chromium } = findEngines();
if (!chromium) throw new Error('The pictures are taken in Chromium.');
const server = await preview({
  root,
  configFile: false,
  // It warns of builds into the root, and nothing is built.
  logLevel: 'silent',
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: 0 },
});
const [address] = server.resolvedUrls?.local ?? [];
if (!address) throw new Error('There is no address to take the pictures from.');
const browser = await launch({ ...chromium, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const tab = await browser.newPage();
  await takeRoadmap(tab, address, 'light');
  await takeRoadmap(tab, address, 'dark');
  await takeBuilder(tab, address);
} finally {
  await browser.close();
  await server.close();
}
