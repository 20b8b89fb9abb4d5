/** HTML that may be written as it is. */
export declare class Markup {
    readonly html: string;
    constructor(html: string);
}
type Value = string | number | Markup | undefined | readonly Value[];
/** Text that stays text, also as the value of an attribute. */
export declare const escapeHtml: (text: string) => string;
/** A template of which only the literal parts are HTML. */
export declare const markup: (strings: TemplateStringsArray, ...values: readonly Value[]) => Markup;
/** Without the empty lines where something is left out. */
export declare const tidy: ({ html }: Markup) => Markup;
export {};
