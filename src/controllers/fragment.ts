import type { ReactiveController } from 'lit';
import { idFromFragment } from '../model/fragment.js';
import { AddressController } from './address.js';
import { idOf } from './disclosure.js';
import { goTo } from './go-to.js';
import { addressOf, type PermalinkTarget, showAddress } from './permalink-target.js';

const followers = new WeakMap<PermalinkTarget['host'], FragmentController>();

/** Only those on the page, lest it keep every element that there ever was. */
const connected = new Set<FragmentController>();

/** Follows the links that lead to one element. */
class FragmentController implements ReactiveController {
  readonly #target: PermalinkTarget;
  readonly #address: AddressController;
  /** The fragment that has led nowhere so far, since what it names may be drawn later. */
  #pending: string | undefined = location.hash;

  constructor(target: PermalinkTarget) {
    this.#target = target;
    target.host.addController(this);
    this.#address = new AddressController(target.host, this.#follow);
    target.host.requestUpdate();
  }

  hostConnected(): void {
    connected.add(this);
    document.addEventListener('click', this.#followAgain);
  }

  hostDisconnected(): void {
    connected.delete(this);
    document.removeEventListener('click', this.#followAgain);
  }

  hostUpdated(): void {
    // Phases inside a roadmap may be drawn after it.
    if (this.#pending === location.hash && this.#target.roadmap()) this.#follow();
  }

  get #prefix(): string {
    // Encoded, as the fragment of an address is.
    return new URL(addressOf(this.#target, '')).hash;
  }

  /** Tells whether another element of the same prefix takes the link: the first that shows the id, and any before placed content. */
  #isLater(id: string): boolean {
    const { host } = this.#target;
    const { isPlaced = false } = host;
    return [...connected].some((other) => {
      if (other.#prefix !== this.#prefix) return false;
      const { host: otherHost, disclosure } = other.#target;
      if ((otherHost.isPlaced ?? false) !== isPlaced) return isPlaced;
      return (
        disclosure.all.some((details) => idOf(details) === id) &&
        otherHost.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING
      );
    });
  }

  readonly #follow = (): void => {
    const { host, disclosure } = this.#target;
    const roadmap = this.#target.roadmap();
    if (!roadmap) return;
    const id = idFromFragment(location.hash, this.#prefix, roadmap);
    // What it opens may be drawn meanwhile, which is no other arrival.
    this.#pending = undefined;
    if (id === undefined || this.#isLater(id) || goTo(host, disclosure, id)) return;
    this.#pending = location.hash;
  };

  /** The browser tells of no change when the reader follows the link that is in the address already. */
  readonly #followAgain = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => (node as Element).localName === 'a');
    if (
      !event.defaultPrevented &&
      location.hash === this.#address.seen &&
      (link as HTMLAnchorElement | undefined)?.href === location.href
    ) {
      this.#follow();
    }
  };
}

/** Follows the links that lead to an element, now and as long as it lives. */
export const followLinks = (target: PermalinkTarget): void => {
  const begin = (): void => {
    if (!followers.has(target.host)) followers.set(target.host, new FragmentController(target));
  };
  // Links lead from placed content to any other: that has to be known by then.
  if (target.host.isPlaced) setTimeout(begin);
  else begin();
};

/** Puts the address of a link on the clipboard, and says so beside it in the words that it carries. */
export const copyLink = async (link: HTMLAnchorElement): Promise<void> => {
  const status = link.nextElementSibling;
  // Not the one that was drawn: the page may have changed its address since.
  const href = new URL(link.hash, location.href).href;
  // Emptied first, so that a second copy is announced like the first.
  if (status) status.textContent = '';
  try {
    await navigator.clipboard.writeText(href);
    if (status) status.textContent = link.dataset['copy'] ?? '';
  } catch {
    // Not allowed here, as on a page without encryption: then it can be copied from where it is shown.
    showAddress(href);
    if (status) status.textContent = href;
  }
};
