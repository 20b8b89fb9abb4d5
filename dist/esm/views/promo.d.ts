import { type TemplateResult } from 'lit';
import type { Promo } from '../model/roadmap.js';
/** The line above the roadmap. */
export declare const announcementView: (promo: Promo, href: string) => TemplateResult;
/** The interview-prep card, unless an author has another; without an address it has no link. */
export declare const promoView: (promo: Promo, href: string | undefined, headingLevel: number) => TemplateResult;
