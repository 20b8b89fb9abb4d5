/** What a `<mlops-roadmap>` shows, in Markdown; undefined while there is no roadmap. */
export declare const toMarkdown: (element: HTMLElement) => Promise<string | undefined>;
