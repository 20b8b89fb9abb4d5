/** Loads a file that lies beside the script, and says once if there is none. */
export declare const loadBeside: (file: string) => Promise<unknown>;
