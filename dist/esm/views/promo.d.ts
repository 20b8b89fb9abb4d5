import { type TemplateResult } from 'lit';
import type { Promo } from '../model/roadmap.js';
import type { Target } from '../model/safe-url.js';
/** The line above the roadmap. */
export declare const announcementView: (promo: Promo, target: Target) => TemplateResult;
/** The interview-prep card, unless an author has another; without an address it has no link. */
export declare const promoView: (promo: Promo, target: Target | undefined, headingLevel: number) => TemplateResult;
