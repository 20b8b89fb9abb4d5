import { type DisclosureController } from './disclosure.js';
/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
export declare const goTo: (host: EventTarget, disclosure: DisclosureController, id: string) => boolean;
