import { html, LitElement, nothing, type PropertyDeclarations, unsafeCSS } from 'lit';
import mlops from '../../../data/mlops.json' with { type: 'json' };
import type { Roadmap } from '../../../src/model/roadmap.js';
import { contentOf } from './content.js';
import look from './look.css?inline';

/** The least that Lit needs for the same content: no check, no settings, nothing to filter, nothing that is loaded later. */
class BareRoadmap extends LitElement {
  static override styles = unsafeCSS(look);
  static override properties: PropertyDeclarations = { src: {}, roadmap: { attribute: false } };

  declare src: string | undefined;
  declare roadmap: Roadmap | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.src === undefined) this.roadmap ??= mlops as Roadmap;
    else void this.#load(this.src);
  }

  override render(): unknown {
    return this.roadmap ? contentOf(html, this.roadmap) : nothing;
  }

  async #load(src: string): Promise<void> {
    this.roadmap = (await (await fetch(src)).json()) as Roadmap;
  }
}

customElements.define('bare-roadmap', BareRoadmap);
