import type { ReactiveController } from 'lit';
import { goTo } from './go-to.js';
import { addressOf, type PermalinkTarget, showAddress } from './permalink-target.js';

/**
 * The addresses of phases and questions. What follows and copies them is loaded when it is needed:
 * most pages are not opened at a phase.
 */
export class PermalinkController implements ReactiveController {
  readonly #target: PermalinkTarget;

  constructor(target: PermalinkTarget) {
    this.#target = target;
    target.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#target.host.renderRoot.addEventListener('click', this.#onClick);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hrefOf(id: string): string {
    return addressOf(this.#target, id);
  }

  // Without what is loaded, a link leads to the page and no further.
  readonly #follow = (): void => {
    if (location.hash === '') return;
    import('./fragment.js').then(
      ({ followLinks }) => {
        followLinks(this.#target);
      },
      () => undefined,
    );
  };

  /** A link of the element's own, also in an element inside it; with a modifier it is the browser's, as any link. */
  readonly #onClick = (event: Event): void => {
    const [element] = event.composedPath();
    const link = (element as Element).closest<HTMLAnchorElement>('a[data-go], a[data-copy]');
    const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event as MouseEvent;
    if (!link || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const { host, disclosure } = this.#target;
    const { go } = link.dataset;
    if (go === undefined) {
      import('./fragment.js').then(
        ({ copyLink }) => copyLink(link),
        () => undefined,
      );
    } else {
      // Not the one that was drawn: the page may have changed its address since.
      showAddress(this.hrefOf(go));
      goTo(host, disclosure, go);
    }
  };
}
