/** What a `<mlops-roadmap>` shows, in Markdown, as soon as it shows it; undefined where there is no roadmap to be had. */
export declare const toMarkdown: (element: HTMLElement) => Promise<string | undefined>;
