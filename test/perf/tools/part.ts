import type { Browser } from 'puppeteer-core';
import type { Site } from './site.js';

export interface Bench {
  readonly browser: Browser;
  readonly site: Site;
  /** The folder with the scripts. */
  readonly dist: string;
  /** How often everything is measured, as a multiple of what is usual. */
  readonly effort: number;
}

/** A part of the benchmark, which can be run by itself. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** Gives its section of the results, in Markdown. */
  readonly run: (bench: Bench) => Promise<string>;
}
