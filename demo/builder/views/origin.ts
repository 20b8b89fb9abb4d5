import { html, nothing, type TemplateResult } from 'lit';
import { ownFolder, type Setup } from '../snippets/setup.js';
import type { Origin, State } from '../state.js';
import { addressField, type Option, segments } from './fields.js';

const options: readonly Option<Origin>[] = [
  { value: 'cdn', label: 'CDN' },
  { value: 'own', label: 'Your server' },
  { value: 'here', label: 'This site' },
];

const noteOf = ({ origin, isHereLocal, version }: Setup): TemplateResult => {
  if (origin === 'cdn')
    return html`Version ${version} from npm, as jsDelivr serves it. From your own server no other
    site hears of your readers.`;
  if (origin === 'own')
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
  const { state, origin, version } = setup;
  const offered = options.filter(({ value }) => state.kind !== 'iframe' || value !== 'cdn');
  return html`<div>
    ${segments('Script from', 'from', offered, origin, (from) => {
      change({ from });
    })}
    ${
      origin === 'own'
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
