import { nothing } from 'lit';
/** A paragraph of its own part, where there is a text for it. */
export declare const paragraph: (part: string, sentence: string | undefined) => import("lit-html").TemplateResult<1> | typeof nothing;
