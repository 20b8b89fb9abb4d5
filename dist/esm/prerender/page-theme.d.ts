/**
 * Shows what the page says that it shows, where no script can ask it yet. Only Chromium knows `:host-context()`: other
 * browsers leave these rules out and take the `color-scheme` of the page.
 */
export declare const pageTheme: string;
