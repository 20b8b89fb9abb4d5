import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page: the browser would leave it for what is dropped beside the field. */
export class FileDrop implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #take: (file: File | undefined) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, take: (file: File | undefined) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragover', this.#over);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#over);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
  }

  readonly #over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#host.classList.add('dragging');
  };

  readonly #leave = ({ relatedTarget }: DragEvent): void => {
    // Out of the window, not from one element to the next.
    if (relatedTarget === null) this.#host.classList.remove('dragging');
  };

  readonly #drop = (event: DragEvent): void => {
    this.#host.classList.remove('dragging');
    // Dropped text goes where it is dropped, by itself.
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#take(event.dataTransfer?.files[0]);
  };
}
