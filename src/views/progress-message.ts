import { html, type TemplateResult } from 'lit';
import type { Message } from '../context/message.js';
import { text } from './text.js';

/** The button goes away with what it answers: the focus stays where it was. */
const answer =
  (act: () => void) =>
  ({ currentTarget }: Event): void => {
    (currentTarget as HTMLElement).parentElement?.focus();
    act();
  };

/** Always there, since what comes with its own region is not read aloud everywhere. */
export const progressMessageView = (message: Message | undefined, locale: string): TemplateResult =>
  html`<p part="progress-message" class=${message ? 'shown' : ''} lang=${locale} tabindex="-1">
    <span role="status">${text(message?.text)}</span>
    ${message?.actions?.map(
      ({ label, act }) =>
        html`<button part="action" type="button" @click=${answer(act)}>${text(label)}</button>`,
    )}
  </p>`;
