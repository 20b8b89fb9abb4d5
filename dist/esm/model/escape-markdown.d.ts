/**
 * Text on one line of which neither Markdown nor HTML makes anything else: no markup, no link, no picture.
 *
 * Backslashes are not enough against links: some parsers look for addresses in the text that is left when the backslashes
 * are gone. There an invisible word joiner stands where such an address would need its next character. Other parsers know
 * bare names such as `example.com` for addresses; these do not look across a backslash.
 */
export declare const escapeMarkdown: (text: string) => string;
