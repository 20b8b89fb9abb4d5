import type { Roadmap } from './roadmap.js';
/** A thing of schema.org's vocabulary. */
export interface Thing {
    readonly '@type': string;
    readonly [property: string]: unknown;
}
/**
 * A roadmap as search engines read it: a course and, where its questions are shown, their page. It says what the data
 * hold; who provides the course they do not.
 */
export declare const structuredData: (roadmap: Roadmap, hasFaq: boolean) => {
    '@context': string;
    '@graph': Thing[];
};
/** The same as JSON that stays inside a `<script>`, whatever is in the data. */
export declare const structuredDataText: (roadmap: Roadmap, hasFaq: boolean) => string;
