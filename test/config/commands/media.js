import { engineOf, pageOf } from './engine.js';
import { isFirefox, runInFirefox } from './firefox-scope.js';

/** @typedef {import('puppeteer-core').Page} Page */
/**
 * @typedef {object} Media
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'reduce' | 'no-preference'} [reducedMotion]
 * @property {'active' | 'none'} [forcedColors]
 * @property {'screen' | 'print'} [media]
 */

/** @typedef {Record<'prefersColorSchemeOverride' | 'prefersReducedMotionOverride' | 'forcedColorsOverride' | 'mediumOverride', string>} Overrides */

/** @type {WeakSet<object>} */
const emulatingPages = new WeakSet();

/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const clients = new WeakMap();

/**
 * What one client emulates, another one cannot end.
 *
 * @param {Page} page
 */
function clientOf(page) {
  const client = clients.get(page) ?? page.createCDPSession();
  clients.set(page, client);
  return client;
}

/**
 * puppeteer's emulateMediaFeatures knows nothing of forced-colors.
 *
 * @param {Page} page
 * @param {Media} media
 */
async function emulateInChromium(page, { colorScheme, reducedMotion, forcedColors, media }) {
  const client = await clientOf(page);
  await client.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
    ],
  });
}

/**
 * @param {Page} page
 * @param {Media} media
 */
function emulateInFirefox(page, media) {
  return runInFirefox(
    page,
    /**
     * @param {Overrides} context
     * @param {Media} media
     */
    (context, { colorScheme, reducedMotion, forcedColors, media: medium }) => {
      context.prefersColorSchemeOverride = colorScheme ?? 'none';
      context.prefersReducedMotionOverride = reducedMotion ?? 'none';
      context.forcedColorsOverride = forcedColors ?? 'none';
      context.mediumOverride = medium ?? '';
    },
    media,
  );
}

/**
 * @param {Page} page
 * @param {Media} media
 */
async function emulate(page, media) {
  emulatingPages.add(page);
  await (isFirefox(page) ? emulateInFirefox(page, media) : emulateInChromium(page, media));
}

/** @param {unknown} puppeteerPage */
export async function resetMedia(puppeteerPage) {
  const page = /** @type {Page} */ (puppeteerPage);
  if (emulatingPages.delete(page)) await emulate(page, {});
}

/** @returns {import('./engine.js').TestRunnerPlugin} */
export function mediaPlugin() {
  return {
    name: 'media-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-all-media') return undefined;
      if (engineOf(session) === 'webkit')
        throw new Error('WebKit has no command that emulates media.');
      /** @type {unknown} */
      const media = payload;
      await emulate(pageOf(session), /** @type {Media} */ (media));
      return true;
    },
  };
}
