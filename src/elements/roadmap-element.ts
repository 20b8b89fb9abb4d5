import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing, render } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { CallsController } from '../controllers/calls.js';
import { LanguageController } from '../controllers/language.js';
import { keepKeys } from '../controllers/own-keys.js';
import { RoadmapController } from '../controllers/roadmap.js';
import { type Theme, ThemeController, themes } from '../controllers/theme.js';
import { settleBy } from '../controllers/when-loaded.js';
import type { PhaseWords } from '../i18n/words.js';
import { oneOf } from '../model/allowed.js';
import type { Roadmap } from '../model/roadmap.js';
import { noticeView } from '../views/notice.js';
import type { Given } from './given.js';
import { headingLevel } from '../model/heading-level.js';
import type { Missing } from './missing.js';
import { nameLevelTokens } from './name-level-tokens.js';
import { version } from './version.js';

/**
 * What the three elements have in common: a roadmap, a theme, a level for their title.
 *
 * @slot - Shown where scripts do not run, as in feeds, e-mails and search engines, and while there is no roadmap to show
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap is shown
 * @fires {RoadmapErrorEvent} roadmap-error - Something given is not as expected, such as a phase that does not exist
 * @csspart base - The box around everything
 * @csspart notice - The sentence in the place of what cannot be shown
 * @csspart retry - The button that loads it again
 * @csspart faults - The list of what is wrong with your roadmap, with `debug`
 * @cssproperty --roadmap-accent - Links and buttons
 * @cssproperty --roadmap-surface - Background of cards
 * @cssproperty --roadmap-text - Text
 * @cssproperty --roadmap-muted - Text of lesser weight
 * @cssproperty --roadmap-border - Borders
 * @cssproperty --roadmap-radius - Corners of cards; smaller things take a part of it
 * @cssproperty --roadmap-space - The unit of all distances
 * @cssproperty --roadmap-font - Font family of everything
 * @cssproperty --roadmap-heading-font - Font family of headings
 * @cssproperty --roadmap-focus - Focus ring
 * @cssproperty --roadmap-scroll-margin - Room above what a link leads to, for what your page keeps at its top
 * @cssstate loading - While a roadmap is being loaded and checked
 * @cssstate error - Where there is nothing to show, or what was given cannot be shown
 */
export abstract class RoadmapElement extends LitElement {
  /** Version of the package that the element comes from. */
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    roadmap: { attribute: false },
    src: {},
    debug: { type: Boolean },
    theme: { converter: (value: string | null) => oneOf(themes, value, 'auto') },
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * A roadmap of your own, as an object, instead of the bundled one. It is checked; `roadmap-error` names what is wrong
   * with it. What was shown before stays until it is ready. Where nothing of it can be shown, a notice says so: a roadmap of
   * yours that was shown before stays below it, the bundled one does not. `undefined` shows the bundled one again.
   */
  declare roadmap: Roadmap | undefined;

  /**
   * Address of a roadmap of your own, as JSON, instead of the bundled one; `roadmap` goes before it. What was shown before,
   * what was prerendered and what stands inside the element stay until it has come, and where it does not come a notice beside
   * them says so; the bundled one goes then.
   */
  declare src: string | undefined;

  /**
   * Whether it stands in a placeholder, which a reader of the page may have written: what `src` names is then fetched from
   * the page's own site alone, without cookies.
   *
   * @internal
   */
  declare isPlaced: boolean | undefined;

  /** Shows in the page what is wrong with your roadmap. */
  declare debug: boolean;

  /** `auto` shows what the page shows, `system` what the device is set to. */
  declare theme: Theme;

  /**
   * Level of the title; everything below follows it.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6 | number | undefined}
   */
  get headingLevel(): number | undefined {
    return this.#headingLevel;
  }
  set headingLevel(value: number | undefined) {
    this.#headingLevel = headingLevel(value);
  }

  #headingLevel: number | undefined;
  protected readonly source: RoadmapController;
  protected readonly language = new LanguageController(this);
  /** What the page asks for before the roadmap is shown waits here. */
  protected readonly calls = new CallsController(this, () => this.#isShown);
  #internals: ElementInternals | undefined;
  /** What is loaded for a roadmap that an author gives, or the lack of something. */
  protected given: Given | undefined;
  #isAwaited = false;
  #hasFailed = false;
  #isFinal = false;
  /** What is shown or being loaded; undefined too for the bundled roadmap. */
  #taken: unknown;
  /** Whether the roadmap that is asked for is yet to come. */
  protected isLoading = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id', 'data-open'];
  }

