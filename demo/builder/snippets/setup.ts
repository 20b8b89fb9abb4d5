import type { Tag } from '../../../src/prerender/tag.js';
import { type Attribute, attributesOf } from '../attributes.js';
import { isPackaged } from '../kinds.js';
import type { Origin, State } from '../state.js';
import { reserveRule, tokenRule } from '../style.js';

/** What is known besides what has been chosen. */
export interface Surroundings {
  /** The folder that the builder's own script comes from, which holds all others. */
  readonly here: string;
  readonly version: string;
  /** The integrity hash of each file that a snippet may link, by its path in that folder. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Whether a roadmap has been pasted or dropped. */
  readonly hasOwn: boolean;
  /** What stands inside the element, as HTML. */
  readonly fallback: string;
}

/** All that a snippet is written from. */
export interface Setup {
  readonly state: State;
  readonly tag: Tag;
  readonly attributes: readonly Attribute[];
  readonly version: string;
  /** Address of the folder of the scripts, with a slash at its end. */
  readonly folder: string;
  readonly script: string;
  /** Address of the theme file, if one has been chosen. */
  readonly theme: string | undefined;
  readonly integrityOf: (address: string) => string | undefined;
  /** Whether a bundler brings the script along, from the package. */
  readonly isPackage: boolean;
  readonly hasOwn: boolean;
  readonly fallback: string;
  readonly tokenRule: readonly string[];
  readonly reserveRule: readonly string[];
}

/** Where the script comes from: CDNs of npm packages send pages as plain text, so that none shows in a frame. */
export const originOf = ({ from, kind }: State): Origin =>
  from === 'cdn' && kind === 'iframe' ? 'here' : from;

const folderOf = (state: State, { here, version }: Surroundings): string => {
  const from = originOf(state);
  if (from === 'cdn') return `https://cdn.jsdelivr.net/npm/mlops-roadmap@${version}/dist/`;
  const address = from === 'own' ? state.folder : here;
  return address.endsWith('/') ? address : `${address}/`;
};

/** Puts together what snippets are written from. */
export const setupOf = (state: State, surroundings: Surroundings): Setup => {
  const { version, hashes, hasOwn, fallback } = surroundings;
  const folder = folderOf(state, surroundings);
  // A file that is replaced now and then under the same address must not be held to what it is today.
  const hasIntegrity =
    state.integrity === 'auto' ? originOf(state) === 'cdn' : state.integrity === 'on';
  return {
    state,
    tag: state.element,
    attributes: attributesOf(state, hasOwn),
    version,
    folder,
    script: `${folder}${state.element}.js`,
    theme: state.style === '' ? undefined : `${folder}themes/${state.style}.css`,
    integrityOf: (address) => (hasIntegrity ? hashes[address.slice(folder.length)] : undefined),
    isPackage: isPackaged(state.kind),
    hasOwn,
    fallback: state.fallback ? fallback : '',
    tokenRule: tokenRule(state),
    reserveRule: reserveRule(state),
  };
};
