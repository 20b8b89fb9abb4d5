import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shows a page of a given width in the room that there is: as it is, or smaller. */
export class Stage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #width: () => number;
  readonly #observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, width: () => number) {
    this.#host = host;
    this.#width = width;
    this.#observer = new ResizeObserver(() => {
      this.#fit();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const stage = this.#stage;
    if (stage) this.#observer.observe(stage);
    this.#fit();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get #stage(): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>('.stage');
  }

  #fit(): void {
    const stage = this.#stage;
    if (!stage) return;
    const width = this.#width();
    stage.style.setProperty('--width', `${String(width)}px`);
    stage.style.setProperty('--scale', String(Math.min(1, stage.clientWidth / width)));
  }
}
