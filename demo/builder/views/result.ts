import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isGenerated, isInPlace, kindIds, kindTitles } from '../kinds.js';
import { safeUrl } from '../../../src/model/safe-url.js';
import { originOf, type Setup } from '../snippets/setup.js';
import type { Piece, Snippet } from '../snippets/snippet.js';
import type { Origin, State } from '../state.js';
import { check, field, type Option, segments } from './fields.js';

const originOptions: readonly Option<Origin>[] = [
  { value: 'here', label: 'This site' },
  { value: 'own', label: 'Your server' },
  { value: 'cdn', label: 'CDN' },
];

export interface ResultView {
  readonly state: State;
  readonly setup: Setup;
  readonly snippet: Snippet;
  readonly policy: string;
  readonly change: (change: Partial<State>) => void;
  /** Copies the code beside a button. */
  readonly copy: (button: Element) => void;
  readonly share: () => void;
  /** What has been copied last, for those who do not see it. */
  readonly said: string;
  /** The title of what has been copied last. */
  readonly copied: string;
}

const pieceView = (
  { title, code }: Piece,
  { copy, copied }: Pick<ResultView, 'copy' | 'copied'>,
): TemplateResult => {
  const verb = copied === title ? 'Copied' : 'Copy';
  return html`<figure class="paste">
    <figcaption>
      <span>${title}</span>
      <button
        type="button"
        aria-label=${`${verb}: ${title}`}
        @click=${(event: Event) => {
          copy(event.currentTarget as Element);
        }}
      >
        ${verb}
      </button>
    </figcaption>
    <pre role="region" aria-label=${title} tabindex="0" dir="ltr"><code>${code}</code></pre>
  </figure>`;
};

const originNote = ({ state, setup }: ResultView): TemplateResult => {
  const from = originOf(state);
  if (from === 'cdn')
    return html`<p class="hint">Version ${setup.version} from npm, as jsDelivr serves it.</p>`;
  if (from === 'own')
    return html`<p class="hint">
      Put the folder <code>dist</code> of version ${setup.version} there: the script loads what it
      needs from beside itself.
    </p>`;
  return html`<p class="hint">
    Version ${setup.version}, from the site that you are on. On your own server it stays as it is
    until you change it.
  </p>`;
};

const originFields = (view: ResultView): TemplateResult => {
  const { state, change } = view;
  const options = originOptions.filter(
    ({ value }) => originOf({ ...state, from: value }) === value,
  );
  return html`<div>
    ${segments('Script from', 'from', options, originOf(state), (from) => {
      change({ from });
    })}
    ${
      state.from === 'own'
        ? field('Folder', 'text', state.folder, (folder) => {
            if (safeUrl(folder)) change({ folder });
          })
        : nothing
    }
    ${originNote(view)}
  </div>`;
};

const optionsView = (view: ResultView): TemplateResult => {
  const { state, setup, change } = view;
  const { kind } = state;
  return html`<div class="options">
    ${setup.isPackage ? nothing : originFields(view)}
    <div>
      ${
        setup.isPackage
          ? nothing
          : check('Integrity hash', setup.integrityOf(setup.script) !== undefined, (isOn) => {
              change({ integrity: isOn ? 'on' : 'off' });
            })
      }
      ${
        isInPlace(kind) || isGenerated(kind)
          ? check('Keep the space free until the script is there', state.reserve, (reserve) => {
              change({ reserve });
            })
          : nothing
      }
      ${
        isInPlace(kind)
          ? check('Plain HTML for feeds and search engines', state.fallback, (fallback) => {
              change({ fallback });
            })
          : nothing
      }
    </div>
  </div>`;
};

const integrityNote = ({ setup }: ResultView): TemplateResult | typeof nothing =>
  setup.isPackage || setup.integrityOf(setup.script) === undefined
    ? nothing
    : html`<p class="hint">
        The hash holds the script to this very file, so its address must name a version or never
        change, and its server must allow other sites to read it (CORS). What the script loads later
        from beside itself is not covered: search, progress, other languages, checks of your own
        roadmap.
      </p>`;

/** What is to be copied, for the place that it is pasted into. */
export const resultView = (view: ResultView): TemplateResult => {
  const { state, snippet, policy, change } = view;
  return html`<section class="result" aria-labelledby="snippet-title">
    <div class="title">
      <h2 id="snippet-title">Your snippet</h2>
      <button type="button" class="share" @click=${view.share}>
        Copy link to this configuration
      </button>
    </div>
    <fieldset class="segments kinds">
      <legend>For</legend>
      <div>
        ${kindIds.map(
          (kind) =>
            html`<label>
              <input
                type="radio"
                name="kind"
                value=${kind}
                .checked=${live(kind === state.kind)}
                @change=${() => {
                  change({ kind });
                }}
              />
              <span>${kindTitles[kind]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <p class="how">${snippet.how}</p>
    ${snippet.pieces.map((piece) => pieceView(piece, view))} ${optionsView(view)}
    ${integrityNote(view)}
    <details class="policy">
      <summary>If your site has a Content-Security-Policy</summary>
      ${pieceView({ title: 'What it has to allow', code: policy }, view)}
      ${
        isSecureContext || view.setup.isPackage
          ? nothing
          : html`<p class="hint">
              A style element needs its hash in style-src as well: this page tells it where it comes
              over https.
            </p>`
      }
    </details>
    <p class="said" role="status">${view.said}</p>
  </section>`;
};
