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

/**
 * What a page with a Content-Security-Policy has to allow, and no more than that.
 *
 * @param styleHash of the text of the style element in the snippet; undefined where there is none
 */
export const policyOf = (setup: Setup, styleHash?: string): string => {
  const { state, folder, hasOwn } = setup;
  // The script is that which makes the frame as high as what it shows.
  if (state.kind === 'iframe') return `frame-src ${source(folder)}; script-src ${source(folder)}`;
  const isPackage = setup.isPackage;
  const styles = [
    ...(styleHash === undefined ? [] : [`'${styleHash}'`]),
    ...(state.style === '' || isPackage ? [] : [source(`${folder}themes/`)]),
  ];
  const data = originOf(state.src);
  return [
    `script-src ${isPackage ? "'self'" : source(folder)}`,
    ...(styles.length > 0 ? [`style-src ${styles.join(' ')}`] : []),
    ...(state.src !== '' || hasOwn ? [`connect-src ${data ?? "'self'"}`] : []),
    'trusted-types lit-html',
    "require-trusted-types-for 'script'",
  ].join('; ');
};

/** The hash by which a policy knows the text of a style element; undefined where the page may compute none. */
export const hashOfStyle = async (text: string): Promise<string | undefined> => {
  // Only on pages that come over a secure connection or from this machine.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
