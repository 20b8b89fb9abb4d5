import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressWords } from '../i18n/words.js';
import type { Action, FileAction } from '../context/message.js';
import { text } from './text.js';

export interface ProgressMenuView {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly actions: readonly (Action | FileAction)[];
  /** The reader's own start date; undefined where it is not theirs to set. */
  readonly start: string | undefined;
  readonly onStart: ((date: string) => void) | undefined;
  readonly words: ProgressWords;
}

const button = (label: string, act: (event: Event) => void): TemplateResult =>
  html`<button part="action" type="button" @click=${act}>${text(label)}</button>`;

const fileButton = ({ label, onFile }: FileAction): TemplateResult => {
  const choose = ({ currentTarget }: Event): void => {
    ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
  };
  const onChange = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`${button(label, choose)}
    <input type="file" accept="application/json,.json" hidden @change=${onChange} />`;
};

const startField = (
  start: string | undefined,
  onStart: (date: string) => void,
  words: ProgressWords,
): TemplateResult => {
  const onChange = ({ currentTarget }: Event): void => {
    const { value, validity } = currentTarget as HTMLInputElement;
    // On the way to 2027 there are the years 2, 20 and 202.
    if (validity.valid) onStart(value);
  };
  return html`<label part="start"
    >${text(words.startDate)}
    <input type="date" min="2000-01-01" max="2999-12-31" .value=${start ?? ''} @change=${onChange}
  /></label>`;
};

/** What can be done with progress and plan: a button in the toolbar, and what it opens below. */
export const progressMenuView = (view: ProgressMenuView): TemplateResult => {
  const { label, isOpen, onToggle, actions, start, onStart, words } = view;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    onToggle();
    const { parentElement } = event.currentTarget as HTMLElement;
    parentElement?.querySelector<HTMLElement>('[part=progress-menu]')?.focus();
  };
  return html`<button
      part="progress-menu"
      type="button"
      aria-expanded=${isOpen}
      @click=${onToggle}
      @keydown=${onKeydown}
    >
      ${text(label)}
    </button>
    ${
      isOpen
        ? html`<div part="progress-panel" role="group" aria-label=${label} @keydown=${onKeydown}>
            ${onStart ? startField(start, onStart, words) : nothing}
            ${actions.map((action) =>
              'act' in action ? button(action.label, action.act) : fileButton(action),
            )}
          </div>`
        : nothing
    }`;
};
