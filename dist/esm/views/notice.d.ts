import { type TemplateResult } from 'lit';
/** A sentence in the place of what cannot be shown. */
export declare const noticeView: (sentence: string, locale: string) => TemplateResult;
