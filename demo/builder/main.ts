import { version } from '../../src/elements/version.js';
import { EmbedBuilder } from './embed-builder.js';
import { hashes } from 'virtual:hashes';
import { themeTokens } from 'virtual:theme-tokens';

// All that it writes about lies in the folder that it is loaded from.
const { src } = document.currentScript as HTMLScriptElement;
EmbedBuilder.files = { here: new URL('.', src).href, version, hashes, themes: themeTokens };
customElements.define('embed-builder', EmbedBuilder);
