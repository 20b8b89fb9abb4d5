/** What the build knows of the files beside the script that it makes. */
declare module 'virtual:hashes' {
  /** The integrity hash of each file that a snippet may link, by its path in the folder of the scripts. */
  export const hashes: Readonly<Record<string, string>>;
}

/** What the build knows of the themes that can be linked. */
declare module 'virtual:theme-tokens' {
  /** The tokens that each sets, without `--roadmap-`, by the name of its file. */
  export const themeTokens: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
