import type { Roadmap } from '../model/roadmap.js';
import type { RoadmapOptions } from './options.js';
/**
 * The block for search engines, where it is asked for. By its id the element in the page knows it for its own.
 *
 * @param hasFaq whether the author has put the questions inside
 */
export declare const structuredDataScript: ({ structuredData, hide }: RoadmapOptions, roadmap: Roadmap, hasFaq: boolean) => string;
