/** The attributes of each element that the address of a frame may name; what is not here is ignored. */
declare const attributes: {
    readonly 'mlops-roadmap': readonly ["src", "open", "exclusive", "hide", "level", "heading-level", "promo-href", "parent-href", "progress", "start", "pace"];
    readonly 'roadmap-phase': readonly ["phase", "src", "open", "hide", "heading-level", "progress", "start"];
    readonly 'roadmap-faq': readonly ["src", "open", "exclusive", "heading-level"];
};
export type EmbeddedTag = keyof typeof attributes;
/** What a frame shows, as its address says. */
export interface Embed {
    readonly tag: EmbeddedTag;
    readonly attributes: ReadonlyMap<string, string>;
    readonly lang: string | undefined;
    readonly dir: 'ltr' | 'rtl';
    /** CSS `color-scheme` of the page. */
    readonly colorScheme: string;
}
/** Reads from the address of a frame what it shows. Nothing in it can go wrong: what is not known is ignored. */
export declare const readEmbed: (address: string) => Embed;
export {};
