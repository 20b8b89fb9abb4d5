import { isGenerated } from './kinds.js';
import type { Setup } from './snippets/setup.js';

const originOf = (address: string): string | undefined => {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
};

/** What a policy calls a place: its address where it has one of its own, the page's own server otherwise. */
const source = (address: string): string =>
  /^https?:\/\/[^\s;,']+$/.test(address) ? address : "'self'";

const quoted = (hash: string | undefined): readonly string[] =>
  hash === undefined ? [] : [`'${hash}'`];

/**
 * What a page with a Content-Security-Policy has to allow, and no more than that.
 *
 * @param hashes of the texts of the style element and the inline script in the snippet; undefined where there is none
 */
export const policyOf = (
  setup: Setup,
  hashes: { readonly style?: string | undefined; readonly script?: string | undefined } = {},
): string => {
  const { state, folder } = setup;
  // The script is that which makes the frame as high as what it shows.
  if (state.kind === 'iframe') return `frame-src ${source(folder)}; script-src ${source(folder)}`;
  const isPackage = setup.isPackage;
  const styles = [
    ...quoted(hashes.style),
    ...(state.style === '' || isPackage ? [] : [source(`${folder}themes/`)]),
  ];
  const scripts = [isPackage ? "'self'" : source(folder), ...quoted(hashes.script)];
  const data = originOf(state.src);
  // The other packages have it in their own scripts.
  const isFetched = state.src !== '' || (setup.own !== undefined && isGenerated(state.kind));
  return [
    `script-src ${scripts.join(' ')}`,
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    ...(isFetched ? [`connect-src ${data ?? "'self'"}`] : []),
  ].join('; ');
};

/** What a policy has to allow besides where it asks for Trusted Types: the one policy of Lit, by its name. */
export const trustedTypes = 'trusted-types lit-html';

/** The hash by which a policy knows the text of a style element or an inline script; undefined where the page may compute none. */
export const hashOf = async (text: string): Promise<string | undefined> => {
  // Only on pages that come over a secure connection or from this machine.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
