import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Fault } from '../../../src/model/fault.js';
import { ownFile } from '../attributes.js';
import { download } from '../download.js';
import { foreignHost } from '../snippets/setup.js';
import { addressField } from './fields.js';
import type { View } from './view.js';

/** More faults than anybody reads at once. */
const mostFaults = 50;

const faultView = ({ path, message, hint }: Fault): TemplateResult =>
  html`<li><b>${path || 'The whole'}</b> ${message}${hint ? html` <i>${hint}</i>` : nothing}</li>`;

const verdict = ({ own, text, state }: View): string => {
  if (!own) {
    if (text !== '' || state.src === '') return '';
    const host = foreignHost(state.src, location.href);
    return host === undefined
      ? 'Reading…'
      : `Not read: this page asks nothing of ${host}. Paste the JSON to check it and see it here.`;
  }
  const { roadmap, faults } = own;
  const count = faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`;
  if (!roadmap) return `This cannot be shown: ${count}.`;
  if (faults.length > 0) return `Shown without what is wrong: ${count}.`;
  return `Valid: ${String(roadmap.phases.length)} phases.`;
};

const note = ({ text, own, state, isTooLong }: View): string => {
  if (!text || !own?.roadmap) return '';
  const where = state.src
    ? `Put it on your site as ${state.src}: the snippet names it.`
    : 'The snippet brings it along.';
  return isTooLong
    ? `${where} It is too long for the address of this page, so a shared link does without it.`
    : where;
};

/** A roadmap of one's own, with what is wrong with it. */
export const dataView = (view: View): TemplateResult => {
  const { state, text, own, change, changeText } = view;
  const faults = own?.faults ?? [];
  return html`
    <div class="drop">
      ${addressField(
        'Address of its JSON',
        state.src,
        (src) => {
          change({ src });
        },
        `/${ownFile}`,
      )}
      <label class="field">
        <span>Or the JSON itself: paste it, or drop a file</span>
        <textarea
          rows="6"
          spellcheck="false"
          dir="ltr"
          .value=${live(text)}
          @input=${(event: Event) => {
            changeText((event.currentTarget as HTMLTextAreaElement).value);
          }}
        ></textarea>
      </label>
      <label class="file">
        <input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            view.readFile(input.files?.[0]);
            // The same file can be chosen again once it has been changed.
            input.value = '';
          }}
        />
        <span>Choose a file</span>
      </label>
      ${
        text && own?.roadmap
          ? html`<button
              type="button"
              @click=${() => {
                download(ownFile, `${JSON.stringify(own.roadmap, null, 2)}\n`);
              }}
            >
              Download it
            </button>`
          : nothing
      }
      <a class="schema" href="../data/mlops.json">The bundled roadmap, to start from</a>
    </div>
    <p role="status" class="verdict">${verdict(view)}</p>
    ${
      faults.length > 0
        ? html`<ul class="faults" dir="ltr">
            ${faults.slice(0, mostFaults).map(faultView)}
          </ul>`
        : nothing
    }
    <p class="hint">${note(view)}</p>
  `;
};
