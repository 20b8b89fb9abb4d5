import type { ReactiveControllerHost } from 'lit';
import { noProgress, type Progress, withDone } from '../model/progress.js';
import { doneFromFragment, progressFragment } from '../model/progress-link.js';
import type { MessageController } from './message.js';
import { AddressController } from './address.js';
import { showAddress } from './permalink-target.js';

interface Options {
  /** Address of the element with no phase named; without one it takes no progress from links. */
  readonly address: () => string | undefined;
  readonly messages: MessageController;
  readonly onAccept: (progress: Progress) => void;
}

/** Progress in a link: where it leads, the reader is offered to add it to their own. */
export class OfferController {
  readonly #options: Options;
  #seen = '';

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    new AddressController(host, () => {
      host.requestUpdate();
    });
  }

  /** The link that carries what is done; undefined where no link can lead to the element. */
  linkTo(done: readonly string[]): string | undefined {
    const address = this.#options.address();
    if (address === undefined) return undefined;
    const link = new URL(address);
    link.hash = progressFragment(link.hash, done);
    return link.href;
  }

  /** Offers what a link carries here; called when there is a progress to add it to. */
  receive(): void {
    const address = this.#options.address();
    if (address === undefined) return;
    // Another roadmap in the same element may be the one that a link is meant for.
    const prefix = new URL(address).hash;
    const seen = prefix + location.hash;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#offer(prefix);
  }

  /** Whether it is taken is the reader's to say. */
  #offer(prefix: string): void {
    const { hash } = location;
    const done = doneFromFragment(hash, prefix);
    if (!done) return;
    const { messages, onAccept } = this.#options;
    const answer = (isWanted: boolean) => () => {
      // Where the reader has gone since stays in the address.
      if (location.hash === hash) showAddress(location.href.split('#')[0] ?? '');
      messages.tell(undefined);
      if (isWanted) onAccept(withDone(noProgress, done, true, Date.now()));
    };
    messages.tell(({ offer, accept, decline }) => ({
      text: offer(done.length),
      actions: [
        { label: accept, act: answer(true) },
        { label: decline, act: answer(false) },
      ],
    }));
  }
}
