/** A link where there is an address, else the text alone. */
export declare const link: (text: string, url: string | undefined, part?: string) => string | import("lit-html").TemplateResult<1>;
