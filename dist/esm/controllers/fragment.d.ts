import { type PermalinkTarget } from './permalink-target.js';
/** Follows the links that lead to an element, now and as long as it lives. */
export declare const followLinks: (target: PermalinkTarget) => void;
/** Puts the address of a link on the clipboard, and says so beside it in the words that it carries. */
export declare const copyLink: (link: HTMLAnchorElement) => Promise<void>;