  /** @param bundled what it shows when it is given no other */
  constructor(bundled: Roadmap) {
    super();
    this.theme = 'auto';
    this.debug = false;
    this.source = new RoadmapController(this, bundled);
    new ThemeController(this, () => this.#theme === 'auto');
  }

  /** `open` is an attribute of `<details>` as well, so minifiers of HTML empty it; `data-open` they leave alone. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name.endsWith('open')) {
      const open = this.getAttribute('data-open') ?? this.getAttribute('open');
      super.attributeChangedCallback('open', old, open);
    } else super.attributeChangedCallback(name, old, value);
    // The addresses of its links begin with it.
    if (name === 'id') this.requestUpdate(name, old);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
    if (this.parentElement?.localName === 'p') settleBy(this, import('./paragraphs.js'));
  }

  /** Called by the browser when the element has come to another document, which takes no style sheets of the one before. */
  adoptedCallback(): void {
    // Where it was never shown: Lit would want to give it those sheets.
    (this as { renderRoot?: Node }).renderRoot ??= this.attachShadow({ mode: 'open' });
    settleBy(this, import('../controllers/foreign.js'));
  }

  /** What was prerendered stays, and works as far as HTML does, until what takes it over is there. */
  protected override performUpdate(): void {
    if (this.renderOptions.renderBefore) {
      import('./prerendered.js').then(
        ({ settle }) => {
          settle(this);
        },
        () => {
          // It stays as it is: nobody waits for more.
          this.#isFinal = true;
          this.calls.hostUpdated();
        },
      );
    } else super.performUpdate();
  }

  /** Draws by the Lit of the script what is loaded on demand. */
  protected draw(view: TemplateResult, box: HTMLElement): void {
    render(view, box);
  }

  /** The widget's own words, in the language of its place in the page. */
  protected abstract get words(): PhaseWords;

  /** What a `<mlops-roadmap>` around the element shares with it. */
  protected get context(): RoadmapContext | undefined {
    return undefined;
  }

  protected missing(_roadmap: Roadmap): Missing {
    return undefined;
  }

  protected abstract renderRoadmap(roadmap: Roadmap): unknown;

  protected override willUpdate(_changed?: PropertyValues): void {
    const { asked } = this;
    this.#taken = asked;
    this.given?.take(asked);
    this.source.take(asked !== undefined, this.#status === 'error', this.context);
  }

  protected override render(): TemplateResult {
    const { roadmap } = this.source;
    const missing = roadmap && this.missing(roadmap);
    const content = roadmap && !missing ? this.renderRoadmap(roadmap) : undefined;
    const { words } = this;
    // Empty while what it says is loaded: it holds the place.
    const sentence = this.#hasFailed ? words.unreadable : '';
    // The roadmap around it says why there is none.
    const isSilent = content !== undefined || (this.context && !roadmap);
    // Until there is something to show, what the author has put inside stays as it was: in the box it would change its font.
    return html`${content ? nothing : html`<slot></slot>`}
      <i class="probe"></i>
      <div part="base" class="roadmap ${this.#themeClasses}" lang=${roadmap?.lang ?? nothing}>
        ${this.given ? this.given.notice(missing) : isSilent ? nothing : noticeView(sentence, words.locale)}
        ${content}
      </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { roadmap } = this.source;
    const missing = roadmap && this.missing(roadmap);
    const isNeeded = this.asked !== undefined || missing !== undefined;
    if (isNeeded && !this.#isAwaited) this.#load();
    this.isLoading = isNeeded && this.#status === 'loading';
    this.toggleState('loading', this.isLoading);
    this.toggleState('error', missing !== undefined || (isNeeded && this.#status === 'error'));
    nameLevelTokens(this.renderRoot, roadmap);
  }

  get #status(): Given['status'] {
    return this.given?.status ?? (this.#hasFailed ? 'error' : 'loading');
  }

  /** What the author gives instead of the bundled roadmap: the roadmap itself or its address. */
  protected get asked(): unknown {
    return this.context ? undefined : (this.roadmap ?? this.src ?? undefined);
  }

  /** Whether all of it is drawn, or the reason why it cannot be. */
  get #isShown(): boolean {
    if (this.#isFinal) return true;
    const inside = this.querySelectorAll<LitElement>('roadmap-phase, roadmap-faq');
    return (
      !this.isLoading &&
      this.asked === this.#taken &&
      // Prerendered content stays as it is while its roadmap cannot be had.
      (this.#status === 'error' ||
        // Others than ours have no such property.
        [this, ...inside].every((element) => (element as Partial<LitElement>).hasUpdated !== false))
    );
  }

  get #theme(): Theme {
    return oneOf(themes, this.theme, 'auto');
  }

  /** A theme of its own brings a background of its own, but not inside a roadmap. */
  get #themeClasses(): string {
    if (this.#theme === 'auto') return '';
    return this.context ? this.#theme : `${this.#theme} panel`;
  }

  #load(): void {
    this.#isAwaited = true;
    const loading = import('./given.js').then(
      ({ Given }) => (this.given = new Given(this, this.source, () => this.language.words)),
      () => (this.#hasFailed = true),
    );
    void loading.then(() => {
      this.requestUpdate();
    });
  }

  protected toggleState(state: string, on: boolean): void {
    // Most elements never have one, and what tells it is among the largest interfaces of a browser.
    if (on) (this.#internals ??= this.attachInternals()).states.add(state);
    else this.#internals?.states.delete(state);
  }
}
