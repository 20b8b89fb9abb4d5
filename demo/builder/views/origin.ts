import { html, nothing, type TemplateResult } from 'lit';
import { ownFolder, type Setup } from '../snippets/setup.js';
import type { Origin, State } from '../state.js';
import { addressField, type Option, segments } from './fields.js';

const options: readonly Option<Origin>[] = [
  { value: 'own', label: 'Your server' },
  { value: 'here', label: 'This site' },
];

const noteOf = ({ state, isHereLocal, version }: Setup): TemplateResult => {
  if (state.from === 'own')
    return html`Put the folder <code>dist</code> of version ${version} there: the script loads what
      it needs from beside itself. Give a newer version a folder of its own.`;
  return isHereLocal
    ? html`This address leads somewhere on this machine alone: good for a try, not for a page that
      others read.`
    : html`Version ${version}, from the site that you are on, until it gets another.`;
};

/** Where the script comes from. */
export const originView = ({
  setup,
  change,
}: {
  readonly setup: Setup;
  readonly change: (change: Partial<State>) => void;
}): TemplateResult => {
  const { state, version } = setup;
  return html`<div>
    ${segments('Script from', 'from', options, state.from, (from) => {
      change({ from });
    })}
    ${
      state.from === 'own'
        ? addressField(
            'Folder',
            state.folder,
            (folder) => {
              change({ folder });
            },
            ownFolder(version),
          )
        : nothing
    }
    <p class="hint">${noteOf(setup)}</p>
  </div>`;
};
