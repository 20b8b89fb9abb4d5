import { accessibilityPlugin } from './accessibility.js';
import { enginePlugin } from './engine.js';
import { fuzzPlugin } from './fuzz.js';
import { keysPlugin } from './keys.js';
import { mediaPlugin } from './media.js';
import { prerenderPlugin } from './prerender.js';
import { viewportPlugin } from './viewport.js';

export const commandPlugins = [
  enginePlugin(),
  keysPlugin(),
  viewportPlugin(),
  mediaPlugin(),
  accessibilityPlugin(),
  fuzzPlugin(),
  prerenderPlugin(),
];
