import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isGenerated, isInPlace, kindIds, kindTitles } from '../kinds.js';
import { trustedTypes } from '../policy.js';
import type { Setup } from '../snippets/setup.js';
import type { Snippet } from '../snippets/snippet.js';
import type { State } from '../state.js';
import { check } from './fields.js';
import { originView } from './origin.js';
import { type Copying, pieceView } from './piece.js';

export interface ResultView extends Copying {
  readonly state: State;
  readonly setup: Setup;
  readonly snippet: Snippet;
  readonly policy: string;
  readonly change: (change: Partial<State>) => void;
  /** Another site that the link to this page takes the script from, as long as nobody has agreed to it. */
  readonly foreign: string | undefined;
  readonly acceptForeign: () => void;
  readonly share: () => void;
  /** What has been copied last, for those who do not see it. */
  readonly said: string;
}

const optionsView = (view: ResultView): TemplateResult => {
  const { state, setup, change } = view;
  const { kind } = state;
  return html`<div class="options">
    ${setup.isPackage ? nothing : originView(view)}
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

const foreignNote = ({ foreign, acceptForeign }: ResultView): TemplateResult | typeof nothing =>
  foreign === undefined
    ? nothing
    : html`<div class="foreign" role="alert">
        <p>
          The link to this page asks for the script from <b>${foreign}</b>. Whoever runs that site
          could show your readers anything, and read what they type. The snippet takes the script
          from your own server instead.
        </p>
        <button type="button" @click=${acceptForeign}>
          I trust ${foreign}: take it from there
        </button>
      </div>`;

/** What is to be copied, for the place that it is pasted into. */
export const resultView = (view: ResultView): TemplateResult => {
  const { state, snippet, policy, change } = view;
  return html`<section class="result" aria-labelledby="snippet-title">
    <div class="title">
      <h2 id="snippet-title" tabindex="-1">Your snippet</h2>
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
    ${foreignNote(view)}
    <p class="how">${snippet.how}</p>
    ${snippet.pieces.map((piece) => pieceView(piece, view))} ${optionsView(view)}
    ${integrityNote(view)}
    <details class="policy">
      <summary>If your site has a Content-Security-Policy</summary>
      ${pieceView({ title: 'What it has to allow', code: policy }, view)}
      ${pieceView({ title: 'And where it asks for Trusted Types', code: trustedTypes }, view)}
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
