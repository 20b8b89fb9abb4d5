import type { Theme } from '../controllers/theme.js';
import type { Fault } from '../model/fault.js';
import type { Pace } from '../model/plan.js';
export declare const formats: readonly ["dsd", "html", "markdown"];
/**
 * What comes out: `dsd` is declarative shadow DOM, looks as in the page and opens without a script; `html` is plain
 * headings, lists and `<details>` inside the element, for feeds, e-mail and where the shadow is stripped; `markdown`
 * is no element at all.
 */
export type Format = (typeof formats)[number];
/** What every element can be given. What is not here is not written: neither an attribute nor a style of your own. */
export interface SharedOptions {
    /** Default: `dsd`. */
    readonly format?: Format | undefined;
    /**
     * A roadmap of your own instead of the bundled one, as an object: it is checked. In the page the element finds it at
     * `src`, or a script gives it as its property before the page has loaded.
     */
    readonly roadmap?: unknown;
    /** Address from which the element in the page takes what is given here as `roadmap`. Nothing is fetched from it here. */
    readonly src?: string | undefined;
    readonly theme?: Theme | undefined;
    /** 1 to 6. */
    readonly headingLevel?: number | undefined;
    /** Language of the page that it is for: that of the widget's own words. Default: English. */
    readonly lang?: string | undefined;
    readonly id?: string | undefined;
    /** Told what is wrong with the given roadmap when the rest of it can be shown. */
    readonly onFaults?: ((faults: readonly Fault[]) => void) | undefined;
}
/** What `<mlops-roadmap>` can be given. */
export interface RoadmapOptions extends SharedOptions {
    readonly open?: string | undefined;
    readonly exclusive?: boolean | undefined;
    readonly hide?: string | undefined;
    readonly level?: string | undefined;
    readonly promoHref?: string | undefined;
    readonly parentHref?: string | undefined;
    readonly progress?: boolean | undefined;
    readonly start?: string | undefined;
    readonly pace?: Pace | undefined;
    /** Writes one FAQPage and Course block behind the element, which the element then takes for its own. Not in Markdown. */
    readonly structuredData?: boolean | undefined;
    /**
     * Phases and questions of your choice with your own prose between them, in place of the timeline. What it returns
     * is yours and is written as it is: escape what you do not trust.
     */
    readonly content?: ((inside: Inside) => string | Promise<string>) | undefined;
}
/** What `<roadmap-phase>` can be given. */
export interface PhaseOptions extends SharedOptions {
    /** Number of the phase, from 1, or its id. */
    readonly phase: number | string;
    readonly open?: boolean | undefined;
    readonly hide?: string | undefined;
    readonly progress?: boolean | undefined;
    readonly start?: string | undefined;
}
/** What `<roadmap-faq>` can be given. */
export interface FaqOptions extends SharedOptions {
    readonly open?: string | undefined;
    readonly exclusive?: boolean | undefined;
}
type Inherited = 'format' | 'roadmap' | 'src' | 'lang' | 'onFaults';
/** Renders what stands inside a roadmap, which gives it data, language and format. */
export interface Inside {
    readonly renderPhase: (options: Omit<PhaseOptions, Inherited>) => Promise<string>;
    readonly renderFaq: (options?: Omit<FaqOptions, Inherited>) => Promise<string>;
}
export {};
