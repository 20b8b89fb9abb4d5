import { type TemplateResult } from 'lit';
/**
 * Draws once and for all: what Lit would keep to change it in place takes more memory than the content itself. Nothing in it
 * may listen.
 */
export declare const still: (template: TemplateResult) => TemplateResult | DocumentFragment;
