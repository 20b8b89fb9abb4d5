import { type TemplateResult } from 'lit';
import type { Message } from '../context/message.js';
/** Always there, since what comes with its own region is not read aloud everywhere. */
export declare const progressMessageView: (message: Message | undefined, locale: string) => TemplateResult;
