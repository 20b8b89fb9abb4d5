import { html, LitElement, type TemplateResult } from 'lit';
import { bundled } from '../../src/loader/bundled.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { readState } from './address.js';
import { AddressBar } from './controllers/address-bar.js';
import { Copying } from './controllers/copying.js';
import { FileDrop } from './controllers/file-drop.js';
import { OwnSource } from './controllers/own-source.js';
import { Stage } from './controllers/stage.js';
import { type Files, Writer } from './controllers/writer.js';
import { defaultsOf } from './defaults.js';
import { showIn } from './preview.js';
import { snippetOf } from './snippets/index.js';
import { foreignHost, type Setup } from './snippets/setup.js';
import { initial, type State } from './state.js';
import { controlsView } from './views/controls.js';
import { pixels, previewView } from './views/preview.js';
import { resultView } from './views/result.js';

/** The embed builder: controls, preview and snippet. It draws in the page itself, whose styles it has. */
export class EmbedBuilder extends LitElement {
  /** To be set before the element is in the page. */
  static files: Files = { here: 'dist/', version: '', hashes: {}, themes: {} };

  #state: State = initial;
  #cameWithOwn = false;
  /** The site that a link wants the script to come from; undefined where it wants none, or the reader has decided. */
  #foreign: string | undefined;
  readonly #isStacked = matchMedia('(width < 64rem)').matches;
  readonly #source = new OwnSource(this);
  readonly #address: AddressBar;
  readonly #narrow = matchMedia('(width < 48rem)');
  readonly #copying = new Copying(this);
  readonly #writer = new Writer(this);

  constructor() {
    super();
    this.#address = new AddressBar(this, this.#take);
    new Stage(this, () => pixels[this.#width]);
    new FileDrop(this, this.#readFile);
  }

  override connectedCallback(): void {
    this.#take();
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    // What stood here for readers without scripts.
    this.replaceChildren();
    return this;
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    const setup = this.#setup;
    return html`
      <div class="workbench">
        ${controlsView({
          state,
          roadmap: this.#roadmap,
          change: this.#change,
          text: this.#source.text,
          own: this.#source.own,
          defaults: defaultsOf(state, EmbedBuilder.files.themes),
          isNarrow: this.#isStacked,
          cameWithOwn: this.#cameWithOwn,
          changeText: this.#changeText,
          readFile: this.#readFile,
          reset: this.#reset,
          isTooLong: this.#address.isTooLong,
        })}
        ${previewView({
          state,
          width: this.#width,
          script: `${EmbedBuilder.files.here}mlops-roadmap.js`,
          change: this.#change,
          onLoad: this.#show,
        })}
      </div>
      ${resultView({
        state: setup.state,
        setup,
        snippet: snippetOf(setup),
        policy: this.#writer.policyOf(setup),
        change: this.#change,
        foreign: this.#foreign,
        acceptForeign: () => {
          this.#change({ folder: state.folder });
        },
        copy: (button) => void this.#copying.copyBeside(button),
        share: () => void this.#share(),
        said: this.#copying.said,
        copied: this.#copying.copied,
      })}
    `;
  }

  protected override updated(): void {
    this.#show();
  }

  get #width(): keyof typeof pixels {
    const { width } = this.#state;
    if (width !== 'auto') return width;
    return this.#narrow.matches ? 'phone' : 'tablet';
  }

  get #roadmap(): Roadmap {
    return this.#source.own?.roadmap ?? bundled;
  }

  get #setup(): Setup {
    const { text, json } = this.#source;
    const own = text === '' ? undefined : json;
    // Until the reader says otherwise, nothing that they copy takes a script from where a stranger’s link wants it.
    const state = this.#foreign === undefined ? this.#state : { ...this.#state, folder: '' };
    return this.#writer.setupOf(state, EmbedBuilder.files, this.#roadmap, own);
  }

  readonly #change = (change: Partial<State>): void => {
    this.#state = { ...this.#state, ...change };
    if (change.folder !== undefined) this.#foreign = undefined;
    this.#source.takeAddress(this.#state.src);
    this.#changed();
  };

  readonly #changeText = (text: string): void => {
    this.#source.takeText(text);
    this.#changed();
  };

  readonly #readFile = (file: File | undefined): void => {
    // It may have been dropped where nothing of the field is in sight.
    this.#cameWithOwn = true;
    file?.text().then(this.#changeText, () => {
      this.#changeText('');
    });
  };

  readonly #reset = (): void => {
    this.#source.takeText('');
    this.#change(initial);
  };

  #changed(): void {
    this.#copying.forget();
    this.#address.write(this.#state, this.#source.text);
    this.requestUpdate();
  }

  /** Takes over what the address says. */
  readonly #take = (): void => {
    this.#state = readState(location.search);
    this.#foreign = foreignHost(this.#state.folder, location.href);
    this.#source.takeAddress(this.#state.src, true);
    this.#cameWithOwn ||= this.#state.src !== '' || this.#address.hasText;
    this.#copying.forget();
    this.requestUpdate();
    void this.#takeText();
  };

  async #takeText(): Promise<void> {
    const text = await this.#address.readText();
    if (text !== undefined) this.#source.takeText(text);
  }

  readonly #show = (): void => {
    const page = this.querySelector('iframe')?.contentDocument;
    if (page?.querySelector('main'))
      showIn(
        page,
        this.#state,
        { ...EmbedBuilder.files, levels: this.#roadmap.levels },
        this.#source.json,
      );
  };

  async #share(): Promise<void> {
    await this.#address.flush();
    await this.#copying.copyAddress();
  }
}
