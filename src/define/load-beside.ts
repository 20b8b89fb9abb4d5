import { currentScript, ofDocument, scriptAttribute } from './current-script.js';

const base = scriptAttribute('data-base');

// Read now: a `<base>` that comes later would change it.
const src = currentScript?.src;

/** The folder that the author of the page names. What stands in its body may be a reader's. */
const namedFolder = (): string | null | undefined =>
  base ??
  (ofDocument('head') as Element | null)
    ?.querySelector('meta[name=mlops-roadmap-base]')
    ?.getAttribute('content');

let isSaid = false;

/** Loads a file that lies beside the script, and says once if there is none. */
export const loadBeside = async (file: string): Promise<unknown> => {
  const folder = namedFolder()?.replace(/\/?$/, '/') ?? src;
  // A module knows where it comes from.
  let address = `./${file}`;
  try {
    // No `<base>` counts, which may be a reader's. A script of a blob has an address that leads nowhere.
    if (folder) address = new URL(file, new URL(folder, location.href)).href;
    return (await import(address)) as unknown;
  } catch (error) {
    // A frame that has been removed loads nothing any more, which is no fault.
    if (!isSaid && !closed)
      console.warn(
        `mlops-roadmap cannot load ${address}: name its folder in <meta name="mlops-roadmap-base">`,
      );
    isSaid = true;
    throw error;
  }
};
