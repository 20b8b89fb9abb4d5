import type { ReactiveController } from 'lit';
import { FirstFragmentController } from './address-signs.js';
import { goTo } from './go-to.js';
import { addressOf, type PermalinkTarget, showAddress } from './permalink-target.js';
import { whenLoaded } from './when-loaded.js';

/**
 * The addresses of phases and questions. What follows and copies them is loaded when it is needed:
 * most pages are not opened at a phase.
 */
export class PermalinkController implements ReactiveController {
  readonly #target: PermalinkTarget;

  constructor(target: PermalinkTarget) {
    this.#target = target;
    target.host.addController(this);
    new FirstFragmentController(target.host, this.#follow);
  }

  hostConnected(): void {
    this.#target.host.renderRoot.addEventListener('click', this.#onClick);
  }

  hrefOf(id: string): string {
    return addressOf(this.#target, id);
  }

  // Without what is loaded, a link leads to the page and no further.
  readonly #follow = (): void => {
    whenLoaded(import('./fragment.js'), ({ followLinks }) => {
      followLinks(this.#target);
    });
  };

  /** A link of the element's own, also in an element inside it; with a modifier it is the browser's, as any link. */
  readonly #onClick = (event: Event): void => {
    const [element] = event.composedPath();
    const link = (element as Element).closest<HTMLAnchorElement>('a[data-go], a[data-copy]');
    const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event as MouseEvent;
    if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    const { host, disclosure } = this.#target;
    if (!link || !disclosure.contains(link)) return;
    event.preventDefault();
    const { go } = link.dataset;
    if (go === undefined) {
      whenLoaded(import('./fragment.js'), ({ copyLink }) => copyLink(link));
    } else if (disclosure.all.length === 0) {
      // Prerendered: what follows the address does so when there is something to open.
      location.replace(new URL(link.hash, location.href));
    } else {
      // Not the one that was drawn: the page may have changed its address since.
      showAddress(this.hrefOf(go));
      goTo(host, disclosure, go);
    }
  };
}
