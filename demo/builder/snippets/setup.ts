import type { Level } from '../../../src/model/roadmap.js';
import { safeUrl } from '../../../src/model/safe-url.js';
import type { Tag } from '../../../src/prerender/tag.js';
import { type Attribute, attributesOf } from '../attributes.js';
import type { ThemeTokens } from '../defaults.js';
import { isPackaged } from '../kinds.js';
import type { State } from '../state.js';
import { reserveRule, tokenRule } from '../style.js';

/** What is known besides what has been chosen. */
export interface Surroundings {
  /** The folder that the builder's own script comes from, which holds all others. */
  readonly here: string;
  readonly version: string;
  /** The integrity hash of each file that a snippet may link, by its path in that folder. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly themes: ThemeTokens;
  /** The levels of the roadmap that is shown. */
  readonly levels: readonly Level[];
  /** A roadmap that has been pasted or dropped, as JSON; undefined where nothing of it can be shown. */
  readonly own: string | undefined;
  /** What stands inside the element, as HTML. */
  readonly fallback: string;
}

/** All that a snippet is written from. */
export interface Setup {
  readonly state: State;
  readonly tag: Tag;
  readonly attributes: readonly Attribute[];
  readonly version: string;
  /** Whether what lies beside the builder can be reached from this machine alone. */
  readonly isHereLocal: boolean;
  /** Address of the folder of the scripts, with a slash at its end. */
  readonly folder: string;
  readonly script: string;
  /** Address of the theme file, if one has been chosen. */
  readonly theme: string | undefined;
  readonly integrityOf: (address: string) => string | undefined;
  /** Whether a bundler brings the script along, from the package. */
  readonly isPackage: boolean;
  /** A roadmap of one's own that the snippet has to bring along, as JSON: one that has no address. */
  readonly own: string | undefined;
  readonly fallback: string;
  readonly tokenRule: readonly string[];
  readonly reserveRule: readonly string[];
}

/** The host that an address leads to, where that is another than that of a page; undefined where it stays on the same site. */
export const foreignHost = (address: string, page: string): string | undefined => {
  const [there, here] = [address, page].map((one) =>
    URL.canParse(one, page) ? new URL(one, page) : undefined,
  );
  return there === undefined || there.origin === here?.origin
    ? undefined
    : there.host || there.protocol;
};

/** Whether an address leads nowhere but on the machine that it is written on. */
const isLocal = (address: string): boolean => {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'file:' || /^(.*\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
  } catch {
    return false;
  }
};

/** What a folder on a server of one's own is called where nothing else is said. */
export const ownFolder = (version: string): string => `/mlops-roadmap-${version}/`;

const folderOf = (state: State, { here, version }: Surroundings): string => {
  const address = state.from === 'own' ? (safeUrl(state.folder) ?? ownFolder(version)) : here;
  return address.endsWith('/') ? address : `${address}/`;
};

/** Puts together what snippets are written from. */
export const setupOf = (state: State, surroundings: Surroundings): Setup => {
  const { here, version, hashes, fallback } = surroundings;
  const own = safeUrl(state.src) === undefined ? surroundings.own : undefined;
  const isHereLocal = isLocal(here);
  const folder = folderOf(state, surroundings);
  // A file that is replaced now and then under the same address must not be held to what it is today.
  const hasIntegrity =
    state.integrity === 'auto'
      ? folder.includes(version) || foreignHost(folder, here) !== undefined
      : state.integrity === 'on';
  return {
    state,
    tag: state.element,
    attributes: attributesOf(state),
    version,
    isHereLocal,
    folder,
    script: `${folder}${state.element}.js`,
    theme: state.style === '' ? undefined : `${folder}themes/${state.style}.css`,
    integrityOf: (address) => (hasIntegrity ? hashes[address.slice(folder.length)] : undefined),
    isPackage: isPackaged(state.kind),
    own,
    fallback: state.fallback ? fallback : '',
    tokenRule: tokenRule(state, surroundings),
    reserveRule: reserveRule(state),
  };
};
