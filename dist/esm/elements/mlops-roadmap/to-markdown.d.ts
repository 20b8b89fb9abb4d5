/** Waits until a `<mlops-roadmap>` shows its roadmap, and gives it as Markdown; undefined if the roadmap cannot be loaded. */
export declare const toMarkdown: (element: HTMLElement) => Promise<string | undefined>;
