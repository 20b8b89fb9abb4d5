import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { LanguageController } from '../controllers/language.js';
import { RoadmapController } from '../controllers/roadmap.js';
import { type Theme, ThemeController, themes } from '../controllers/theme.js';
import { RoadmapErrorEvent } from '../events/roadmap-error.js';
import type { PhaseWords } from '../i18n/words.js';
import { oneOf } from '../model/allowed.js';
import type { Fault } from '../model/fault.js';
import type { Roadmap } from '../model/roadmap.js';
import { noticeView } from '../views/notice.js';
import { headingLevel } from './heading-level.js';
import { version } from './version.js';

/** What the three elements have in common: a roadmap, a theme, a level for their title. */
export abstract class RoadmapElement extends LitElement {
  /** Version of the package that the element comes from. */
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    roadmap: { attribute: false },
    theme: { converter: (value: string | null) => oneOf(themes, value, 'auto') },
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
  };

  /** A roadmap of your own instead of the bundled one. It is checked; `roadmap-error` names what is wrong with it. */
  declare roadmap: Roadmap | undefined;

  /** `auto` shows what the page shows, `system` what the operating system is set to. */
  declare theme: Theme;

  /** Level of the title, 1 to 6; what is below it follows. */
  declare headingLevel: number | undefined;

  protected readonly source: RoadmapController;
  readonly #page = new ThemeController(this);
  protected readonly language = new LanguageController(this);
  readonly #internals = this.attachInternals();
  #reported: string | undefined;

  /** @param bundled what it shows when it is given no other */
  constructor(bundled: Roadmap) {
    super();
    this.theme = 'auto';
    this.source = new RoadmapController(this, bundled);
  }

  /** The widget's own words, in the language of its place in the page. */
  protected abstract get words(): PhaseWords;

  /** What a `<mlops-roadmap>` around the element shares with it. */
  protected get context(): RoadmapContext | undefined {
    return undefined;
  }

  /** What the element is to show and the roadmap lacks. */
  protected missing(_roadmap: Roadmap): Fault | undefined {
    return undefined;
  }

  protected abstract renderRoadmap(roadmap: Roadmap): unknown;

  protected override willUpdate(_changed?: PropertyValues): void {
    this.source.take(this.roadmap, this.context);
  }

  protected override render(): TemplateResult {
    const { lang } = this.source.roadmap ?? {};
    return html`<div part="base" class="roadmap ${this.#scheme}" lang=${lang ?? nothing}>
      ${this.#content()}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const { status, roadmap } = this.source;
    const missing = roadmap && this.missing(roadmap);
    this.#toggleState('loading', status === 'loading');
    this.#toggleState('error', status === 'error' || missing !== undefined);
    this.#nameLevelTokens();
    // In another language it is the same fault.
    if (missing && missing.message !== this.#reported && (changed.size > 0 || !this.#reported)) {
      this.dispatchEvent(new RoadmapErrorEvent([missing]));
    }
    this.#reported = missing?.message;
  }

  get #scheme(): string {
    const theme = oneOf(themes, this.theme, 'auto');
    if (theme !== 'auto') return this.context ? theme : `${theme} panel`;
    return this.context ? '' : (this.#page.scheme ?? '');
  }

  #content(): unknown {
    const { words } = this;
    const { status, roadmap } = this.source;
    if (!roadmap)
      return noticeView(status === 'error' ? words.unreadable : words.loading, words.locale);
    const missing = this.missing(roadmap);
    return missing ? noticeView(missing.message, words.locale) : this.renderRoadmap(roadmap);
  }

  #toggleState(state: string, on: boolean): void {
    if (on) this.#internals.states.add(state);
    else this.#internals.states.delete(state);
  }

  /** Lets `--roadmap-level-<id>` colour the levels of any roadmap: through CSSOM, since strict pages allow no style attribute. */
  #nameLevelTokens(): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.roadmap');
    this.source.roadmap?.levels.forEach(({ id }, index) => {
      base?.style.setProperty(`--_level-${String(index + 1)}`, `var(--roadmap-level-${id})`);
    });
  }
}
