/**
 * Text on one line of which neither Markdown nor HTML makes anything else. A colon with something right behind it may be
 * part of an address or an emoji, `www.` begins an address.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>{}&~|$#@^=]|:(?=\S)|(?<=www)\./gi, '\\$&');
